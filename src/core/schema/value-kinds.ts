import type { Shape, ValueShape } from "./shape.ts";

/** Whether a value is free text: neither a choice, a day nor a number. */
export function isFreeText({ types, choices, format, text }: ValueShape): boolean {
  const isFree = choices === undefined && format === undefined && types.has("string");
  return isFree && (text !== undefined || !types.has("number"));
}

/** Whether a list's values are sentences, which stand on lines of their own; short values stand on one line. */
export function areSentences(item: Shape): boolean {
  return item.kind === "value" && (item.text === "prose" || item.text === "short");
}
