import type { ListNode, MapNode, Node, Piece, Place, ScalarNode } from "../../source/node.ts";
import type { ObjectShape } from "../../schema/shape.ts";
import { lineAt } from "./line.ts";
import { lineOf, placeOf, type Phrase } from "./phrase.ts";

/** A phrase as a value; `undefined` where it is empty or a dash, which say that there is none. */
export function textNode(phrase: Phrase, valueOf: (text: string) => string = (text) => text): ScalarNode | undefined {
  const place = placeOf(phrase);
  const text = lineOf(phrase).trim();
  if (place === undefined || isAbsent(text)) return undefined;
  return { kind: "scalar", ...place, value: valueOf(text), text };
}

/** A label, heading or header cell as a key, at `place` where it has no text. */
export function keyNode(phrase: Phrase, place?: Place): ScalarNode {
  const text = lineOf(phrase).trim();
  const { piece, start, end } = placeOf(phrase) ?? place ?? { piece: phrase.piece, start: 0, end: 0 };
  return { kind: "scalar", piece, start, end, value: text, text };
}

/** A key that the author did not write, at the place of what it says. */
export function impliedKey(name: string, { piece, start, end }: Place): ScalarNode {
  return { kind: "scalar", piece, start, end, value: name, text: name };
}

export function listNode(items: readonly Node[], { piece, start, end }: Place, head: Place): ListNode {
  return { kind: "list", piece, start, end, items, head };
}

/** A value in the object form of its shape. */
export function asMap(node: Node, shape: ObjectShape): MapNode | undefined {
  if (node.kind === "map") return node;
  const name = node.kind === "list" ? shape.listField : shape.textField;
  if (name === undefined) return undefined;
  const { piece, start, end } = node;
  const entries = [{ key: impliedKey(name, node), name, value: node }];
  return { kind: "map", piece, start, end, entries, head: node.kind === "list" ? node.head : node };
}

/** A piece's first line, to point at the piece as a whole; of a long line its beginning. */
export function firstLineOf(piece: Piece, start = 0): Place {
  return { piece, start, end: Math.min(lineAt(piece.text, start).end, start + LONGEST_PLACE) };
}

export function isAbsent(text: string): boolean {
  return text === "" || text === "-" || text === "–" || text === "—";
}

const LONGEST_PLACE = 200;
