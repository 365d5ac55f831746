import type { Limits } from "../../sections/limits.ts";
import { PieceCache } from "../../sections/piece-cache.ts";
import { readStretch } from "./cut.ts";
import { findMarks } from "./marks.ts";
import { parseWhole } from "./parse.ts";
import { type Part, partOf } from "./part.ts";
import { scanText } from "./scan.ts";

/**
 * The headings of a text and what stands under them, piece by piece, or in one piece where pieces depend on each other.
 * A text that is too long to be read at one go is read in pieces all the same: then only what reaches from one piece
 * to another is lost.
 */
export function readOutline(text: string, start: number, cache: PieceCache, limits: Limits): Part {
  const own = cache.parsed("outline", JSON.stringify(limits), () => ({
    whole: new PieceCache(),
    cut: new PieceCache(),
  }));
  const { marks, definitions, isTangled } = findMarks(text, start);
  const body = text.slice(start);
  if (isTangled && isShort(body, limits)) return readWhole(body, own.whole);
  const stretch = { text, start, end: text.length, heading: undefined, marks, definitions: definitions.join("\n") };
  const part = own.cut.version(() => readStretch(stretch, own.cut, limits));
  return part.isTangled && isShort(body, limits) ? readWhole(body, own.whole) : part;
}

/** Whether a text may be parsed at one go. */
function isShort(text: string, limits: Limits): boolean {
  return scanText(text, limits, HIGHEST_WHOLE_COST).problem === undefined;
}

/** In units of `Scan.cost`; about two seconds of parsing, a plan of 5,000 lines. */
const HIGHEST_WHOLE_COST = 80_000;

function readWhole(text: string, cache: PieceCache): Part {
  return cache.version(() =>
    cache.parsed("whole", text, (piece) => ({ ...partOf(undefined, parseWhole(piece)), pieces: [{ piece, at: 0 }] })),
  );
}
