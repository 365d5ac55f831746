import type { Piece } from "../../source/node.ts";
import type { Row } from "./block.ts";
import { plainPhrase } from "./phrase.ts";
import { cellRanges, trimmed } from "./row-text.ts";

/**
 * Whether a line's text is what it says: nothing in it can mark emphasis, code, a link, a tag, a character reference or
 * an escape, and nothing is an address that remark-gfm makes a link of. Brackets alone make a link only where the text
 * defines one. Most rows of a plan's tables are such lines and need no parser.
 */
export function isPlain(text: string): boolean {
  return !MARKED.test(text);
}

/** The row that a plain line is; the line starts its piece and ends at `end`. */
export function plainRow(piece: Piece, end: number): Row {
  const cells = cellRanges(piece.text, 0, end).map((cell) => plainPhrase(piece, cell.start, cell.end));
  const line = trimmed(piece.text, 0, end);
  return { kind: "row", piece, start: line.start, end: line.end, cells };
}

/** An underscore inside a word (`school_board`) and a lone `<` or `&` mark nothing. */
const MARKED = /[\\*`~\0]|(?<![a-z\d])_|_(?![a-z\d])|\]\(|<[a-z/!?]|&(?:#|[a-z\d]+;)|[-.+\w]@[-\w]|:\/\/|www\./i;
