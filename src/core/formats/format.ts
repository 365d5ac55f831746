import type { PieceCache } from "../sections/piece-cache.ts";
import type { Cursor } from "./cursor.ts";
import type { Limits } from "../sections/limits.ts";
import type { ObjectShape } from "../schema/shape.ts";
import type { Change, FieldContents } from "../source/change.ts";
import type { SourceDocument } from "../source/document.ts";
import type { MapNode } from "../source/node.ts";
import type { TextEdit } from "../text/edit.ts";

/** One spelling of a plan. */
export interface Format {
  /**
   * Reads a whole file. What `cache` holds of the version before is used again, piece by piece; the result is the
   * same with an empty cache. Never throws: what cannot be read becomes a notice, and the rest is still read.
   */
  read(text: string, cache: PieceCache, limits: Limits): SourceDocument;
  /**
   * How the text changes, by as few characters as possible (comments, order, quoting, indentation and line breaks stay
   * as they are). The edits do not overlap. `undefined` where a change cannot be made in this text.
   */
  write(target: WriteTarget, changes: readonly Change[]): readonly TextEdit[] | undefined;
  /** A new file with these contents, as one edit of an empty text, whose stops are the prompts. */
  create(contents: FieldContents, shape: ObjectShape): TextEdit;
  /** What may be written at an offset; `undefined` where the author writes freely, and outside of the plan. */
  cursor(target: WriteTarget, offset: number): Cursor | undefined;
}

/** A file as it was read, and as the schema names and types it. */
export interface WriteTarget {
  readonly document: SourceDocument;
  readonly root: MapNode;
  readonly shape: ObjectShape;
}
