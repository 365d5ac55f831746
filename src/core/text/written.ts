import type { Stop, TextEdit } from "./edit.ts";
import type { TextRange } from "./range.ts";

/** What is to be written: texts, and prompts between them. */
export type Written = readonly (string | WrittenPrompt)[];

export interface WrittenPrompt {
  /** As it is shown until it is filled in. */
  readonly prompt: string;
  readonly choices?: readonly string[];
}

/** The edit that writes this over a range; an empty range is a place to insert at. */
export function editOf(range: TextRange, written: Written): TextEdit {
  const stops: Stop[] = [];
  let text = "";
  for (const part of written) {
    if (typeof part === "string") text += part;
    else {
      const { prompt, choices } = part;
      const place = { start: text.length, end: text.length + prompt.length };
      stops.push(choices === undefined ? place : { ...place, choices });
      text += prompt;
    }
  }
  return { range, text, stops };
}

/** The same as plain text. */
export function plainText(written: Written): string {
  return written.map((part) => (typeof part === "string" ? part : part.prompt)).join("");
}
