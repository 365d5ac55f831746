import type { TextRange } from "../../../text/range.ts";
import { passage, type Passage } from "./passage.ts";

/** A text to write over a range of another. */
export interface Splice {
  readonly range: TextRange;
  readonly text: string | Passage;
}

/** The text of a range with splices made in it; they do not overlap, and those at one place stay in their order. */
export function spliced(text: string, range: TextRange, splices: readonly Splice[]): Passage {
  const parts: (string | Passage)[] = [];
  let at = range.start;
  for (const splice of splices.toSorted((a, b) => a.range.start - b.range.start)) {
    parts.push(text.slice(at, splice.range.start), splice.text);
    at = splice.range.end;
  }
  return passage(...parts, text.slice(at, range.end));
}
