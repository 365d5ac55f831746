import type { Fix } from "./fix.ts";
import type { Place } from "./node.ts";
import { brief } from "../text/brief.ts";
import { ENGLISH, type Tongue } from "../text/tongue.ts";
import { mapped, saidIn, withTexts, type Words } from "../text/slot-words.ts";

/** Values for the `{name}` slots of a sentence. */
export type MessageData = Readonly<Record<string, Words | number>>;

/** A sentence that can be translated: the English text with `{name}` slots, and what fills them. */
export interface Sentence {
  readonly template: string;
  readonly data: MessageData;
}

/** Something noticed before the rules run (syntax, unknown keys, wrong values); a rule of that id reports it. */
export interface Notice extends Sentence {
  readonly rule: string;
  readonly place: Place;
  /** Top-level key it belongs to (`goals`, `plan`, …); `undefined` where it belongs to the whole file. */
  readonly section?: string;
  readonly related?: readonly (Sentence & { readonly place: Place })[];
  /** The best one first. */
  readonly fixes?: () => readonly Fix[];
}

/** The sentence with every quoted text on one line and of a length that people read. */
export function briefly({ template, data }: Sentence): Sentence {
  return { template, data: mapped(data, (words) => withTexts(words, brief)) };
}

/** The sentence in a reader's language; a slot without a value is left as it stands. */
export function inWords({ template, data }: Sentence, tongue: Tongue): string {
  return tongue.t(template, saidIn(data, tongue));
}

/** The English sentence. */
export function sentenceText(sentence: Sentence): string {
  return inWords(sentence, ENGLISH);
}
