/** As much of an author's text as a sentence quotes, in UTF-16 code units. */
const LONGEST_QUOTE = 300;

/** A text on one line, and of a length that people read. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
