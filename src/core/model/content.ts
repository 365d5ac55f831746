import type { TextKind } from "../schema/shape.ts";
import type { LocatedText } from "./located.ts";

/** The test for substantive text, for one plan. */
export interface Content {
  /**
   * Whether a field says something: present, no placeholder, none of our own prompts, enough words, and no copy of
   * another counted field. `undefined` never counts.
   */
  counts(field: LocatedText | undefined, kind: TextKind): boolean;
  /** Whether a text is a placeholder or one of our prompts, whatever its field. */
  isPlaceholder(text: string): boolean;
}
