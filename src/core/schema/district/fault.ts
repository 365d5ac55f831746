import type { Sentence } from "../../source/notice.ts";

/** Something of a plan that a district's own schema does not allow. Plain data, so that it can cross threads. */
export interface SchemaFault extends Sentence {
  /** From the plan down: fields by their names in the model, rows by their numbers from 0. */
  readonly path: readonly string[];
  /** What is wrong there: the value, the key by itself, or that the object lacks the field called `missing`. */
  readonly at: "value" | "key" | "object";
  /** The field to add; `undefined` where none is missing. */
  readonly missing?: string;
  /** What the value may be instead; `undefined` where the schema lists no values. */
  readonly choices?: readonly string[];
}
