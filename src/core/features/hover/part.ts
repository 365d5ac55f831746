import type { Sentence } from "../../source/notice.ts";
import type { Words } from "../../text/slot-words.ts";

export type HoverPart =
  | { readonly kind: "title"; readonly sentence: Sentence }
  | { readonly kind: "text"; readonly sentence: Sentence }
  /** One line of a list: an allowed value and what it means, or a field's title and its value. */
  | { readonly kind: "item"; readonly term: Words; readonly meaning: Words; readonly isCurrent: boolean };

export function text(template: string, data: Sentence["data"] = {}): HoverPart {
  return { kind: "text", sentence: { template, data } };
}
