import type { Row, Table } from "./block.ts";
import { columnsKnown, columnsOf } from "./columns.ts";
import { addGifts, append, type Gifts, noGifts } from "./gifts.ts";
import { impliedKey, keyNode } from "./nodes.ts";
import { tableNotRead, unread } from "./notices.ts";
import { lineOf, placeOf } from "./phrase.ts";
import { firstCell, giftsOfRow, readTable } from "./rows.ts";
import { type ListField, listFields, type Setting } from "./setting.ts";
import { targetNamed } from "./targets.ts";
import { readPhrase } from "./values.ts";

/**
 * What a table gives that no heading puts into a list: rows to the list whose fields its header cells match best (the
 * main list at a tie), or fields to the object itself where they match that better.
 */
export function readFreeTable(table: Table, setting: Setting): Gifts {
  const gifts = noGifts();
  const { shape, section } = setting;
  const list = bestList(table.header, setting);
  const own = columnsKnown(table.header, shape);
  const known = list === undefined ? 0 : columnsKnown(table.header, list.row);
  if (list !== undefined && known > 0 && known >= own) {
    const { rows, notices } = readTable(table, list.row, section);
    const head = firstCell(table.header);
    gifts.rows.push({ field: list.field, key: impliedKey(list.field.name, head), head, items: rows });
    append(gifts.notices, notices);
  } else if (own > 0) {
    const columns = columnsOf(table.header, shape, section);
    append(gifts.notices, columns.notices);
    for (const row of readableRows(table, gifts, section)) addGifts(gifts, giftsOfRow(row, columns, shape, section));
  } else if (!readPairs(table, setting, gifts) && list !== undefined) {
    gifts.notices.push(tableNotRead(firstCell(table.header), section));
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

/** Reads a table of two columns whose first one holds labels; whether any of them is a field. */
function readPairs(table: Table, { shape }: Setting, gifts: Gifts): boolean {
  if (table.header.cells.length !== 2) return false;
  let isRead = false;
  for (const row of table.rows) {
    const [label, cell] = row.kind === "row" ? row.cells : [];
    const target = label && targetNamed(lineOf(label), shape);
    if (label === undefined || cell === undefined || target === undefined) continue;
    isRead = true;
    const value = placeOf(cell) && readPhrase(cell, (target.part ?? target.field).shape);
    if (value !== undefined) gifts.givens.push({ target, key: keyNode(label), value });
  }
  return isRead;
}

function readableRows(table: Table, gifts: Gifts, section: string): Row[] {
  return table.rows.flatMap((row) => {
    if (row.kind === "row") return [row];
    gifts.notices.push(unread(row, section));
    return [];
  });
}
