import { entryOf, type MapNode, type Node } from "../../source/node.ts";
import type { PlainObject } from "../read-against-shape.ts";

/**
 * A plan as a district's schema sees it: in the form of the model, the author's own fields included, without what is
 * left empty.
 */
export function planValue(root: MapNode): PlainObject {
  return objectOf(root);
}

function valueOf(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value ?? undefined;
    case "list":
      return presentItems(node.items).map(valueOf);
    case "map":
      return objectOf(node);
  }
}

function objectOf({ entries }: MapNode): PlainObject {
  const value: Record<string, unknown> = { __proto__: null };
  for (const entry of entries) {
    const inner = valueOf(entry.value);
    if (inner !== undefined && !(entry.name in value)) value[entry.name] = inner;
  }
  return value;
}

function presentItems(items: readonly Node[]): readonly Node[] {
  return items.filter((item) => item.kind !== "scalar" || item.value !== null);
}

/** The nodes along a path of the plan's value, the plan first; shorter than the path where it leads nowhere. */
export function nodesAlong(root: MapNode, path: readonly string[]): readonly Node[] {
  const nodes: Node[] = [root];
  for (const step of path) {
    const last = nodes.at(-1);
    const next =
      last?.kind === "map"
        ? entryOf(last, step)?.value
        : last?.kind === "list"
          ? presentItems(last.items)[Number(step)]
          : undefined;
    if (next === undefined) break;
    nodes.push(next);
  }
  return nodes;
}
