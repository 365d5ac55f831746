import type { PieceCache } from "../sections/piece-cache.ts";
import type { Limits } from "../sections/limits.ts";
import type { SourceDocument } from "../source/document.ts";

/** One spelling of a plan. */
export interface Format {
  /**
   * Reads a whole file. What `cache` holds of the version before is used again, piece by piece; the result is the
   * same with an empty cache. Never throws: what cannot be read becomes a notice, and the rest is still read.
   */
  read(text: string, cache: PieceCache, limits: Limits): SourceDocument;
}
