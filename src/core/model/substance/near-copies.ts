import type { ScalarNode } from "../../source/node.ts";
import { areAlike, type Fingerprint } from "./fingerprint.ts";
import type { Prose } from "./prose.ts";

/**
 * The texts that say what an earlier one already says. Names and labels may repeat within their own field. The time
 * grows with the number of texts, not with the number of pairs.
 */
export function nearCopies(texts: readonly Prose[]): ReadonlySet<ScalarNode> {
  const copies = new Set<ScalarNode>();
  const suspects = sharingTrigrams(texts);
  if (suspects.length === 0) return copies;
  const originals = new Map<string, Prose>();
  const byTrigram = new Map<number, Prose[]>();
  for (const text of suspects) {
    const original = originals.get(text.print.words) ?? findAlike(text.print, byTrigram);
    if (original !== undefined) {
      if (!mayRepeat(text, original)) copies.add(text.node);
      continue;
    }
    originals.set(text.print.words, text);
    for (const trigram of text.print.prefix) {
      const sharing = byTrigram.get(trigram);
      if (sharing === undefined) byTrigram.set(trigram, [text]);
      else if (sharing.length < MOST_COMPARED) sharing.push(text);
    }
  }
  return copies;
}

/**
 * The texts that have one of their telling trigrams in common with another: in most plans few or none. Looks trigrams
 * up by their low bits alone, so a text may be named without need; that only costs a comparison.
 */
function sharingTrigrams(texts: readonly Prose[]): readonly Prose[] {
  const slots = 2 ** Math.ceil(Math.log2(64 * (texts.length + 1)));
  const seen = new Uint8Array(slots);
  const mask = slots - 1;
  let isAnyShared = false;
  for (const { print } of texts) {
    for (const trigram of print.prefix) {
      const slot = trigram & mask;
      if (seen[slot] === 0) seen[slot] = 1;
      else {
        seen[slot] = 2;
        isAnyShared = true;
      }
    }
  }
  if (!isAnyShared) return [];
  return texts.filter(({ print }) => print.prefix.some((trigram) => seen[trigram & mask] === 2));
}

/**
 * Texts that share a trigram without being alike are each compared with the next one; beyond so many, only equal texts
 * are found. Keeps thousands of rows made from one pattern from being compared row with row.
 */
const MOST_COMPARED = 16;

function findAlike(print: Fingerprint, byTrigram: ReadonlyMap<number, readonly Prose[]>): Prose | undefined {
  for (const trigram of print.prefix) {
    const alike = byTrigram.get(trigram)?.find((original) => areAlike(print, original.print));
    if (alike !== undefined) return alike;
  }
  return undefined;
}

function mayRepeat(text: Prose, original: Prose): boolean {
  return (text.kind === "name" || text.kind === "label") && text.field === original.field;
}
