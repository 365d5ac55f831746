/**
 * The words and numbers of a text in any language, in lower case. Scripts that are written without spaces (Chinese,
 * Japanese, Thai, …) are cut by the platform's dictionary.
 */
export function wordsOf(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  const folded = text.normalize("NFKC").toLowerCase();
  if (!UNSPACED.test(folded)) return folded.match(WORD) ?? [];
  return Array.from(new Intl.Segmenter("und", { granularity: "word" }).segment(folded))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** How many letters a word has; an accent is no letter, and a Korean syllable counts the letters it is made of. */
export function letterCount(word: string): number {
  if (ONLY_LATIN.test(word)) return word.length;
  return word.normalize("NFD").match(LETTER)?.length ?? 0;
}

/** Whether a word is in a script that is written without spaces, where one or two letters make a word. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** Most texts are plain; Unicode classes take five times as long. */
const ASCII = /^[\0-\x7f]*$/;

const ASCII_WORD = /[a-z0-9]+(?:'[a-z]+)*/g;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

const LETTER = /\p{L}/gu;

const ONLY_LATIN = /^[a-z]+$/;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
