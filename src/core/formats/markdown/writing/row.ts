import type { Field, ObjectShape } from "../../../schema/shape.ts";
import { isFields, type Content } from "../../../source/change.ts";
import { entryOf, type MapNode, type Node } from "../../../source/node.ts";
import { passage } from "./passage.ts";
import type { Row } from "../block.ts";
import type { Target } from "../targets.ts";
import { type Container, putField, shapeOf } from "./container.ts";
import type { Draft } from "./draft.ts";
import { partsGiven } from "./lines.ts";
import { linked } from "./links.ts";
import type { FieldOrder, ObjectOrders } from "./orders.ts";
import { cellSlot } from "./field-cells.ts";
import type { TableDraft } from "./table.ts";
import { isSamePlace } from "./tree-index.ts";
import { valueText } from "./values.ts";

/** Follows orders about the row of a table; whether that can be done. */
export function writeRow(table: TableDraft, row: Row, { node, shape, fields }: ObjectOrders, draft: Draft): boolean {
  const container = rowContainer(table, row, shape, draft);
  return [...shape.fields.values()].every((field) => {
    const order = fields.get(field.name);
    const value = entryOf(node, field.name)?.value;
    if (order?.kind === "remove" && isShared(value, node)) return false;
    return order === undefined || putLink(container, field, order) || putField(container, { field }, order, value);
  });
}

/** Whether a text says something else too: the title that is a link. */
function isShared(value: Node | undefined, { entries }: MapNode): boolean {
  return value !== undefined && entries.some((entry) => entry.value !== value && isSamePlace(entry.value, value));
}

/** An address that has no place of its own goes into the title's link. */
function putLink(container: Container, field: Field, order: FieldOrder): boolean {
  const title = container.shape.fields.get("title");
  const isLink = field.name === "url" && order.kind === "set" && container.slotOf({ field }) === undefined;
  if (!isLink || title === undefined) return false;
  const slot = container.slotOf({ field: title });
  const text = slot && linked(container.draft.slice(slot.range), order.value);
  if (text !== undefined) slot?.put(passage(text));
  return text !== undefined;
}

function rowContainer(table: TableDraft, row: Row, shape: ObjectShape, draft: Draft): Container {
  const put = (target: Target, content: Content): boolean => {
    const text = valueText(content, shapeOf(target), "cell");
    if (text !== undefined) table.setCell(row, target, text);
    return text !== undefined;
  };
  return {
    shape,
    draft,
    slotOf: (target) => (table.has(target) ? cellSlot(table, row, target) : undefined),
    add: (target, content) => {
      const { field, part } = target;
      if (put(target, content)) return true;
      if (part !== undefined || field.shape.kind !== "object" || !isFields(content)) return false;
      return partsGiven(field, field.shape, content).every(([own, value]) => put(own, value));
    },
    clear: (target) => {
      if (table.has(target)) table.setCell(row, target, passage(""));
      return table.has(target);
    },
  };
}
