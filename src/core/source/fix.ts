import type { Change } from "./change.ts";
import type { Place } from "./node.ts";
import type { Sentence } from "./notice.ts";

/** One way to repair a finding. */
export interface Fix {
  /** What it does, begun with a verb and short enough for a menu: "Add the missing fields". */
  readonly title: Sentence;
  readonly changes: readonly Change[];
  /** It needs no decision and nothing to be written, so that it may be made for many findings at once. */
  readonly isSafe?: true;
  /** What to select afterwards; without it, the first prompt. */
  readonly select?: Place;
}
