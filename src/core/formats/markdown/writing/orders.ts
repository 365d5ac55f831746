import type { ObjectShape, Shape } from "../../../schema/shape.ts";
import { isFields, isList, type Change, type Content, type FieldContents } from "../../../source/change.ts";
import { entryOf, type ListNode, type MapNode, type Node, type Place } from "../../../source/node.ts";
import { says } from "./says.ts";
import { isSamePlace, TreeIndex } from "./tree-index.ts";

/** What is to be done in an object, by field. */
export interface ObjectOrders {
  readonly node: MapNode;
  readonly shape: ObjectShape;
  readonly fields: Map<string, FieldOrder>;
}

export type FieldOrder =
  | { readonly kind: "set"; readonly value: Content }
  | { readonly kind: "remove" }
  | { readonly kind: "within"; readonly orders: ObjectOrders }
  | {
      readonly kind: "list";
      readonly node: ListNode;
      readonly items: Map<Node, ItemOrder>;
      readonly added: Content[];
    };

export type ItemOrder = Exclude<FieldOrder, { readonly kind: "list" }>;

export type ListOrder = Extract<FieldOrder, { readonly kind: "list" }>;

/** Changes that say the same of a plan already are left out. */
export class OrderBook {
  readonly root: ObjectOrders;
  readonly #index: TreeIndex;

  constructor(node: MapNode, shape: ObjectShape) {
    this.root = { node, shape, fields: new Map() };
    this.#index = new TreeIndex(node);
  }

  /** Notes a change of the plan's content; whether it can be made. */
  note(change: Exclude<Change, { readonly kind: "rename" | "write" }>): boolean {
    switch (change.kind) {
      case "set":
      case "add":
        return this.#noteAt(change);
      case "replace":
        return this.#noteFor(change.node, { kind: "set", value: change.value });
      case "remove":
        return this.#noteFor(change.node, { kind: "remove" });
    }
  }

  #noteAt({ kind, in: node, path, value }: Extract<Change, { readonly kind: "set" | "add" }>): boolean {
    let orders = this.#ordersOf(node);
    const names = path.split(".");
    const last = names.pop() ?? "";
    const way: string[] = [];
    for (const name of names) {
      if (orders === undefined) return false;
      const inner = way.length > 0 ? undefined : within(orders, name);
      if (inner === undefined) way.push(name);
      else orders = inner;
    }
    if (orders === undefined) return false;
    if (way.length > 0) {
      const [first, ...rest] = [...way, last];
      return join(orders, first, nested(rest, kind === "add" ? [value] : value));
    }
    return kind === "add" ? add(orders, last, value) : join(orders, last, value);
  }

  /** The shape of the object that a key belongs to. */
  shapeAround(key: Place): ObjectShape | undefined {
    const entry = this.#index.entryOf(key);
    return entry && this.#ordersOf(entry.parent)?.shape;
  }

  #noteFor(written: Node, order: ItemOrder): boolean {
    const node = this.#index.find(written);
    const place = node && this.#index.placeOf(node);
    if (node === undefined || place === undefined) return false;
    if (order.kind === "set" && says(node, order.value, undefined, true)) return true;
    const { parent, entry } = place;
    if (parent.kind === "map") {
      this.#ordersOf(parent)?.fields.set(entry?.name ?? "", order);
      return this.#ordersOf(parent) !== undefined;
    }
    const list = this.#listOrder(parent);
    list?.items.set(node, order);
    return list !== undefined;
  }

  #ordersOf(map: MapNode): ObjectOrders | undefined {
    if (isSamePlace(map, this.root.node)) return this.root;
    const node = this.#index.find(map);
    const place = node && this.#index.placeOf(node);
    if (node?.kind !== "map" || place === undefined) return undefined;
    if (place.parent.kind === "map") {
      const around = this.#ordersOf(place.parent);
      return around && within(around, place.entry?.name ?? "");
    }
    const list = this.#listOrder(place.parent);
    const shape = this.#itemShape(place.parent);
    if (list === undefined || shape === undefined) return undefined;
    const known = list.items.get(node);
    if (known?.kind === "within") return known.orders;
    const orders: ObjectOrders = { node, shape, fields: new Map() };
    list.items.set(node, { kind: "within", orders });
    return orders;
  }

  #listOrder(list: ListNode): ListOrder | undefined {
    const place = this.#index.placeOf(list);
    const around = place?.parent.kind === "map" ? this.#ordersOf(place.parent) : undefined;
    return around && listOrder(around, place?.entry?.name ?? "", list);
  }

  #itemShape(list: ListNode): ObjectShape | undefined {
    const place = this.#index.placeOf(list);
    const around = place?.parent.kind === "map" ? this.#ordersOf(place.parent) : undefined;
    const shape = around?.shape.fields.get(place?.entry?.name ?? "")?.shape;
    return shape?.kind === "list" && shape.item.kind === "object" ? shape.item : undefined;
  }
}

