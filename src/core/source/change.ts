import type { MapNode, Node, Place, ScalarNode } from "./node.ts";

/** Stands where the author is to write: what to write there, in a few words, and what there is to choose from. */
export interface Prompt {
  readonly ask: string;
  readonly choices?: readonly string[];
}

/** What is written into a plan: a value, a prompt for one, a list, or an object by the model's field names. */
export type Content = string | number | boolean | Prompt | readonly Content[] | FieldContents;

export interface FieldContents {
  readonly [field: string]: Content;
}

/**
 * One change to a plan, in the plan's own terms: it says what, and the format's writer decides how the text changes.
 * A `path` names a field by the model's names, with dots where objects stand between (`target.date`); what is missing
 * on the way is made, in the model's order. Nodes are those of the tree that was read against the schema.
 */
export type Change =
  /** Gives an object's field that value, instead of what it has. */
  | { readonly kind: "set"; readonly in: MapNode; readonly path: string; readonly value: Content }
  /** Adds a row or value at the end of the list in an object's field. */
  | { readonly kind: "add"; readonly in: MapNode; readonly path: string; readonly value: Content }
  /** Writes another value in a value's place. */
  | { readonly kind: "replace"; readonly node: Node; readonly value: Content }
  /** Renames a key, heading or header cell: `name` is the model's name, and each format spells it in its way. */
  | { readonly kind: "rename"; readonly key: ScalarNode; readonly name: string }
  /** Takes away a row, a list's value, or a field with its key. */
  | { readonly kind: "remove"; readonly node: Node }
  /**
   * Writes these very characters over a place: for words inside a text, for text that could not be read, and for
   * comments. A prompt may stand behind them, as it is shown until it is filled in.
   */
  | { readonly kind: "write"; readonly at: Place; readonly text: string; readonly prompt?: string };

export function isPrompt(content: Content): content is Prompt {
  return typeof content === "object" && "ask" in content && typeof content.ask === "string";
}

export function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

export function isFields(content: Content | undefined): content is FieldContents {
  return typeof content === "object" && !isList(content) && !isPrompt(content);
}
