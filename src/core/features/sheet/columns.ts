import { matchColumns } from "../../formats/markdown/read.ts";
import type { Shape, ObjectShape, ValueShape } from "../../schema/shape.ts";
import { fold } from "../../text/fold.ts";
import { headerOf } from "./header.ts";
import type { SheetTable } from "./table.ts";

/** What the cells of one column are. */
export interface SheetColumn {
  /** The header cell that it is written with: that of the sheet, or `x-…` for a column that the list does not have. */
  readonly header: string;
  /** What a cell holds; `undefined` for the author's own. */
  readonly shape: ValueShape | undefined;
  /** Whether a cell may hold several values. */
  readonly isList: boolean;
}

export interface SheetColumns {
  readonly columns: readonly SheetColumn[];
  readonly rows: SheetTable;
  /** Whether the sheet has no row with names for its columns, so that the list's usual order was taken. */
  readonly isGuessed: boolean;
}

/**
 * What the columns of a sheet are in a list: by its header, which may stand below a title, or in the list's own order.
 *
 * @param usual the names of fields in the order of the list
 */
export function columnsOfSheet(table: SheetTable, row: ObjectShape, usual: readonly string[]): SheetColumns {
  const header = headerOf(table, row);
  const width = Math.max(...table.map((cells) => cells.length));
  const titles = header?.names ?? usual;
  const named = Array.from({ length: width }, (_, index) => titles[index] ?? "");
  const matches = matchColumns(named, row);
  const taken = new Set<string>();
  const columns = named.map((title, index): SheetColumn => {
    const field = matches[index];
    const isFree = field !== undefined && !taken.has(title.toLowerCase());
    if (isFree) taken.add(title.toLowerCase());
    return isFree
      ? { header: title, shape: valueShape(field.shape), isList: field.shape.kind === "list" }
      : { header: ownName(title, index, taken), shape: undefined, isList: false };
  });
  return { columns, rows: table.slice(header?.end ?? 0), isGuessed: header === undefined };
}

function valueShape(shape: Shape): ValueShape | undefined {
  const single = shape.kind === "list" ? shape.item : shape;
  return single.kind === "value" ? single : undefined;
}

/** A name of the author's own that no other column has. */
function ownName(title: string, index: number, taken: Set<string>): string {
  const words = fold(title.replace(/^x-/i, "")) === "" ? `column-${String(index + 1)}` : slugOf(title);
  const name = `x-${words.replace(/^x-/, "")}`;
  const number = [...taken].filter((other) => other === name || other.startsWith(`${name}-`)).length;
  const own = number === 0 ? name : `${name}-${String(number + 1)}`;
  taken.add(own);
  return own;
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
