import type { Entry, ListNode, MapNode, Node, Place } from "../../../source/node.ts";

export interface NodePlace {
  readonly parent: MapNode | ListNode;
  /** Of a value in an object. */
  readonly entry?: Entry;
}

/** Finds what a node of a tree stands in. */
export class TreeIndex {
  readonly #places = new Map<Node, NodePlace>();

  constructor(root: MapNode) {
    const visit = (node: Node): void => {
      if (node.kind === "map") {
        for (const entry of node.entries) this.#add(entry.value, { parent: node, entry }, visit);
      } else if (node.kind === "list") {
        for (const item of node.items) this.#add(item, { parent: node }, visit);
      }
    };
    visit(root);
  }

  placeOf(node: Node): NodePlace | undefined {
    return this.#places.get(node);
  }

  /** The node itself, or the one that reading against the schema made of it: at the same place and of its kind. */
  find(node: Node): Node | undefined {
    if (this.#places.has(node)) return node;
    for (const other of this.#places.keys()) if (other.kind === node.kind && isSamePlace(other, node)) return other;
    return undefined;
  }

  /** The entry that a key belongs to, and the object around it. */
  entryOf(key: Place): { readonly parent: MapNode; readonly entry: Entry } | undefined {
    for (const { parent, entry } of this.#places.values()) {
      if (entry !== undefined && parent.kind === "map" && isSamePlace(entry.key, key)) return { parent, entry };
    }
    return undefined;
  }

  #add(node: Node, place: NodePlace, visit: (node: Node) => void): void {
    this.#places.set(node, place);
    visit(node);
  }
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.piece === other.piece && one.start === other.start && one.end === other.end;
}
