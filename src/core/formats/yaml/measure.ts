import type { Node } from "../../source/node.ts";

export interface Measure {
  /** How many values it holds, those that aliases stand for counted each time. */
  readonly count: number;
  /** How many levels it has. */
  readonly depth: number;
}

/** Measures what an alias stands for. Aliases share nodes, so that every node is measured once. */
export function measure(node: Node, known = new Map<Node, Measure>()): Measure {
  if (node.kind === "scalar") return { count: 1, depth: 1 };
  const measured = known.get(node);
  if (measured !== undefined) return measured;
  let count = 1;
  let depth = 0;
  const children = node.kind === "map" ? node.entries.map(({ value }) => value) : node.items;
  for (const child of children) {
    const inside = measure(child, known);
    count += inside.count;
    depth = Math.max(depth, inside.depth);
  }
  const own = { count, depth: depth + 1 };
  known.set(node, own);
  return own;
}
