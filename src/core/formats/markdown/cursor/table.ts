import { DEFAULT_LIMITS } from "../../../sections/limits.ts";
import type { ObjectShape } from "../../../schema/shape.ts";
import type { TextRange } from "../../../text/range.ts";
import type { Row } from "../block.ts";
import { columnsKnown } from "../columns.ts";
import { type Line, lineAt } from "../line.ts";
import { parseTableHeader } from "../parse.ts";
import { lineOf } from "../phrase.ts";
import { listFields } from "../setting.ts";
import { matchLabel, type Target } from "../targets.ts";
import type { Holder } from "./holder.ts";

/** A cursor in a table's cell. */
export interface TableCursor {
  readonly row: ObjectShape;
  /** What its columns are; `undefined` for one that is not known. */
  readonly columns: readonly (Target | undefined)[];
  readonly column: number;
  /** What stands in the cell, without the spaces around it. */
  readonly cell: TextRange;
  readonly isHeader: boolean;
}

/** The table around a line; `undefined` where the line is no row of one. */
export function tableAt(text: string, line: Line, holder: Holder, offset: number): TableCursor | undefined {
  if (!/^\s*\|/.test(text.slice(line.start, line.end))) return undefined;
  const head = headerAbove(text, line);
  if (head === undefined) return undefined;
  const header = readHeader(text.slice(head.start, lineAt(text, head.next).end));
  if (header === undefined) return undefined;
  const row = rowShape(header, holder);
  const { column, cell } = cellAt(text, line, offset);
  const isHeader = head.start === line.start;
  return { row, columns: targetsOf(header, row), column, cell, isHeader };
}

/** The line above the row of dashes; a line is part of a table as long as it has a pipe. */
function headerAbove(text: string, line: Line): Line | undefined {
  if (isDashes(text, lineAt(text, line.next))) return line;
  for (let at = line; at.start > 0;) {
    const above = lineAt(text, startOfLineAbove(text, at.start));
    if (!text.slice(above.start, above.end).includes("|")) return undefined;
    if (isDashes(text, above) && above.start > 0) return lineAt(text, startOfLineAbove(text, above.start));
    at = above;
  }
  return undefined;
}

function isDashes(text: string, { start, end }: Line): boolean {
  return /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/.test(text.slice(start, end));
}

function startOfLineAbove(text: string, start: number): number {
  let at = start - 1;
  if (text[at] === "\n" && text[at - 1] === "\r") at--;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

function readHeader(text: string): Row | undefined {
  const columns = text.split("|").length;
  const { content } = parseTableHeader({ text }, Math.min(columns, MOST_COLUMNS), DEFAULT_LIMITS);
  return content?.kind === "row" ? content : undefined;
}

const MOST_COLUMNS = 100;

/** The rows that a table under a heading has: of the list that the heading names, else of the one it fits best. */
function rowShape(header: Row, { shape, list }: Holder): ObjectShape {
  const named = list?.shape.kind === "list" && list.shape.item.kind === "object" ? list.shape.item : undefined;
  if (named !== undefined) return named;
  const shapes = [...listFields(shape).map(({ row }) => row), shape];
  const known = shapes.map((one) => columnsKnown(header, one));
  return shapes[known.indexOf(Math.max(...known))] ?? shape;
}

function targetsOf(header: Row, row: ObjectShape): readonly (Target | undefined)[] {
  const before: Target[] = [];
  return header.cells.map((cell) => {
    const target = matchLabel(lineOf(cell).trim(), row, before)?.target;
    if (target !== undefined) before.push(target);
    return target;
  });
}

function cellAt(text: string, line: Line, offset: number): { readonly column: number; readonly cell: TextRange } {
  const pipes: number[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "|") pipes.push(at);
  }
  const column = Math.max(0, pipes.filter((pipe) => pipe < offset).length - 1);
  let start = (pipes[column] ?? line.start) + 1;
  let end = pipes[column + 1] ?? line.end;
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return { column, cell: start > offset || end < offset ? { start: offset, end: offset } : { start, end } };
}
