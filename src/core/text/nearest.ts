import { distance } from "fastest-levenshtein";

/** So many letters may be missing, added or wrong in a slip. */
const SLIP = 2;

/**
 * The one candidate that a text is a slip of; `undefined` where none is near enough, or more than one.
 * Compares as written: fold both sides first where case and punctuation do not count.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const slips = slipsOf(text, candidates);
  return slips.length === 1 ? slips[0] : undefined;
}

/** Every candidate that a text may be a slip of, in the order of the candidates. */
export function slipsOf(text: string, candidates: Iterable<string>): readonly string[] {
  return [...candidates].filter((candidate) => isSlip(text, candidate));
}

/** The candidates most like a text, the most alike first; at most `count`. */
export function mostAlike(text: string, candidates: Iterable<string>, count: number): readonly string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, difference: difference(text, candidate) }))
    .sort((a, b) => a.difference - b.difference)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** From 0 to 1, so that short candidates are not nearer for being short; one that holds the whole text is near. */
function difference(text: string, candidate: string): number {
  if (text !== "" && candidate.includes(text)) return 0;
  return distance(text, candidate) / Math.max(text.length, candidate.length, 1);
}

/** In a word of two or three letters two edits make any other word, so no more than half of the letters may differ. */
function isSlip(text: string, candidate: string): boolean {
  const longer = Math.max(text.length, candidate.length);
  if (longer - Math.min(text.length, candidate.length) > SLIP) return false;
  return distance(text, candidate) <= Math.min(SLIP, Math.floor(longer / 2));
}
