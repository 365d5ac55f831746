import type { Piece, Place } from "../../source/node.ts";
import type { Sentence } from "../../source/notice.ts";
import type { Phrase } from "./phrase.ts";

/** What a plan's Markdown is made of. Code, quotations and rules hold no plan content and have no block. */
export type Block = Paragraph | Bullets | Table | ExtraComment | Unread;

export interface Heading {
  readonly kind: "heading";
  readonly depth: number;
  readonly phrase: Phrase;
  /** The heading's line, marks included; a place to point at where the heading has no text. */
  readonly place: Place;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly phrase: Phrase;
}

/** Items of lists that stand next to each other; whether they are numbered does not matter. */
export interface Bullets {
  readonly kind: "bullets";
  readonly items: readonly Bullet[];
}

export interface Bullet {
  /** The text on the item's first line; empty where the item starts with something else. */
  readonly phrase: Phrase;
  /** Of a task list item: `- [x]`. */
  readonly isDone: boolean | undefined;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  readonly header: Row;
  readonly rows: readonly (Row | Unread)[];
}

export interface Row {
  readonly kind: "row";
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Phrase[];
}

/** `<!-- buyin: extra -->`: the section above it is the author's own. */
export interface ExtraComment {
  readonly kind: "extra";
}

/** What was not parsed because it is over a limit. */
export interface Unread {
  readonly kind: "unread";
  readonly place: Place;
  readonly reason: Sentence;
}
