import type { TextRange } from "../text/range.ts";
import type { SourceDocument } from "./document.ts";
import type { Place } from "./node.ts";

/** A range of the whole text as a place, for what belongs to no node: comments. */
export function placeAt(document: SourceDocument, { start, end }: TextRange): Place {
  const { root } = document;
  const base = document.rangeOf(root).start - root.start;
  return { piece: root.piece, start: start - base, end: end - base };
}
