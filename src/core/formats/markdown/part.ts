import type { Piece } from "../../source/node.ts";
import type { Block, Heading } from "./block.ts";
import { joinBullets } from "./mdast.ts";

/**
 * A heading with what stands under it. Parts are unchangeable, and one whose text did not change is the same object
 * in the next version.
 */
export interface Part {
  /** `undefined` for what stands before the first heading. */
  readonly heading: Heading | undefined;
  readonly blocks: readonly Block[];
  /** The parts of deeper headings. */
  readonly parts: readonly Part[];
  /** The pieces that its own text was parsed in, and where they start, counted from the part's start. */
  readonly pieces: readonly { readonly piece: Piece; readonly at: number }[];
  /** Where `parts` start, counted likewise. */
  readonly starts: readonly number[];
  /** What parsing it cost, in units of `Scan.cost`. */
  readonly cost: number;
  /** Whether pieces of it depend on each other or on the rest of the text, so that reading them alone may be wrong. */
  readonly isTangled: boolean;
}

/** `#` and `##` headings stand side by side: both open a section. */
export function levelOf(depth: number): number {
  return Math.max(2, depth);
}

/** Puts headings and blocks into parts as `readStretch` does; the pieces are those of the caller. */
export function partOf(heading: Heading | undefined, content: readonly (Block | Heading)[]): Part {
  const blocks: Block[] = [];
  let at = 0;
  for (; at < content.length; at++) {
    const item = content[at];
    if (item === undefined || item.kind === "heading") break;
    blocks.push(item);
  }
  const parts: Part[] = [];
  while (at < content.length) {
    const opening = content[at];
    if (opening?.kind !== "heading") break;
    const level = levelOf(opening.depth);
    let next = at + 1;
    for (; next < content.length; next++) {
      const item = content[next];
      if (item?.kind === "heading" && levelOf(item.depth) <= level) break;
    }
    parts.push(partOf(opening, content.slice(at + 1, next)));
    at = next;
  }
  return {
    heading,
    blocks: joinBullets(blocks),
    parts,
    pieces: [],
    starts: parts.map(() => 0),
    cost: 0,
    isTangled: false,
  };
}

/** Every piece of a part and of the parts in it, with its place in the text. */
export function placePieces(part: Part, start: number, places: Map<Piece, number>): void {
  for (const { piece, at } of part.pieces) places.set(piece, start + at);
  for (const [index, inner] of part.parts.entries()) placePieces(inner, start + (part.starts[index] ?? 0), places);
}
