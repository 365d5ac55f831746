import type { Entry, MapNode, ScalarNode } from "../../source/node.ts";
import { readScalar } from "../../schema/scalars.ts";
import type { ObjectShape } from "../../schema/shape.ts";
import { dateText, isDateText } from "./date-text.ts";
import { impliedKey, textNode } from "./nodes.ts";
import { placeOf, slicePhrase, type Phrase } from "./phrase.ts";
import { splitPhrase } from "./separators.ts";

/** Whether an object is a measured value with its day: a goal's baseline or target. */
export function isMeasure(shape: ObjectShape): boolean {
  return shape.fields.has("value") && shape.fields.has("date");
}

/** Reads `35% (2025-09-15, fall survey)`, `35 percent`, `85% by May 15, 2026` as value, unit, date and source. */
export function readMeasure(phrase: Phrase, shape: ObjectShape): MapNode | undefined {
  const place = placeOf(phrase);
  if (place === undefined) return undefined;
  const note = /\(([^()]*)\)\s*$/.exec(phrase.text);
  const entries: Entry[] = [];
  const add = (name: string, text: ScalarNode | undefined): void => {
    const field = shape.fields.get(name)?.shape;
    if (text === undefined || field?.kind !== "value" || entries.some((entry) => entry.name === name)) return;
    entries.push({ key: impliedKey(name, text), name, value: readScalar(text, field) });
  };

  const main = slicePhrase(phrase, 0, note?.index);
  const by = /(?:^|\s)(?:by|on|in)\s+(\S.*)$/i.exec(main.text);
  const hasDate = by?.[1] !== undefined && isDateText(by[1]);
  const amount = slicePhrase(main, 0, hasDate ? by.index : undefined);
  const number = /^[^\s\d]?\d[\d.,]*/.exec(amount.text)?.[0].length ?? amount.text.length;
  const isValueWithUnit = /^\s*(?:%|[\p{L}][^\d]*)?$/u.test(amount.text.slice(number));
  add("value", textNode(slicePhrase(amount, 0, isValueWithUnit ? number : undefined)));
  if (isValueWithUnit) add("unit", textNode(slicePhrase(amount, number)));
  if (hasDate) add("date", textNode(slicePhrase(main, main.text.length - (by[1]?.length ?? 0)), dateText));

  const inside = note && slicePhrase(phrase, note.index + 1, note.index + 1 + (note[1]?.length ?? 0));
  for (const part of inside === null ? [] : splitPhrase(inside, /,/)) {
    if (isDateText(part.text)) add("date", textNode(part, dateText));
    else add("source", textNode(part));
  }
  return { kind: "map", ...place, entries, head: place };
}
