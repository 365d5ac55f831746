import { fold } from "../../text/fold.ts";
import { slicePhrase, type Phrase } from "./phrase.ts";
import type { ListField } from "./setting.ts";

export interface ItemText {
  /** The heading without the word for such items, their number and the mark after them. */
  readonly text: Phrase;
  /** Whether the heading has that word, and so is an item for certain. */
  readonly isNamed: boolean;
}

/** The text of an item's heading: "Ninth graders on track" for `### Goal 2: Ninth graders on track`. */
export function itemText(phrase: Phrase, list: ListField): ItemText {
  const { text } = phrase;
  const [prefix = "", word = ""] = /^(\D{1,40}?)(?:\s+\d+)?\s*(?:[:–—]|\s-\s)\s*(?=\S)/u.exec(text) ?? [];
  if (prefix !== "" && itemWords(list).has(singular(word))) {
    return { text: slicePhrase(phrase, prefix.length), isNamed: true };
  }
  const number = /^\d+[.)]\s+/.exec(text)?.[0].length ?? 0;
  return { text: slicePhrase(phrase, number), isNamed: false };
}

function itemWords({ field, row }: ListField): ReadonlySet<string> {
  return new Set([field.name, field.title, ...field.aliases, row.title].map(singular));
}

function singular(word: string): string {
  return fold(word).replace(/s$/, "");
}
