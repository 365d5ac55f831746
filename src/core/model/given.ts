import { entryOf, type MapNode, type Node } from "../source/node.ts";

/** Whether an object gives a field anything at all, readable or not. A list without rows gives nothing. */
export function isGiven(node: MapNode | undefined, field: string): boolean {
  return node !== undefined && holdsSomething(entryOf(node, field)?.value);
}

/** Whether a value, or anything inside it, was written. */
function holdsSomething(node: Node | undefined): boolean {
  switch (node?.kind) {
    case undefined:
      return false;
    case "scalar":
      return node.value !== null && node.value !== "";
    case "list":
      return node.items.some(holdsSomething);
    case "map":
      return node.entries.some((entry) => holdsSomething(entry.value));
  }
}
