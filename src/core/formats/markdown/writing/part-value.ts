import type { ListShape, ValueShape } from "../../../schema/shape.ts";
import type { Node } from "../../../source/node.ts";
import { passage } from "./passage.ts";
import type { Part } from "../part.ts";
import { writeBulletValues } from "./bullet-values.ts";
import { listOrderFor } from "./container.ts";
import { bulletsIn } from "./holders.ts";
import { insertBlocks } from "./insertion.ts";
import type { FieldOrder } from "./orders.ts";
import { withMarks } from "./slot.ts";
import { betweenItems, itemText, valueText } from "./values.ts";
import type { Writing } from "./writing.ts";

/** Follows an order about a text or a list of values under a heading of its own; whether that can be done. */
export function writePartValue(
  part: Part,
  shape: ValueShape | ListShape,
  order: FieldOrder,
  node: Node | undefined,
  writing: Writing,
): boolean {
  const { draft, manner } = writing;
  const { headEnd } = writing.extentOf(part);
  if (shape.kind === "value") {
    const text = order.kind === "set" ? valueText(order.value, shape, "start") : undefined;
    const isOne = node === undefined || !("parts" in node) || !Array.isArray(node.parts) || node.parts.length === 1;
    if (text === undefined || !isOne) return false;
    if (node === undefined) insertBlocks(headEnd, [text], draft);
    else draft.replace(withMarks(draft.rangeOf(node), draft), text);
    return true;
  }
  if (order.kind !== "set" && order.kind !== "list") return false;
  const nodes = node?.kind === "list" ? node.items : [];
  const orders = order.kind === "list" ? order : listOrderFor(order.value, nodes, shape);
  const bullets = bulletsIn(part.blocks);
  if (bullets.length > 0) return writeBulletValues(bullets, nodes, orders, shape.item, draft);
  if (nodes.length > 0) return false;
  const texts = orders.added.map((content) => itemText(content, shape.item, "start", betweenItems(shape)));
  const lines = texts.flatMap((text) => (text === undefined ? [] : [passage(manner.mark, text)]));
  if (lines.length < texts.length) return false;
  insertBlocks(headEnd, lines, draft);
  return true;
}
