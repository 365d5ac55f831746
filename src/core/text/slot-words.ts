import type { Joined, Slots, Tongue } from "./tongue.ts";
import { withinSentence } from "./wording.ts";

/**
 * Words that fill a slot of a sentence: an author's, as they were written, or ours, which are translated like the
 * sentence itself.
 */
export type Words = string | Own | Several | Language;

/** A text of ours with `{name}` slots. */
interface Own {
  readonly kind: "own";
  readonly text: string;
  readonly slots: Readonly<Record<string, Words | number>>;
  /** Without the capital that it has as a label, unless that begins an abbreviation. */
  readonly isInside: boolean;
}

/** Words as a sentence lists them. */
interface Several {
  readonly kind: "several";
  readonly words: readonly Words[];
  readonly joined: Joined;
}

/** A language by its code, where it is one. */
interface Language {
  readonly kind: "language";
  readonly code: string;
}

export function own(text: string, slots: Own["slots"] = {}): Own {
  return { kind: "own", text, slots, isInside: false };
}

/** A label as it stands inside a sentence: "every month" for "Every month". */
export function inside(label: string): Own {
  return { kind: "own", text: label, slots: {}, isInside: true };
}

/** "a", "a and b", "a, b and c" */
export function several(words: readonly Words[], joined: Joined = "and"): Words {
  const [first = ""] = words;
  return words.length < 2 ? first : { kind: "several", words, joined };
}

export function language(code: string): Language {
  return { kind: "language", code };
}

export function said(words: Words, tongue: Tongue): string {
  if (typeof words === "string") return words;
  switch (words.kind) {
    case "own": {
      const text = tongue.t(words.text, saidIn(words.slots, tongue));
      return words.isInside ? withinSentence(text) : text;
    }
    case "several":
      return tongue.listed(
        words.words.map((one) => said(one, tongue)),
        words.joined,
      );
    case "language":
      return tongue.languageName(words.code) ?? words.code;
  }
}

export function saidIn(slots: Own["slots"], tongue: Tongue): Slots {
  return mapped(slots, (words) => said(words, tongue));
}

/** The same words, with each text of an author as `change` makes it. */
export function withTexts(words: Words, change: (text: string) => string): Words {
  if (typeof words === "string") return change(words);
  switch (words.kind) {
    case "own":
      return { ...words, slots: mapped(words.slots, (slot) => withTexts(slot, change)) };
    case "several":
      return { ...words, words: words.words.map((one) => withTexts(one, change)) };
    case "language":
      return { ...words, code: change(words.code) };
  }
}

/** The slots with other words in them; numbers stay. */
export function mapped<To>(slots: Own["slots"], to: (words: Words) => To): Readonly<Record<string, To | number>> {
  const entries = Object.entries(slots).map(([name, value]): [string, To | number] => {
    return [name, typeof value === "number" ? value : to(value)];
  });
  return Object.fromEntries(entries);
}
