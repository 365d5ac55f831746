import type { IsoDate } from "../text/iso-date.ts";
import type { MapNode, Node } from "../source/node.ts";
import type { Words } from "../text/slot-words.ts";

/** A value of the plan and where it stands. Values that are absent or not allowed there are `undefined` instead. */
export interface Located<T> {
  readonly value: T;
  readonly node: Node;
}

export type LocatedText = Located<string>;

export type LocatedDate = Located<IsoDate>;

/** One row of a list. */
export interface Row {
  readonly node: MapNode;
  /** The written id, or the slug of the row's name; empty where the row has neither. */
  readonly id: string;
  /** What a sentence calls the row: its written id, else its name, else "row 3". */
  readonly label: string;
  /** The same, to be translated where it is "row 3". */
  readonly called: Words;
}

/** A section or an object in it. */
export interface Part {
  /** `undefined` where the plan has no such part. */
  readonly node: MapNode | undefined;
}
