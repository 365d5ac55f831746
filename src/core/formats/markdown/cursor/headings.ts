import { closesFence, type Fence, fenceAt, headingDepth, type Line, lineAt } from "../line.ts";

export interface HeadingLine {
  readonly start: number;
  readonly depth: number;
  /** Without marks. */
  readonly text: string;
}

/** What the lines of a text show of its structure, however it is broken. */
export interface Skeleton {
  readonly headings: readonly HeadingLine[];
  /** Starts of the lines in code and comments, which hold no plan. */
  readonly hidden: ReadonlySet<number>;
}

/** Finds the headings of a Markdown text, line by line. */
export function skeletonOf(text: string, from: number): Skeleton {
  const headings: HeadingLine[] = [];
  const hidden = new Set<number>();
  let fence: Fence | undefined;
  let isInComment = false;
  for (const line of linesFrom(text, from)) {
    if (fence !== undefined || isInComment) hidden.add(line.start);
    if (fence !== undefined) {
      if (closesFence(text, line, fence)) fence = undefined;
      continue;
    }
    const content = text.slice(line.content, line.end);
    if (isInComment) {
      isInComment = !content.includes("-->");
      continue;
    }
    fence = fenceAt(text, line.content, line.end);
    isInComment = content.startsWith("<!--") && !content.includes("-->");
    if (fence !== undefined || content.startsWith("<!--")) hidden.add(line.start);
    const depth = headingDepth(text, line);
    if (depth > 0) headings.push({ start: line.start, depth, text: headingText(content.slice(depth)) });
  }
  return { headings, hidden };
}

function* linesFrom(text: string, from: number): Generator<Line> {
  for (let line = lineAt(text, from); ; line = lineAt(text, line.next)) {
    yield line;
    if (line.end === line.next) return;
  }
}

function headingText(text: string): string {
  return text
    .replace(/\s+#+\s*$/, "")
    .replace(/[*_`]/g, "")
    .trim();
}
