import stringWidth from "string-width";

/**
 * A text of a plan or of a path as a terminal may show it: a tab as spaces, and what would move the cursor, change
 * colors or turn the direction of writing as U+FFFD.
 */
export function printable(text: string): string {
  return text.replaceAll("\t", TAB).replace(UNPRINTABLE, "\uFFFD");
}

/** Columns that a text takes: wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The start of a text, with `…` where it is wider than `width` columns. */
export function cutEnd(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${firstColumns(text, width - 1)}…`;
}

/** The start of a text, no wider than `width` columns. */
export function firstColumns(text: string, width: number): string {
  return take(charactersOf(text), width).join("");
}

/** The end of a text, no wider than `width` columns. */
export function lastColumns(text: string, width: number): string {
  return take(charactersOf(text).reverse(), width).reverse().join("");
}

/** The text with spaces up to `width` columns; `atStart` puts them before it. */
export function padded(text: string, width: number, atStart = false): string {
  const spaces = " ".repeat(Math.max(0, width - widthOf(text)));
  return atStart ? spaces + text : text + spaces;
}

/** Lines of whole words, none wider than `width` columns unless one word is. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

const TAB = "    ";

/** Control characters, and those that reorder what stands around them. */
const UNPRINTABLE = /[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** What a reader takes for one character. */
function charactersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

function take(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += widthOf(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}
