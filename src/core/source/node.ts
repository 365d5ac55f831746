/**
 * A stretch of a document that was parsed on its own. Places count from the start of their piece, so that an edit
 * above a piece changes nothing in it: the same `Piece`, and every node in it, is kept from one version to the next.
 * One object stands for one occurrence: two equal rows are two pieces.
 */
export interface Piece {
  readonly text: string;
}

/** A place in a piece: UTF-16 offsets from the piece's start, `start` included, `end` not. */
export interface Place {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

export type ScalarValue = string | number | boolean | null;

/** One value. An absent value (`key:` with nothing after it) is `null` and lies at the place of its key. */
export interface ScalarNode extends Place {
  readonly kind: "scalar";
  readonly value: ScalarValue;
  /** The value as the author spelt it, without quotes and Markdown marks: `2025` for the number 2025. */
  readonly text: string;
  /** The paragraphs and items that a value was joined from, each at its own place. */
  readonly parts?: readonly ScalarNode[];
}

export interface ListNode extends Place {
  readonly kind: "list";
  readonly items: readonly Node[];
  /** Where a finding about the whole list points: its key, its heading, its first cell. */
  readonly head: Place;
}

export interface MapNode extends Place {
  readonly kind: "map";
  readonly entries: readonly Entry[];
  /**
   * Where a finding about the whole object points. YAML: the object's key, or for a list's row its first pair on one
   * line (`id: g2`). Markdown: the heading, or the row's first cell.
   */
  readonly head: Place;
}

export interface Entry {
  /** The key as written, with its place. */
  readonly key: ScalarNode;
  /** The key's name as the plan model spells it; equal to `key.text` until the tree is read against the schema. */
  readonly name: string;
  readonly value: Node;
}

/** A node is treated as unchangeable; equal identity means equal text, so results may be kept in a WeakMap by node. */
export type Node = MapNode | ListNode | ScalarNode;

/** The entry of that name, the first one where a key stands twice; `undefined` where there is none. */
export function entryOf(map: MapNode, name: string): Entry | undefined {
  return map.entries.find((entry) => entry.name === name);
}
