import type { Row, Table } from "./block.ts";
import { columnsKnown, columnsOf } from "./columns.ts";
import { addGifts, append, type Gifts, noGifts } from "./gifts.ts";
import { impliedKey, keyNode } from "./nodes.ts";
import { tableNotRead, unread } from "./notices.ts";
import { lineOf, type Phrase, placeOf } from "./phrase.ts";
import { firstCell, giftsOfRow, readTable } from "./rows.ts";
import { type ListField, listFields, type Setting } from "./setting.ts";
import { type Target, targetNamed } from "./targets.ts";
import { readPhrase } from "./values.ts";

/** What a table is that no heading puts into a list. */
export type TableMeaning =
  /** Rows of the list whose fields its header cells match best (the main list at a tie). */
  | { readonly kind: "rows"; readonly list: ListField }
  /** Fields of the object itself, which its header cells match better. */
  | { readonly kind: "fields" }
  /** Two columns, the first of which holds labels of the object's fields. */
  | { readonly kind: "pairs" }
  | { readonly kind: "none"; readonly mayBeRows: boolean };

export function tableMeaning(table: Table, setting: Setting): TableMeaning {
  const { shape } = setting;
  const list = bestList(table.header, setting);
  const own = columnsKnown(table.header, shape);
  const known = list === undefined ? 0 : columnsKnown(table.header, list.row);
  if (list !== undefined && known > 0 && known >= own) return { kind: "rows", list };
  if (own > 0) return { kind: "fields" };
  return pairsOf(table, setting).length > 0 ? { kind: "pairs" } : { kind: "none", mayBeRows: list !== undefined };
}

/** What a table gives that no heading puts into a list. */
export function readFreeTable(table: Table, setting: Setting): Gifts {
  const gifts = noGifts();
  const { shape, section } = setting;
  const meaning = tableMeaning(table, setting);
  switch (meaning.kind) {
    case "rows": {
      const { field, row } = meaning.list;
      const { rows, notices } = readTable(table, row, section);
      const head = firstCell(table.header);
      gifts.rows.push({ field, key: impliedKey(field.name, head), head, items: rows });
      append(gifts.notices, notices);
      break;
    }
    case "fields": {
      const columns = columnsOf(table.header, shape, section);
      append(gifts.notices, columns.notices);
      for (const row of readableRows(table, gifts, section)) addGifts(gifts, giftsOfRow(row, columns, shape, section));
      break;
    }
    case "pairs":
      for (const { target, label, cell } of pairsOf(table, setting)) {
        const value = placeOf(cell) && readPhrase(cell, (target.part ?? target.field).shape);
        if (value !== undefined) gifts.givens.push({ target, key: keyNode(label), value });
      }
      break;
    case "none":
      if (meaning.mayBeRows) gifts.notices.push(tableNotRead(firstCell(table.header), section));
  }
  return gifts;
}

function bestList(header: Row, { shape }: Setting): ListField | undefined {
  let best: ListField | undefined;
  let most = -1;
  for (const list of listFields(shape)) {
    const known = columnsKnown(header, list.row);
    if (known > most) [best, most] = [list, known];
  }
  return best;
}

/** A row of a table whose first column holds labels. */
export interface Pair {
  readonly target: Target;
  readonly row: Row;
  readonly label: Phrase;
  readonly cell: Phrase;
}

/** The rows of a table of two columns whose first cell names a field. */
export function pairsOf({ header, rows }: Table, { shape }: Setting): Pair[] {
  if (header.cells.length !== 2) return [];
  return rows.flatMap((row) => {
    const [label, cell] = row.kind === "row" ? row.cells : [];
    const target = label && targetNamed(lineOf(label), shape);
    if (row.kind !== "row" || label === undefined || cell === undefined || target === undefined) return [];
    return [{ target, row, label, cell }];
  });
}

function readableRows(table: Table, gifts: Gifts, section: string): Row[] {
  return table.rows.flatMap((row) => {
    if (row.kind === "row") return [row];
    gifts.notices.push(unread(row, section));
    return [];
  });
}
