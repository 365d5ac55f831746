import type { Field, ListShape, ObjectShape, Shape } from "../../../schema/shape.ts";
import { isFields, isList, type Content, type FieldContents } from "../../../source/change.ts";
import { entryOf, type MapNode, type Node } from "../../../source/node.ts";
import { isMeasure } from "../measure.ts";
import type { Target } from "../targets.ts";
import type { Draft } from "./draft.ts";
import { putValues } from "./inline-list.ts";
import { putMeasureParts } from "./measure-parts.ts";
import type { FieldOrder, ItemOrder, ListOrder, ObjectOrders } from "./orders.ts";
import { says } from "./says.ts";
import { type Slot, textWithin } from "./slot.ts";
import { valueText } from "./values.ts";

/** What holds an object's fields: the row of a table, or what stands under a heading or in a list item. */
export interface Container {
  readonly shape: ObjectShape;
  readonly draft: Draft;
  /** The place of a field's text, filled or empty; `undefined` where there is none yet. */
  slotOf(target: Target): Slot | undefined;
  /** Makes a place for a field that has none, and writes into it; whether that can be done. */
  add(target: Target, content: Content): boolean;
  /** Takes a field's text away, and what it has for itself around it; whether that can be done. */
  clear(target: Target): boolean;
}

/** Follows an order about a field whose text stands on one line; whether that can be done. */
export function putField(container: Container, target: Target, order: FieldOrder, node: Node | undefined): boolean {
  const shape = shapeOf(target);
  if (order.kind === "remove") return clearField(container, target, node);
  if (order.kind === "within") return putParts(container, target.field, order.orders);
  if (shape.kind === "object" && order.kind === "set")
    return putObject(container, target.field, shape, order.value, node);
  const slot = container.slotOf(target);
  if (slot === undefined) return order.kind === "set" && container.add(target, order.value);
  if (shape.kind === "list") {
    const nodes = node?.kind === "list" ? node.items : node === undefined ? [] : [node];
    const orders = order.kind === "list" ? order : listOrderFor(order.value, nodes, shape);
    return putValues(slot, nodes, orders, shape.item, container.draft);
  }
  const text = order.kind === "set" ? valueText(order.value, shape, slot.context) : undefined;
  if (text === undefined) return false;
  slot.put(textWithin(slot.range, node, text, container.draft));
  return true;
}

export function shapeOf({ field, part }: Target): Shape {
  return (part ?? field).shape;
}

/**
 * What must be done with the values of a list for it to hold others instead: those that are in both stay, unless they
 * are in another order.
 */
export function listOrderFor(
  content: Content,
  nodes: readonly Node[],
  shape: ListShape,
): Omit<ListOrder, "node" | "kind"> {
  const contents = isList(content) ? content : [content];
  const items = new Map<Node, ItemOrder>();
  let kept = 0;
  for (const node of nodes) {
    const next = contents[kept];
    if (next !== undefined && says(node, next, shape.item)) kept++;
    else items.set(node, { kind: "remove" });
  }
  const added = contents.slice(kept);
  const isElsewhere = nodes.some((node) => items.has(node) && added.some((one) => says(node, one, shape.item)));
  if (!isElsewhere) return { items, added };
  items.clear();
  for (const [index, node] of nodes.entries()) {
    const instead = contents[index];
    if (instead === undefined) items.set(node, { kind: "remove" });
    else if (!says(node, instead, shape.item)) items.set(node, { kind: "set", value: instead });
  }
  return { items, added: contents.slice(nodes.length) };
}

/** What an order about an object means for its fields; `undefined` where it is about something else. */
export function objectOrders(order: FieldOrder, node: Node | undefined, shape: ObjectShape): ObjectOrders | undefined {
  if (order.kind === "within") return order.orders;
  if (order.kind !== "set" || !isFields(order.value)) return undefined;
  return ordersFor(order.value, node?.kind === "map" ? node : NOTHING, shape);
}