/** The orders of an object that the plan has already. */
function within({ node, shape, fields }: ObjectOrders, name: string): ObjectOrders | undefined {
  const known = fields.get(name);
  if (known !== undefined) return known.kind === "within" ? known.orders : undefined;
  const value = entryOf(node, name)?.value;
  const inner = shape.fields.get(name)?.shape;
  if (value?.kind !== "map" || inner?.kind !== "object") return undefined;
  const orders: ObjectOrders = { node: value, shape: inner, fields: new Map() };
  fields.set(name, { kind: "within", orders });
  return orders;
}

function listOrder({ fields }: ObjectOrders, name: string, node: ListNode): ListOrder | undefined {
  const known = fields.get(name);
  if (known !== undefined) return known.kind === "list" ? known : undefined;
  const order: ListOrder = { kind: "list", node, items: new Map(), added: [] };
  fields.set(name, order);
  return order;
}

/** Gives a field a value; what two changes give to parts of one new object is one object. */
function join({ node, shape, fields }: ObjectOrders, name: string, written: Content): boolean {
  const known = fields.get(name);
  const field = shape.fields.get(name);
  if (field === undefined) return false;
  const value = inFull(written, field.shape);
  const before = entryOf(node, name)?.value;
  if (known === undefined && before !== undefined && says(before, value, field.shape)) return true;
  fields.set(name, { kind: "set", value: known?.kind === "set" ? merged(known.value, value) : value });
  return true;
}

function add(orders: ObjectOrders, name: string, value: Content): boolean {
  const list = entryOf(orders.node, name)?.value;
  const shape = orders.shape.fields.get(name)?.shape;
  if (shape?.kind === "object" && shape.listField !== undefined) {
    const inner = within(orders, name);
    return inner === undefined
      ? join(orders, name, { [shape.listField]: [value] })
      : add(inner, shape.listField, value);
  }
  if (shape?.kind !== "list") return false;
  if (list?.kind !== "list") return join(orders, name, [value]);
  const order = listOrder(orders, name, list);
  if (list.items.some((item) => says(item, value, shape.item)) && !isLeaving(order, list.items)) return true;
  order?.added.push(value);
  return order !== undefined;
}

/** Whether an item of the list is on its way out. */
function isLeaving(order: ListOrder | undefined, items: readonly Node[]): boolean {
  return items.some((item) => order?.items.get(item)?.kind === "remove");
}

function merged(before: Content, after: Content): Content {
  if (isList(before) && isList(after)) return [...before, ...after];
  if (!isFields(before) || !isFields(after)) return after;
  const contents: Record<string, Content> = { ...before };
  for (const [name, value] of Object.entries(after)) {
    const own = contents[name];
    contents[name] = own === undefined ? value : merged(own, value);
  }
  return contents;
}

function nested(names: readonly string[], value: Content): Content {
  return names.reduceRight<Content>((inner, name): FieldContents => ({ [name]: inner }), value);
}

/** A bare list as the object that it stands for. */
function inFull(content: Content, shape: Shape): Content {
  const name = shape.kind === "object" && isList(content) ? shape.listField : undefined;
  return name === undefined ? content : { [name]: content };
}
