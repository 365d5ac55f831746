import type { TextRange } from "../text/range.ts";
import type { MapNode, Place } from "./node.ts";
import type { Notice } from "./notice.ts";

export type FormatName = "yaml" | "markdown";

/** What reading one version of a file gives, in either format. Reading never throws. */
export interface SourceDocument {
  readonly format: FormatName;
  readonly text: string;
  /** Top-level keys as YAML plans have them: `buyin`, `plan`, the sections, `allow`, `x-…`. */
  readonly root: MapNode;
  /** What the reader itself noticed: syntax, limits, headings it does not know. */
  readonly notices: readonly Notice[];
  /** Where a place lies in this version of the text. */
  rangeOf(place: Place): TextRange;
}
