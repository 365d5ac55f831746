import type { Sentence } from "../../source/notice.ts";
import type { TextEdit } from "../../text/edit.ts";

/** Something to write where the cursor stands. */
export interface CompletionItem {
  readonly label: string;
  /** What typing is compared with; the label where there is none. */
  readonly filter?: string;
  readonly kind: "section" | "field" | "row" | "value" | "id" | "date" | "reference";
  /** What it stands for, in a few words; `undefined` where the label says it all. */
  readonly detail: Sentence | undefined;
  /** What it is for, to read beside the list. */
  readonly about: Sentence | undefined;
  readonly edit: TextEdit;
  /** What else changes in the plan with it. */
  readonly also: readonly TextEdit[];
}
