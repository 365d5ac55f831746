import type { ObjectShape } from "../../schema/shape.ts";
import type { MapNode, Node, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { Row, Table } from "./block.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { append, fieldsOf, type Gifts, mapOf, noGifts } from "./gifts.ts";
import { impliedKey, isAbsent, textNode } from "./nodes.ts";
import { cellWithoutColumn, unread } from "./notices.ts";
import { lineOf, type Phrase, placeOf } from "./phrase.ts";
import { readPhrase } from "./values.ts";

export interface TableRows {
  readonly rows: readonly MapNode[];
  readonly notices: readonly Notice[];
}

/** The rows of a table as objects of that shape; a row without a value is none. */
export function readTable(table: Table, shape: ObjectShape, section: string): TableRows {
  const columns = keptColumns(table.header, shape, section);
  const rows: MapNode[] = [];
  const notices = [...columns.notices];
  for (const row of table.rows) {
    if (row.kind === "unread") {
      notices.push(unread(row, section));
      continue;
    }
    const read = keptRow(row, columns, shape, section);
    if (read.map !== undefined) rows.push(read.map);
    append(notices, read.notices);
  }
  return { rows, notices };
}

/** What a table's row gives to an object of that shape. */
export function giftsOfRow(row: Row, { columns }: Columns, shape: ObjectShape, section: string): Gifts {
  const gifts = noGifts();
  for (const [index, cell] of row.cells.entries()) {
    const column = columns[index];
    const place = placeOf(cell);
    if (place === undefined || isAbsent(cell.text)) continue;
    if (column === undefined) {
      gifts.notices.push(cellWithoutColumn(place, lineOf(cell), section));
      return gifts;
    }
    const { target, key, isOwn } = column;
    const own = isOwn ? textNode(cell) : undefined;
    if (own !== undefined) gifts.own.push({ key, name: key.text.toLowerCase(), value: own });
    if (target === undefined) continue;
    const field = target.part ?? target.field;
    const value = field.name === "url" ? addressNode(cell) : readPhrase(cell, field.shape);
    if (value !== undefined) gifts.givens.push({ target, key, value });
    addLinkOf(cell, field.name, shape, gifts);
  }
  return gifts;
}

interface ReadRow {
  readonly columns: Columns;
  readonly map: MapNode | undefined;
  readonly notices: readonly Notice[];
}

/** Headers and rows never change and are kept from version to version, so these only save work. */
const headers = new WeakMap<
  Row,
  { readonly shape: ObjectShape; readonly section: string; readonly columns: Columns }
>();
const rowsRead = new WeakMap<Row, ReadRow>();

function keptColumns(header: Row, shape: ObjectShape, section: string): Columns {
  const known = headers.get(header);
  if (known?.shape === shape && known.section === section) return known.columns;
  const columns = columnsOf(header, shape, section);
  headers.set(header, { shape, section, columns });
  return columns;
}

function keptRow(row: Row, columns: Columns, shape: ObjectShape, section: string): ReadRow {
  const known = rowsRead.get(row);
  if (known?.columns === columns) return known;
  const gifts = giftsOfRow(row, columns, shape, section);
  const entries = fieldsOf(gifts, section);
  const { piece, start, end } = row;
  const map = entries.length === 0 ? undefined : mapOf(entries, { piece, start, end }, firstCell(row));
  const read = { columns, map, notices: gifts.notices };
  rowsRead.set(row, read);
  return read;
}

/** The first cell of a row that says something: what a person points at to mean the row. */
export function firstCell(row: Row): Place {
  const cell = row.cells.find(({ text }) => !isAbsent(text));
  return (cell && placeOf(cell)) ?? row;
}

/** A link's address, or the text where it is no link. */
function addressNode(cell: Phrase): Node | undefined {
  const url = cell.runs.find((run) => run.url !== undefined)?.url;
  return textNode(cell, url === undefined ? undefined : () => url);
}

/** A title that is a link gives the address too, where the row has no column for it. */
function addLinkOf(cell: Phrase, name: string, shape: ObjectShape, gifts: Gifts): void {
  const field = shape.fields.get("url");
  const run = cell.runs.find(({ url }) => url !== undefined);
  const value = run && textNode(cell, () => run.url ?? "");
  if (name !== "title" || field === undefined || value === undefined) return;
  gifts.givens.push({ target: { field }, key: impliedKey("url", value), value, isImplied: true });
}
