import { readLine } from "../../../sections/line.ts";

/** A dash or a key at the start of a line; a row may open with both. */
export interface Opener {
  readonly kind: "dash" | "key";
  readonly column: number;
  /** Of a key: its name as it is written. */
  readonly name: string;
}

/** One line of YAML, as far as its first characters tell. Offsets are those of the text. */
export interface CursorLine {
  readonly start: number;
  readonly end: number;
  readonly openers: readonly Opener[];
  /** Where what follows the openers starts: a value, a part of a key, or nothing. */
  readonly rest: number;
  /** Whether it is blank or a comment. */
  readonly isEmpty: boolean;
}

/** The lines of a stretch of YAML. Their breaks are LF or CRLF. */
export function cursorLines(text: string, start: number, end: number): readonly CursorLine[] {
  const lines: CursorLine[] = [];
  for (let at = start; at <= end;) {
    const feed = text.indexOf("\n", at);
    const next = feed === -1 || feed >= end ? end : feed;
    lines.push(cursorLine(text, at, text[next - 1] === "\r" && next > at ? next - 1 : next));
    if (next >= end) break;
    at = next + 1;
  }
  return lines;
}

function cursorLine(text: string, start: number, end: number): CursorLine {
  const openers: Opener[] = [];
  let at = skipSpaces(text, start, end);
  const isEmpty = at === end || text[at] === "#";
  while (!isEmpty && at < end) {
    const line = readLine(text, at, end);
    if (line.kind === "row") {
      openers.push({ kind: "dash", column: at - start, name: "" });
      at = skipSpaces(text, at + 1, end);
    } else if (line.kind === "key" && line.hasColon) {
      const name = text.slice(line.range.start, line.range.end).replace(/^(["'])(.*)\1$/, "$2");
      openers.push({ kind: "key", column: at - start, name });
      at = skipSpaces(text, text.indexOf(":", line.range.end) + 1, end);
      break;
    } else break;
  }
  return { start, end, openers, rest: at, isEmpty };
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === " " || text[at] === "\t")) at++;
  return at;
}
