import type { TextRange } from "../../text/range.ts";

/** What the tokens show to be wrong, or to be hardly what the author meant. */
export type FaultKind =
  /** A second ": " in a text. */
  | "second-colon"
  /** A list that starts behind its key. */
  | "dash-after-key"
  /** A text that starts with a character that YAML keeps for itself. */
  | "mark-at-start"
  | "open-quote"
  | "text-after-quote"
  | "bad-escape"
  | "open-bracket"
  | "text-after-bracket"
  /** A comma too many or too few in brackets. */
  | "comma"
  /** A comma in a text between braces, which ends there. */
  | "comma-in-text"
  /** A line that stands deeper than those it belongs to, or a row that is not in line with its list. */
  | "indented"
  /** A line that stands further left than everything above it. */
  | "outdented"
  /** A line without a colon among lines that have one. */
  | "no-colon"
  /** Everything behind " #" is a comment, though it goes on like the text. */
  | "comment-in-text"
  | "curly-quotes";

/** The range is what is wrong, in the text that was read; its start is the character to blame. */
export interface Fault extends TextRange {
  readonly kind: FaultKind;
  /** YAML sees no error in it: the text can be read, but it says something else than it seems to. */
  readonly isSilent: boolean;
  /** Where the text starts that the fault is in, if not with the fault. */
  readonly textStart: number;
}
