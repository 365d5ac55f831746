import { wordsOf } from "../../text/words.ts";

/** What a text of some length is compared by. */
export interface Fingerprint {
  readonly words: string;
  /** Hashes of the distinct word trigrams, in rising order. */
  readonly trigrams: Uint32Array;
  /**
   * The trigrams by which alike texts find each other: two sorted sets that share nine tenths share one of their first
   * elements, as many as the tenth that may differ and one more.
   */
  readonly prefix: readonly number[];
}

/** Shorter texts may repeat. */
const LEAST_WORDS = 12;

/** The fingerprint of a text; `undefined` for one that is too short to be called a copy. */
export function fingerprintOf(text: string): Fingerprint | undefined {
  if (text.length < LEAST_WORDS) return undefined;
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return undefined;
  const hashes = words.map(hashOf);
  const trigrams = new Set<number>();
  for (let index = 2; index < hashes.length; index++) {
    trigrams.add(mixed(mixed(hashes[index - 2] ?? 0, hashes[index - 1] ?? 0), hashes[index] ?? 0));
  }
  const sorted = Uint32Array.from(trigrams).sort();
  return {
    words: words.join(" "),
    trigrams: sorted,
    prefix: [...sorted.subarray(0, sorted.length - sharedNeeded(sorted.length) + 1)],
  };
}

const LEAST_SHARED = 0.9;

/** Whether two texts share nine tenths of the trigrams of the one that has more. */
export function areAlike({ trigrams: a }: Fingerprint, { trigrams: b }: Fingerprint): boolean {
  const needed = sharedNeeded(Math.max(a.length, b.length));
  if (Math.min(a.length, b.length) < needed) return false;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared >= needed;
}

function sharedNeeded(size: number): number {
  return Math.ceil(LEAST_SHARED * size);
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function mixed(a: number, b: number): number {
  return Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x01000193) >>> 0;
}
