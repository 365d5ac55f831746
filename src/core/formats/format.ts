import type { PieceCache } from "../sections/piece-cache.ts";
import type { Cursor } from "./cursor.ts";
import type { PlacedRemark, Remark } from "./remark.ts";
import type { Limits } from "../sections/limits.ts";
import type { ObjectShape } from "../schema/shape.ts";
import type { Change, Content, FieldContents } from "../source/change.ts";
import type { SourceDocument } from "../source/document.ts";
import type { MapNode } from "../source/node.ts";
import type { TextEdit } from "../text/edit.ts";
import type { TextRange } from "../text/range.ts";

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
  /**
   * The text of a list's row with the comments that belong to it, which may change places with that of another row of
   * the list; `undefined` where the row does not stand by itself.
   */
  extent(target: WriteTarget, row: MapNode): TextRange | undefined;
  /**
   * A new file with these contents in the order of the shape's fields, as one edit of an empty text, whose stops are
   * the prompts.
   *
   * @param inFront names of the plan's top level that are to stand in the front matter, in a format that has one
   */
  create(contents: FieldContents, shape: ObjectShape, inFront?: ReadonlySet<string>): TextEdit;
  /** What a text says that stands as the value of a field of the author's own: Markdown spells lists as YAML does. */
  readonly ownValue: (text: string) => Content;
  /** What stands beside what the plan says, in the order of the text: comments, and what no field takes. */
  remarks(document: SourceDocument): readonly Remark[];
  /** Whether sentences of the text hold marks of which the plan has only the words: bold, italics, code. */
  hasMarkedWords(document: SourceDocument): boolean;
  /** The edits that write comments into a file. */
  addRemarks(document: SourceDocument, remarks: readonly PlacedRemark[]): readonly TextEdit[];
  /** What may be written at an offset; `undefined` where the author writes freely, and outside of the plan. */
  cursor(target: WriteTarget, offset: number): Cursor | undefined;
}

/** A file as it was read, and as the schema names and types it. */
export interface WriteTarget {
  readonly document: SourceDocument;
  readonly root: MapNode;
  readonly shape: ObjectShape;
}
