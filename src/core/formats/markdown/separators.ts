import { slicePhrase, type Phrase } from "./phrase.ts";

/** Between values of one cell; a line feed is a `<br>`. */
export const BETWEEN_VALUES = /[,;\n]/;

/** Between sentences of one cell, which may hold commas. */
export const BETWEEN_SENTENCES = /[;\n]/;

/**
 * The values of a phrase, cut at the separators outside of brackets. A comma before a year belongs to a date
 * ("March 5, 2026"), and one behind a backslash to its value.
 */
export function splitPhrase(phrase: Phrase, separators: RegExp): Phrase[] {
  const { text } = phrase;
  const parts: Phrase[] = [];
  const escaped = escapedIn(phrase);
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (escaped.has(at)) continue;
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

/** Offsets of the characters that stand behind a backslash. */
function escapedIn({ piece, runs }: Phrase): ReadonlySet<number> {
  const escaped = new Set<number>();
  let at = 0;
  for (const { text, start, end } of runs) {
    if (text.length === 1 && end - start === 2 && piece.text[start] === "\\") escaped.add(at);
    at += text.length;
  }
  return escaped;
}
