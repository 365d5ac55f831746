import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { sentencesOf } from "./sentences.ts";

export interface ReadingLevel {
  readonly words: number;
  /** The school grade that reads a text with ease, by Flesch and Kincaid; 0 for a text without words. */
  readonly grade: number;
}

/** How hard a text of `ownWords` is to read. */
export function readingLevelOf(text: string): ReadingLevel {
  const sentences = sentencesOf(text)
    .map((sentence) => sentence.text.match(WORD) ?? [])
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { words: 0, grade: 0 };
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  return { words: words.length, grade };
}

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;
