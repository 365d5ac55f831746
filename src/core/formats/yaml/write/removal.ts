import type { TextEdit } from "../../../text/edit.ts";
import type { TextRange } from "../../../text/range.ts";
import { editOf } from "../../../text/written.ts";
import { removeFromFlow } from "./flow.ts";
import { before, contentOfLine, endOfLineAbove, lineEnd, lineStart, nextLine } from "./lines.ts";
import { columnOfBlock, dashEnd, endOfPart, hasProps, partRange, type Page } from "./page.ts";
import type { Site } from "./site.ts";

/** Takes fields or rows away; `undefined` where that is not safe. */
export function removalEdits(page: Page, site: Site): readonly TextEdit[] | undefined {
  const gone = site.inside.filter((part) => page.gone.has(part));
  if (hasProps(page, site) || gone.some((part) => hasProps(page, part) || holdsAnchor(page, part))) return undefined;
  if (gone.some((part) => !page.isSound(partRange(page, part)))) return undefined;
  if (site.style === "flow") return removeFromFlow(page, site);
  if (site.style !== "block") return undefined;
  const column = columnOfBlock(page, site);
  if (column === undefined) return undefined;
  const edits = gone.map((part) => removeLines(page, site, part, column));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** Something elsewhere may stand for what is taken away. */
function holdsAnchor({ text }: Page, site: Site): boolean {
  const { start, end } = site.range;
  return [...text.slice(start, end).matchAll(/(?<=^|[\s,[{])&([^\s,[\]{}]+)/g)].some(([, name = ""]) =>
    text.includes(`*${name}`),
  );
}

function removeLines(page: Page, site: Site, part: Site, column: number): TextEdit | undefined {
  const { text } = page;
  const end = endOfPart(page, part, column);
  const start = startOfPart(page, part);
  if (end === undefined || start === undefined) return undefined;
  if (/^ *$/.test(before(text, start))) return editOf(wholeLines(page, start, end), []);
  // It stands behind a dash, on the first line of a row.
  const next = site.inside.slice(site.inside.indexOf(part) + 1).find((other) => !page.gone.has(other));
  if (next === undefined) return editOf({ start, end: partRange(page, part).end }, []);
  const nextStart = startOfPart(page, next);
  return nextStart === undefined ? undefined : editOf({ start, end: nextStart }, []);
}

function startOfPart(page: Page, part: Site): number | undefined {
  if (part.slot?.key !== undefined) return part.slot.key.start;
  const end = dashEnd(page, part);
  return end === undefined ? undefined : end - 1;
}

/** Lines with their line break; of blank lines above and below them, only those on one side stay. */
function wholeLines({ text, range }: Page, start: number, end: number): TextRange {
  const above = endOfLineAbove(text, start);
  const next = nextLine(text, end);
  if (above === undefined || above < range.start) return { start: lineStart(text, start), end: next ?? end };
  const isBlankBelow = next === undefined || next >= range.end || contentOfLine(text, next).kind === "blank";
  let from = above;
  while (isBlankBelow && from > range.start && contentOfLine(text, lineStart(text, from)).kind === "blank") {
    from = endOfLineAbove(text, from) ?? range.start;
  }
  return { start: from, end: lineEnd(text, end) };
}
