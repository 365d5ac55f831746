import { isFields, type FieldContents } from "../../../source/change.ts";
import type { Node } from "../../../source/node.ts";
import { entryOf } from "../../../source/node.ts";
import type { Table } from "../block.ts";
import { tableMeaning } from "../free-table.ts";
import { inRow, type ListField } from "../setting.ts";
import { type Body, writeBody } from "./body.ts";
import { bulletPlace, partPlace, type BodyPlace } from "./body-place.ts";
import { listOrderFor, objectOrders } from "./container.ts";
import { formOf, type RowForm } from "./forms.ts";
import type { Holder } from "./holders.ts";
import { bulletExtent, endOfContent } from "./layout.ts";
import { addRowsLike, addRowsUnder } from "./new-rows.ts";
import type { FieldOrder, ItemOrder, ListOrder } from "./orders.ts";
import { removeLines } from "./removal.ts";
import { writeRow } from "./row.ts";
import type { Writing } from "./writing.ts";

/** Follows orders about a list of objects; whether that can be done. */
export function writeRows(body: Body, list: ListField, order: FieldOrder, holder: Holder | undefined): boolean {
  const value = entryOf(body.node, list.field.name)?.value;
  const nodes = value?.kind === "list" ? value.items : [];
  const orders = listOrders(order, nodes, list);
  if (orders === undefined) return false;
  const forms = new Map(nodes.map((node) => [node, formOf(node, body.place.blocks, body.place.parts)]));
  for (const [node, item] of orders.items) {
    const form = forms.get(node);
    if (form === undefined || !writeItem(body, list, form, item, node)) return false;
  }
  const rows = orders.added.filter(isFields);
  if (rows.length < orders.added.length) return false;
  if (rows.length === 0) return true;
  const staying = nodes.filter((node) => orders.items.get(node)?.kind !== "remove");
  const last = staying.at(-1) ?? nodes.at(-1);
  const form = last && forms.get(last);
  if (form !== undefined) return addRowsLike(body, list, form, rows);
  return last === undefined && addFirstRows(body, list, rows, holder);
}

function listOrders(
  order: FieldOrder,
  nodes: readonly Node[],
  { list }: ListField,
): Pick<ListOrder, "items" | "added"> | undefined {
  switch (order.kind) {
    case "list":
      return order;
    case "set":
      return listOrderFor(order.value, nodes, list);
    case "remove":
      return { items: new Map(nodes.map((node) => [node, { kind: "remove" } as const])), added: [] };
    case "within":
      return undefined;
  }
}

function writeItem(body: Body, list: ListField, form: RowForm, order: ItemOrder, node: Node): boolean {
  const { place, writing } = body;
  const setting = inRow(list.row, place.setting);
  if (order.kind === "remove") return removeItem(form, writing);
  const orders = objectOrders(order, node, list.row);
  if (orders === undefined) return false;
  if (form.kind === "row") {
    const table = writing.tableDraft(form.table, list.row, setting.section);
    return writeRow(table, form.row, orders, writing.draft);
  }
  const inner = placeOfForm(form, setting, writing);
  return inner !== undefined && writeBody(inner, orders, writing);
}

function placeOfForm(
  form: Exclude<RowForm, { readonly kind: "row" }>,
  setting: BodyPlace["setting"],
  writing: Writing,
): BodyPlace | undefined {
  switch (form.kind) {
    case "part":
      return partPlace(form.part, setting, writing);
    case "bullet":
      return bulletPlace(form.bullet, setting, writing);
    case "run": {
      const extent = form.bullets[0] && bulletExtent(form.bullets[0], writing.draft.document);
      return (
        extent && {
          setting,
          blocks: [{ kind: "bullets", items: form.bullets }],
          parts: [],
          own: undefined,
          bullet: undefined,
          top: extent.start,
          end: extent.end,
          indent: extent.indent,
          depth: 0,
        }
      );
    }
  }
}

function removeItem(form: RowForm, writing: Writing): boolean {
  const { draft } = writing;
  switch (form.kind) {
    case "row":
      removeLines(draft.rangeOf(form.row), draft);
      return true;
    case "part": {
      const { start, headEnd, end } = writing.extentOf(form.part);
      removeLines({ start, end: endOfContent(draft.text, { start: headEnd, end }) }, draft);
      return true;
    }
    case "bullet":
    case "run": {
      const bullets = form.kind === "run" ? form.bullets : [form.bullet];
      const extents = bullets.map((bullet) => bulletExtent(bullet, draft.document));
      if (extents.some((extent) => extent === undefined)) return false;
      for (const extent of extents) if (extent !== undefined) removeLines(extent, draft);
      return true;
    }
  }
}

/** The first rows of a list: into a table or under a heading that waits for them, or below a new heading. */
function addFirstRows(
  body: Body,
  list: ListField,
  rows: readonly FieldContents[],
  holder: Holder | undefined,
): boolean {
  const { place, writing, lines, parts } = body;
  const isOfList = (table: Table): boolean => {
    const meaning = tableMeaning(table, place.setting);
    return meaning.kind === "rows" && meaning.list.field === list.field;
  };
  const blocks = holder?.kind === "part" ? holder.part.blocks : place.blocks;
  const table = blocks.find(
    (block): block is Table => block.kind === "table" && (holder?.kind === "part" || isOfList(block)),
  );
  if (table !== undefined) return addRowsLike(body, list, { kind: "table", table }, rows);
  if (holder !== undefined) return addRowsUnder(holder, list, rows, writing, lines.manner);
  return parts.add(list.field, rows, lines.manner);
}
