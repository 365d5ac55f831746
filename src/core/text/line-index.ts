import type { TextRange } from "./range.ts";

/** A place as editors show it; both count from 0, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into lines and columns. Lines end with LF, CRLF or CR. */
export class LineIndex {
  readonly #text: string;
  #known: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Found when somebody asks for the first position. */
  get #starts(): readonly number[] {
    return (this.#known ??= lineStarts(this.#text));
  }

  /** The position of an offset; one past the end of the text is the end of the text. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: inside - (starts[low] ?? 0) };
  }

  /** The line's text range without its line break; an empty range for a line that does not exist. */
  line(line: number): TextRange {
    const start = this.#starts[line];
    if (start === undefined) return { start: this.#text.length, end: this.#text.length };
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return { start, end };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return text.includes("\r") ? withLoneReturns(starts, text) : starts;
}

/** Old files end a line with CR alone; few texts have any CR, so the others are spared the search. */
function withLoneReturns(starts: readonly number[], text: string): readonly number[] {
  const lone = [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => index + 1);
  return lone.length === 0 ? starts : [...starts, ...lone].sort((a, b) => a - b);
}