const NOWHERE = { piece: { text: "" }, start: 0, end: 0 };
const NOTHING: MapNode = { kind: "map", ...NOWHERE, entries: [], head: NOWHERE };

/** The orders that make an object say a content and nothing else. */
function ordersFor(content: FieldContents, node: MapNode, shape: ObjectShape): ObjectOrders {
  const fields = new Map<string, FieldOrder>();
  for (const { name } of node.entries) if (content[name] === undefined) fields.set(name, { kind: "remove" });
  for (const [name, value] of Object.entries(content)) {
    const before = entryOf(node, name)?.value;
    if (before === undefined || !says(before, value, shape.fields.get(name)?.shape)) {
      fields.set(name, { kind: "set", value });
    }
  }
  return { node, shape, fields };
}

function putObject(
  container: Container,
  field: Field,
  shape: ObjectShape,
  content: Content,
  node: Node | undefined,
): boolean {
  const slot = container.slotOf({ field });
  const text = slot && valueText(content, shape, slot.context);
  const others = partsOf(field, shape).filter((target) => target.part !== undefined && container.slotOf(target));
  if (slot !== undefined && text !== undefined && others.length === 0) {
    slot.put(text);
    return true;
  }
  if (slot === undefined && others.length === 0) return container.add({ field }, content);
  const orders = objectOrders({ kind: "set", value: content }, node, shape);
  return orders !== undefined && putParts(container, field, orders);
}

/** Orders about the parts of an object: those that have no place of their own go into the text of the whole. */
function putParts(container: Container, field: Field, { node, shape, fields }: ObjectOrders): boolean {
  const rest = new Map(fields);
  for (const target of partsOf(field, shape)) {
    const name = target.part?.name ?? shape.textField ?? "";
    const order = fields.get(name);
    const isWhole = target.part === undefined && isMeasure(shape);
    if (order === undefined || isWhole || container.slotOf(target) === undefined) continue;
    rest.delete(name);
    if (!putPart(container, target, shape, order, node)) return false;
  }
  if (rest.size === 0) return true;
  const slot = container.slotOf({ field });
  if (slot !== undefined && isMeasure(shape) && putMeasureParts(slot, { node, shape, fields: rest }, container.draft)) {
    return true;
  }
  // What is left of a measure without its value or unit is no text of its own.
  const isLosing = [...rest.values()].some(({ kind }) => kind === "remove");
  if (slot !== undefined && isMeasure(shape) && isLosing && rest.size < node.entries.length) return false;
  return partsOf(field, shape).every((target) => {
    const order = rest.get(target.part?.name ?? shape.textField ?? "");
    return order === undefined || putPart(container, target, shape, order, node);
  });
}

function putPart(container: Container, target: Target, shape: ObjectShape, order: FieldOrder, node: MapNode): boolean {
  const { field, part } = target;
  const own = entryOf(node, part?.name ?? shape.textField ?? "")?.value;
  if (part !== undefined) return putField(container, target, order, own);
  const slot = container.slotOf({ field });
  if (order.kind === "remove") return container.clear({ field });
  if (order.kind !== "set") return false;
  if (slot === undefined) return container.add({ field }, order.value);
  const text = valueText(order.value, shape, slot.context);
  if (text === undefined) return false;
  slot.put(textWithin(slot.range, own, text, container.draft));
  return true;
}

/** The whole, which its text field stands for, and the parts. */
function partsOf(field: Field, shape: ObjectShape): readonly Target[] {
  return [...shape.fields.values()].map((part) => (part.name === shape.textField ? { field } : { field, part }));
}

function clearField(container: Container, target: Target, node: Node | undefined): boolean {
  const { field, part } = target;
  if (part !== undefined || field.shape.kind !== "object" || node?.kind !== "map") return container.clear(target);
  const targets = partsOf(field, field.shape).filter((one) => container.slotOf(one) !== undefined);
  return targets.length > 0 && targets.every((one) => container.clear(one));
}
