import type { TextKind } from "../../schema/shape.ts";
import { isUnspaced, letterCount, wordsOf } from "../../text/words.ts";

/** Whether a text has the words that its kind asks for; names and labels need none. */
export function saysEnough(text: string, kind: TextKind): boolean {
  const needed = LEAST_WORDS[kind];
  if (needed === 0) return true;
  const words = wordsOf(text).slice(0, MOST_JUDGED);
  const distinct = new Set(words);
  if (distinct.size < LEAST_VARIED * words.length || !looksLikeLanguage(words)) return false;
  let telling = 0;
  for (const word of distinct) if (isTelling(word)) telling++;
  return telling >= needed;
}

/** Distinct telling words that a text of a kind needs. */
const LEAST_WORDS: Readonly<Record<TextKind, number>> = {
  name: 0,
  label: 0,
  short: 3,
  prose: 3,
  reason: 5,
  vision: 10,
  findings: 15,
};

/** Long texts repeat their words; their beginning shows what they are. */
const MOST_JUDGED = 200;

const LEAST_VARIED = 0.4;
const LEAST_LIKE_LANGUAGE = 0.6;
const LEAST_LETTERS = 3;
const MOST_LETTERS = 20;

/** A word of three letters or more; a number says as much ("1 release period"). */
function isTelling(word: string): boolean {
  return letterCount(word) >= LEAST_LETTERS || HAS_DIGIT.test(word) || isUnspaced(word);
}

/** Whether most words can be spoken; numbers tell neither way. */
function looksLikeLanguage(words: readonly string[]): boolean {
  let written = 0;
  let speakable = 0;
  for (const word of words) {
    if (isSpeakable(word)) speakable++;
    else if (HAS_DIGIT.test(word)) continue;
    written++;
  }
  return written > 0 && speakable >= LEAST_LIKE_LANGUAGE * written;
}

/** Only Latin letters are asked for a vowel: other scripts write vowels in other ways, or leave them out. */
function isSpeakable(word: string): boolean {
  if (letterCount(word) > MOST_LETTERS) return false;
  return VOWEL.test(word) || (HAS_LETTER.test(word) && !LATIN.test(word)) || VOWEL.test(word.normalize("NFD"));
}

const HAS_DIGIT = /\p{N}/u;
const HAS_LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const VOWEL = /[aeiouyæœøəɛɔı]/;
