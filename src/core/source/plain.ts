import type { ListNode, Node } from "./node.ts";

/**
 * What a tree says, without its places and spellings.
 *
 * @param itemsOf a list as it is to be read
 */
export function plainOf(node: Node, itemsOf = ({ items }: ListNode): readonly Node[] => items): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return itemsOf(node).map((item) => plainOf(item, itemsOf));
  return node.entries.map(({ name, value }) => [name, plainOf(value, itemsOf)]);
}
