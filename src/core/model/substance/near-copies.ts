import type { ScalarNode } from "../../source/node.ts";
import { remembered } from "../../source/remember.ts";
import { areAlike, type Fingerprint } from "./fingerprint.ts";
import type { Prose } from "./prose.ts";

/**
 * The texts that say what an earlier one already says. Names and labels may repeat within their own field. The time
 * grows with the number of texts, not with the number of pairs.
 */
export function nearCopies(texts: readonly (readonly Prose[])[]): ReadonlySet<ScalarNode> {
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

/** The texts that have one of their telling trigrams in common with another one: in most plans few or none. */
function sharingTrigrams(texts: readonly (readonly Prose[])[]): readonly Prose[] {
  const lists = texts.map(trigramsOf);
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const mask = 2 ** Math.ceil(Math.log2(SLOTS_PER_TRIGRAM * (count + 1))) - 1;
  const slots = new Uint32Array(mask + 1);
  const shared = new Set<number>();
  for (const trigrams of lists) {
    for (const trigram of trigrams) {
      let slot = trigram & mask;
      while (slots[slot] !== 0 && slots[slot] !== trigram) slot = (slot + 1) & mask;
      if (slots[slot] === trigram) shared.add(trigram);
      else slots[slot] = trigram;
    }
  }
  if (shared.size === 0) return [];
  return texts.flatMap((list) => list.filter(({ print }) => print.prefix.some((trigram) => shared.has(trigram))));
}

const trigramsOf = remembered((texts: readonly Prose[]) =>
  Uint32Array.from(texts.flatMap(({ print }) => print.prefix)),
);

/** Few enough of them are taken that a free slot is never far. */
const SLOTS_PER_TRIGRAM = 4;

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
