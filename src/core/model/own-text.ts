import { isQuoted, ownWords } from "../language/own-words.ts";
import type { Place, ScalarNode } from "../source/node.ts";

/** A text with blanks for what is no sentence of the author's; offsets count from the start of its place. */
export interface OwnText {
  readonly words: string;
  /** With the marks that belong to its first and last words: backticks, and where a link leads. */
  readonly place: Place;
  /** Where the text ends in `words`: before a closing quote of YAML. */
  readonly end: number;
}

/** @param quotations whether quotations are blank too */
export function ownTextOf(node: ScalarNode, quotations: "blank" | "kept" = "blank"): OwnText {
  const place = wholePlace(node);
  const source = place.piece.text.slice(place.start, place.end);
  const end = source.length - (isQuoted(source, node.text) ? 1 : 0);
  return { words: ownWords(source, node.text, quotations), place, end };
}

/** A stretch of a text's words as a place. */
export function placeIn({ place }: OwnText, start: number, end: number): Place {
  return { piece: place.piece, start: place.start + start, end: place.start + end };
}

/** The paragraphs and items that a value was joined from, or the value itself. */
export function partsOf(node: ScalarNode): readonly ScalarNode[] {
  return node.parts === undefined ? [node] : node.parts.flatMap(partsOf);
}

function wholePlace({ piece, start, end }: Place): Place {
  const { text } = piece;
  let from = start;
  while (text[from - 1] === "`") from--;
  const behind = MARKS_BEHIND.exec(text.slice(end, end + LONGEST_ADDRESS))?.[0] ?? "";
  return { piece, start: from, end: end + behind.length };
}

const MARKS_BEHIND = /^(?:`+|\]\([^()\s]*(?:\s+"[^"]*")?\)|\]\[[^\]]*\])+/;

const LONGEST_ADDRESS = 2000;
