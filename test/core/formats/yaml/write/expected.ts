import { isDeepStrictEqual } from "node:util";
import { promptText } from "../../../../../src/core/schema/prompts.ts";
import type { Shape } from "../../../../../src/core/schema/shape.ts";
import { isFields, isList, isPrompt, type Content } from "../../../../../src/core/source/change.ts";
import type { MapNode, Node } from "../../../../../src/core/source/node.ts";

/** A plan as plain values: what a change means, said without a text. Empty things are not there. */
export type Plain = null | string | number | boolean | Plain[] | { [name: string]: Plain };

/** What the tree says. */
export function plainOf(node: Node): Plain {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plainOf);
    case "map":
      return Object.fromEntries(node.entries.map(({ name, value }) => [name, plainOf(value)]));
  }
}

/** A change by the way to its place: names and indices. */
export type PlainChange =
  | { readonly kind: "set" | "add"; readonly way: Way; readonly path: string; readonly value: Content }
  | { readonly kind: "replace"; readonly way: Way; readonly value: Content }
  | { readonly kind: "remove"; readonly way: Way };

export type Way = readonly (string | number)[];

/** Makes a change in plain values. */
export function changePlain(root: Plain, shape: Shape, change: PlainChange): void {
  const names: Way = "path" in change ? change.path.split(".") : [];
  const way = [...change.way, ...names];
  const last = way.at(-1) ?? "";
  const parent = parentAt(root, way);
  const own = shapeAt(shape, way);
  if (change.kind === "remove") {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
    return;
  }
  if (change.kind === "add") {
    const list = valueIn(parent, last);
    const rows = Array.isArray(list) ? list : [];
    const row = plainContent(change.value, own?.kind === "list" ? own.item : undefined);
    if (!isDeepStrictEqual(pruned(rows.at(-1) ?? null), pruned(row))) rows.push(row);
    put(parent, last, rows);
    return;
  }
  const before = valueIn(parent, last);
  const after = plainContent(change.value, own);
  // What authors have of their own stays beside what is set.
  if (isObject(before) && isObject(after) && Object.keys(before).some((name) => name in after)) {
    for (const [name, value] of Object.entries(before)) if (name.startsWith("x-")) after[name] = value;
  }
  put(parent, last, after);
}

export function shapeAt(shape: Shape, way: Way): Shape | undefined {
  return way.reduce<Shape | undefined>((above, step) => {
    if (above?.kind === "list") return above.item;
    return above?.kind === "object" ? (above.fields.get(String(step))?.shape ?? above.rest) : undefined;
  }, shape);
}

export function nodeOnWay(root: MapNode, way: Way): Node | undefined {
  return way.reduce<Node | undefined>((node, step) => {
    if (node?.kind === "list") return node.items[Number(step)];
    return node?.kind === "map" ? node.entries.find(({ name }) => name === step)?.value : undefined;
  }, root);
}

/** Without what is empty: a list whose last row is taken away may be gone, or stand there empty. */
export function pruned(plain: Plain): Plain {
  if (Array.isArray(plain)) {
    const items = plain.map(pruned).filter((item) => item !== null);
    return items.length === 0 ? null : items;
  }
  if (!isObject(plain)) return plain;
  const entries = Object.entries(plain)
    .map(([name, value]) => [name, pruned(value)] as const)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function plainContent(content: Content, shape: Shape | undefined): Plain {
  const item = shape?.kind === "list" ? shape.item : undefined;
  if (isList(content)) {
    const list = content.map((own) => plainContent(own, item ?? listShape(shape)));
    return shape?.kind === "object" ? { [shape.listField ?? ""]: list } : list;
  }
  if (isFields(content)) {
    return Object.fromEntries(
      Object.entries(content).map(([name, value]) => [
        name,
        plainContent(value, shape?.kind === "object" ? (shape.fields.get(name)?.shape ?? shape.rest) : undefined),
      ]),
    );
  }
  const value = typeof content === "object" && isPrompt(content) ? promptText(content, item ?? shape) || null : content;
  if (item !== undefined) return [value];
  return shape?.kind === "object" ? { [shape.textField ?? ""]: value } : value;
}

function listShape(shape: Shape | undefined): Shape | undefined {
  const list = shape?.kind === "object" ? shape.fields.get(shape.listField ?? "")?.shape : undefined;
  return list?.kind === "list" ? list.item : undefined;
}

function parentAt(root: Plain, way: Way): Plain[] | Record<string, Plain> {
  return way.slice(0, -1).reduce<Plain[] | Record<string, Plain>>(
    (at, step) => {
      const next = valueIn(at, step);
      if (Array.isArray(next) || isObject(next)) return next;
      const made = {};
      put(at, step, made);
      return made;
    },
    isObject(root) ? root : {},
  );
}

function valueIn(at: Plain[] | Record<string, Plain>, step: string | number): Plain {
  return (Array.isArray(at) ? at[Number(step)] : at[step]) ?? null;
}

function put(at: Plain[] | Record<string, Plain>, step: string | number, value: Plain): void {
  if (Array.isArray(at)) at[Number(step)] = value;
  else at[step] = value;
}

function isObject(plain: Plain): plain is Record<string, Plain> {
  return typeof plain === "object" && plain !== null && !Array.isArray(plain);
}
