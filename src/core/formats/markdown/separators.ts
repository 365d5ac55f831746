import { slicePhrase, type Phrase } from "./phrase.ts";

/** Between values of one cell; a line feed is a `<br>`. */
export const BETWEEN_VALUES = /[,;\n]/;

/** Between sentences of one cell, which may hold commas. */
export const BETWEEN_SENTENCES = /[;\n]/;

/**
 * The values of a phrase, cut at the separators outside of brackets. A comma before a year belongs to a date
 * ("March 5, 2026").
 */
export function splitPhrase(phrase: Phrase, separators: RegExp): Phrase[] {
  const { text } = phrase;
  const parts: Phrase[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.test(character) && !isInDate(text, at)) {
      parts.push(slicePhrase(phrase, from, at));
      from = at + 1;
    }
  }
  parts.push(slicePhrase(phrase, from));
  return parts.filter((part) => part.text !== "");
}

function isInDate(text: string, comma: number): boolean {
  return (
    text[comma] === "," &&
    /[a-z]{3}\.?\s+\d{1,2}$/i.test(text.slice(Math.max(0, comma - 16), comma)) &&
    /^,\s*\d{4}(?![-\d])/.test(text.slice(comma, comma + 10))
  );
}
