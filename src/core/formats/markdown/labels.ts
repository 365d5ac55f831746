import { slicePhrase, type Phrase } from "./phrase.ts";

/** `Label: value` or `**Label:** value`. */
export interface Labelled {
  readonly label: Phrase;
  readonly value: Phrase;
  /** Whether the label is set in bold, and so is no sentence that has a colon in it. */
  readonly isBold: boolean;
}

/** The label that a bullet or paragraph starts with; `undefined` where it starts with none. */
export function labelled(phrase: Phrase): Labelled | undefined {
  const { text } = phrase;
  const bold = boldLength(phrase, 0);
  if (bold > 0) {
    const inside = text.slice(0, bold).indexOf(":");
    if (inside > 0) return labelBefore(phrase, inside, true);
    const colon = bold + (/^\s*/.exec(text.slice(bold))?.[0].length ?? 0);
    if (text[colon] === ":") return labelBefore(phrase, colon, true);
    return bold === text.length ? { label: phrase, value: slicePhrase(phrase, bold), isBold: true } : undefined;
  }
  const colon = /^[^:]{1,60}:(?=\s|$)/.exec(text)?.[0].length;
  const isLabel = colon !== undefined && text.slice(0, colon).trim().split(/\s+/).length <= LONGEST_LABEL;
  return isLabel ? labelBefore(phrase, colon - 1, false) : undefined;
}

/** The `**Label:** value` definitions of a paragraph, each on its own; what stands before the first one comes first. */
export function definitionsIn(phrase: Phrase): Phrase[] {
  const starts = [0];
  let at = 0;
  for (const [index, run] of phrase.runs.entries()) {
    const isFirst = at > 0 && run.isBold === true && phrase.runs[index - 1]?.isBold !== true;
    const end = at + (isFirst ? boldLength(phrase, index) : 0);
    if (isFirst && /\s/.test(phrase.text[at - 1] ?? "") && /:\s*$/.test(phrase.text.slice(at, end + 1)))
      starts.push(at);
    at += run.text.length;
  }
  return starts.map((start, index) => slicePhrase(phrase, start, starts[index + 1])).filter(({ text }) => text !== "");
}

/** Words that a label may have; a longer text with a colon is a sentence. */
const LONGEST_LABEL = 6;

function labelBefore(phrase: Phrase, colon: number, isBold: boolean): Labelled {
  return { label: slicePhrase(phrase, 0, colon), value: slicePhrase(phrase, colon + 1), isBold };
}

/** Length of the bold text that starts with that run. */
function boldLength(phrase: Phrase, from: number): number {
  let length = 0;
  for (let index = from; phrase.runs[index]?.isBold === true; index++) length += phrase.runs[index]?.text.length ?? 0;
  return length;
}
