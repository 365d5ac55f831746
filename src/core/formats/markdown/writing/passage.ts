import type { Stop } from "../../../text/edit.ts";

/** Text on its way into a document, with the prompts in it; offsets of stops count from the text's start. */
export interface Passage {
  readonly text: string;
  readonly stops: readonly Stop[];
}

/** Texts one after the other. */
export function passage(...parts: readonly (string | Passage)[]): Passage {
  let text = "";
  const stops: Stop[] = [];
  for (const part of parts) {
    const own = typeof part === "string" ? { text: part, stops: [] } : part;
    for (const stop of own.stops) stops.push({ ...stop, start: stop.start + text.length, end: stop.end + text.length });
    text += own.text;
  }
  return { text, stops };
}

/** Texts with a text between each two. */
export function joined(parts: readonly (string | Passage)[], between: string): Passage {
  return passage(...parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}

/** A text that is one prompt. */
export function stop(text: string, choices?: readonly string[]): Passage {
  return { text, stops: [{ start: 0, end: text.length, ...(choices === undefined ? {} : { choices }) }] };
}
