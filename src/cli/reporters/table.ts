import { padded, widthOf } from "./printable.ts";

export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly isNumber?: true;
}

export type Row = readonly string[];

/** The head and the rows as lines; every column is as wide as its widest cell. */
export function table(columns: readonly Column[], rows: readonly Row[]): { head: string; lines: readonly string[] } {
  const widths = columnWidths(columns, rows);
  const line = (cells: Row): string =>
    columns
      .map(({ isNumber }, index) => padded(cells[index] ?? "", widths[index] ?? 0, isNumber))
      .join(GAP)
      .trimEnd();
  return { head: line(columns.map(({ title }) => title)), lines: rows.map(line) };
}

/** Columns that the table takes. */
export function tableWidth(columns: readonly Column[], rows: readonly Row[]): number {
  return columnWidths(columns, rows).reduce((sum, width) => sum + width + GAP.length, -GAP.length);
}

const GAP = "  ";

function columnWidths(columns: readonly Column[], rows: readonly Row[]): readonly number[] {
  return columns.map(({ title }, index) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ""))));
}
