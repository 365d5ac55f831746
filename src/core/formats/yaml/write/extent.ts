import type { TextRange } from "../../../text/range.ts";
import { before, columnOf, contentOfLine, endOfLineAbove, lineStart } from "./lines.ts";
import { columnOfBlock, dashEnd, endOfPart, endsWithKeptLines, hasProps, type Page } from "./page.ts";
import type { Site } from "./site.ts";

/** A row of a list with its comments: those right above it, in it and behind it, and deeper ones below it. */
export function rowExtent(page: Page, row: Site): TextRange | undefined {
  const list = row.slot?.of;
  if (list?.node.kind !== "list" || hasProps(page, list) || hasProps(page, row)) return undefined;
  if (list.style === "flow") return isFreeOfComments(page, list) ? row.range : undefined;
  const column = list.style === "block" ? columnOfBlock(page, list) : undefined;
  const dash = dashEnd(page, row);
  const end = column === undefined ? undefined : endOfPart(page, row, column);
  if (dash === undefined || end === undefined || endsWithKeptLines(page.text, row)) return undefined;
  return { start: startWithComments(page, dash - 1), end };
}

/** Between brackets nobody can tell which row a comment belongs to. */
function isFreeOfComments({ text }: Page, { range }: Site): boolean {
  return !/(?:^|\s)#/m.test(text.slice(range.start, range.end));
}

/** Comments right above a row, as far in as the row is. */
function startWithComments({ text, range }: Page, dash: number): number {
  if (!/^ *$/.test(before(text, dash))) return dash;
  const column = columnOf(text, dash);
  let start = dash;
  for (let above = endOfLineAbove(text, start); above !== undefined && above >= range.start;) {
    const line = lineStart(text, above);
    const content = contentOfLine(text, line);
    if (content.kind !== "comment" || content.column !== column) break;
    start = line + column;
    above = endOfLineAbove(text, start);
  }
  return start;
}
