import type { TextRange } from "../../text/range.ts";

/** Where the cells of a table row stand, without the spaces around them; an empty cell is an empty range. */
export function cellRanges(text: string, start: number, end: number): TextRange[] {
  const cells: TextRange[] = [];
  let from = skipSpace(text, start, end);
  const last = skipSpaceBack(text, from, end);
  if (text[from] === "|") from++;
  for (let at = from; at <= last; at++) {
    if (text[at] === "\\" && (text[at + 1] === "\\" || text[at + 1] === "|")) at++;
    else if (at === last ? at > from : text[at] === "|") {
      cells.push(trimmed(text, from, at));
      from = at + 1;
    }
  }
  return cells.length === 0 ? [{ start: from, end: from }] : cells;
}

/** Whether a line is the row of dashes under a table's header; a bare `---` underlines a heading instead. */
export function isDelimiterRow(text: string): boolean {
  return (
    /^[ \t]*[|:-]/.test(text) &&
    /[|:]/.test(text) &&
    /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(text)
  );
}

/** The range without the spaces and tabs at its ends. */
export function trimmed(text: string, start: number, end: number): TextRange {
  const from = skipSpace(text, start, end);
  return { start: from, end: skipSpaceBack(text, from, end) };
}

function skipSpace(text: string, from: number, end: number): number {
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  return from;
}

function skipSpaceBack(text: string, start: number, from: number): number {
  while (from > start && isSpace(text.charCodeAt(from - 1))) from--;
  return from;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
