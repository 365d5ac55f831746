import { promptText } from "../../../schema/prompts.ts";
import type { ObjectShape, Shape } from "../../../schema/shape.ts";
import { isFields, isList, isPrompt, type Content, type FieldContents } from "../../../source/change.ts";
import { joined, stop, passage, type Passage } from "./passage.ts";
import { isMeasure, readMeasure } from "../measure.ts";
import { OWN_VALUE } from "../../../schema/ordered-shape.ts";
import { ownValueText } from "./own-value.ts";
import { says } from "./says.ts";
import { type Context, readBack, spelt } from "./spelling.ts";

/**
 * A content on one line; `undefined` where it needs more than a line, and an empty text where it says nothing.
 */
export function valueText(
  content: Content,
  shape: Shape,
  context: Context,
  between = betweenItems(shape),
): Passage | undefined {
  if (shape === OWN_VALUE) return passage(spelt(ownValueText(content), context));
  if (isList(content)) {
    const item = shape.kind === "list" ? shape.item : shape;
    const texts = content.map((one) => itemText(one, item, context, between));
    return texts.some((text) => text === undefined)
      ? undefined
      : joined(
          texts.filter((text) => text !== undefined),
          between,
        );
  }
  if (shape.kind === "list") return itemText(content, shape.item, context, between);
  if (shape.kind === "object") return objectText(content, shape, context);
  return isFields(content) ? undefined : scalarText(content, shape, context);
}

/** Sentences may hold commas. */
export function betweenItems(shape: Shape): string {
  const item = shape.kind === "list" ? shape.item : shape;
  const isSentence =
    item.kind !== "value" || (item.text !== undefined && item.text !== "name" && item.text !== "label");
  return isSentence ? "; " : ", ";
}

function scalarText(content: Exclude<Content, readonly Content[]>, shape: Shape, context: Context): Passage {
  if (typeof content !== "object") return passage(spelt(String(content), context));
  if (!isPrompt(content)) return passage("");
  const text = promptText(content, shape);
  return stop(spelt(text, context), content.choices);
}

/** One of several values on a line: what would part it in two stands behind a backslash. */
export function itemText(content: Content, shape: Shape, context: Context, between: string): Passage | undefined {
  const separators = between.includes(",") || betweenItems(shape) === ", " ? /[,;]/g : /;/g;
  if (typeof content === "object" && !isList(content) && isPrompt(content)) {
    // In a prompt a dash reads better, and it is the same prompt still.
    const text = promptText(content, shape).replace(separators, " –");
    return stop(spelt(text, context), content.choices);
  }
  if (isList(content) || isFields(content)) return valueText(content, shape, context);
  const text = spelt(String(content), context);
  return passage(text.replace(separators, "\\$&").replace(/[()]/g, isBalanced(text) ? "$&" : "\\$&"));
}

/** Whether every bracket has its other half, so that separators outside of them are seen as such. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const bracket of text.match(/[()]/g) ?? []) {
    depth += bracket === "(" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An object as its one text, or as a value with its day and source: `35% (2025-09-15, fall survey)`. */
function objectText(content: Content, shape: ObjectShape, context: Context): Passage | undefined {
  if (!isFields(content)) {
    return shape.textField === undefined || isList(content) ? undefined : scalarText(content, shape, context);
  }
  if (isMeasure(shape)) return measureText(content, shape, context);
  const names = Object.keys(content);
  const text = content[shape.textField ?? ""];
  const inner = shape.fields.get(shape.textField ?? "")?.shape;
  const isAlone = names.length === 1 && text !== undefined && inner !== undefined;
  return isAlone ? valueText(text, inner, context) : undefined;
}

function measureText(content: FieldContents, shape: ObjectShape, context: Context): Passage | undefined {
  const part = (name: string): Passage | undefined => {
    const own = content[name];
    const inner = shape.fields.get(name)?.shape;
    return own === undefined || inner === undefined ? undefined : itemText(own, inner, context, ", ");
  };
  const [value, unit, ...note] = [part("value"), part("unit"), part("date"), part("source")];
  const amount = [value, unit].filter((text) => text !== undefined);
  const inBrackets = note.filter((text) => text !== undefined);
  const text = joined(
    [
      ...(amount.length === 0 ? [] : [joined(amount, unit?.text === "%" ? "" : " ")]),
      ...(inBrackets.length === 0 ? [] : [passage("(", joined(inBrackets, ", "), ")")]),
    ],
    " ",
  );
  return readsAs(text.text, content, shape, context) ? text : undefined;
}

/** Whether a text is read as a measure that says a content. */
export function readsAs(text: string, content: FieldContents, shape: ObjectShape, context: Context): boolean {
  const phrase = readBack(text, context);
  const read = phrase && readMeasure(phrase, shape);
  return read !== undefined && says(read, content, shape);
}
