import type { Field, ObjectShape } from "../../schema/shape.ts";
import type { ScalarNode } from "../../source/node.ts";
import { dateText, isDateText } from "./date-text.ts";
import type { Given } from "./gifts.ts";
import { impliedKey, textNode } from "./nodes.ts";
import { slicePhrase, type Phrase } from "./phrase.ts";
import { BETWEEN_VALUES, splitPhrase } from "./separators.ts";
import { canBeDone } from "./setting.ts";

/** A task list item's text without the `(owner, date)` at its end, and what that and its box say. */
export function readTask(phrase: Phrase, isDone: boolean, shape: ObjectShape): { text: Phrase; givens: Given[] } {
  const note = readNote(phrase, shape);
  const text = note === undefined ? phrase : slicePhrase(phrase, 0, note.start);
  const givens = [...(note?.givens ?? [])];
  const status = shape.fields.get("status");
  const place = textNode(text);
  if (isDone && place !== undefined && status !== undefined && canBeDone(shape)) {
    givens.push(implied(status, { ...place, value: "done", text: "done" }));
  }
  return { text, givens };
}

/** The brackets at the end of a task; `undefined` where there are none, or they do not read as owner and date. */
function readNote(phrase: Phrase, shape: ObjectShape): { start: number; givens: Given[] } | undefined {
  const note = /\(([^()]*)\)\s*$/.exec(phrase.text);
  if (note === null) return undefined;
  const fields = [...shape.fields.values()];
  const owner = fields.find((field) => field.shape.kind === "value" && field.shape.isOwner);
  const due = fields.find((field) => field.shape.kind === "value" && field.shape.format === "date");
  const from = note.index + 1;
  const parts = splitPhrase(slicePhrase(phrase, from, from + (note[1]?.length ?? 0)), BETWEEN_VALUES);
  if (!parts.some(({ text }) => isDateText(text)) && !OWNER_ALONE.test(note[1] ?? "")) return undefined;
  const givens: Given[] = [];
  for (const part of parts) {
    const isDate = isDateText(part.text);
    const field = isDate ? due : owner;
    const value = textNode(part, isDate ? dateText : undefined);
    if (value === undefined) continue;
    if (field === undefined || givens.some(({ target }) => target.field === field)) return undefined;
    givens.push(implied(field, value));
  }
  return { start: note.index, givens };
}

/** Without a date, brackets are more often a remark: up to three words with capitals, or an id, are still an owner. */
const OWNER_ALONE = /^\s*(?:[a-z][a-z0-9_-]*|\p{Lu}\S*(?:\s+\p{Lu}\S*){0,2})\s*$/u;

function implied(field: Field, value: ScalarNode): Given {
  return { target: { field }, key: impliedKey(field.name, value), value, isImplied: true };
}
