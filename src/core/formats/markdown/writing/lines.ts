import { withOwnFields } from "../../../schema/ordered-shape.ts";
import { areSentences } from "../../../schema/value-kinds.ts";
import type { Field, ObjectShape, Shape } from "../../../schema/shape.ts";
import { isFields, isList, type Content, type FieldContents } from "../../../source/change.ts";
import { passage, type Passage } from "./passage.ts";
import type { Target } from "../targets.ts";
import { type Manner, OWN_MANNER } from "./manner.ts";
import { nameOf, shortNameOf } from "./names.ts";
import { betweenItems, itemText, valueText } from "./values.ts";

/** Lines of Markdown, without their line breaks. */
export type Lines = readonly Passage[];

/** The fields of an object, one below the other; `undefined` where one needs more than that. */
export function bulletLines(contents: FieldContents, known: ObjectShape, manner: Manner): Lines | undefined {
  const shape = withOwnFields([contents], known);
  const lines: Passage[] = [];
  for (const field of shape.fields.values()) {
    const content = contents[field.name];
    const own = content === undefined ? [] : fieldLines({ field }, content, shape, manner);
    if (own === undefined) return undefined;
    lines.push(...own);
  }
  return lines;
}

/** `- **Label:** value`, for each part of an object that needs more than a text; sentences stand below their label. */
export function fieldLines(target: Target, content: Content, shape: ObjectShape, manner: Manner): Lines | undefined {
  const { field } = target;
  const inner = (target.part ?? field).shape;
  if (inner.kind === "list" && inner.item.kind === "object") return undefined;
  if (inner.kind === "list" && areSentences(inner.item)) {
    const items = (isList(content) ? content : [content]).map((one) =>
      itemText(one, inner.item, "start", betweenItems(inner)),
    );
    const below = items.flatMap((item) => (item === undefined ? [] : [passage(manner.mark || OWN_MANNER.mark, item)]));
    if (below.length < items.length) return undefined;
    const label = labelText(target, shape, manner);
    return manner.mark === "" ? [label, passage(""), ...below] : [label, ...indented(below, manner)];
  }
  const text = valueText(content, inner, "line");
  if (text !== undefined) return labelLine(target, text, shape, manner);
  if (inner.kind !== "object" || !isFields(content)) return undefined;
  const lines = partsGiven(field, inner, content).map(([part, own, partShape]) => {
    const value = valueText(own, partShape, "line");
    return value && labelLine(part, value, shape, manner);
  });
  return lines.some((line) => line === undefined) ? undefined : lines.flatMap((line) => line ?? []);
}

/** `- **Label:**`, and the fields of the object below it. */
export function nestedLines(
  target: Target,
  contents: FieldContents,
  shape: ObjectShape,
  manner: Manner,
): Lines | undefined {
  const { shape: inner, title } = target.field;
  const lines = inner.kind === "object" ? bulletLines(contents, inner, { ...manner, around: title }) : undefined;
  return lines && [labelText(target, shape, manner), ...indented(lines, manner)];
}

/** The parts of an object that a content gives, each with its content and shape. */
export function partsGiven(
  field: Field,
  shape: ObjectShape,
  contents: FieldContents,
): readonly (readonly [Target, Content, Shape])[] {
  return [...shape.fields.values()].flatMap((part) => {
    const content = contents[part.name];
    const target = part.name === shape.textField ? { field } : { field, part };
    return content === undefined ? [] : [[target, content, part.shape] as const];
  });
}

/** Lines further in, below a list item. */
export function indented(lines: Lines, { mark }: Manner): Lines {
  return lines.map((line) => (line.text === "" ? line : passage(" ".repeat(mark.length), line)));
}

function labelLine(target: Target, text: Passage, shape: ObjectShape, manner: Manner): Lines {
  return text.text === "" && text.stops.length > 0 ? [] : [passage(labelText(target, shape, manner), " ", text)];
}

function labelText(target: Target, shape: ObjectShape, { mark, open, close, around }: Manner): Passage {
  const { field, part } = target;
  const isShort = around !== undefined && part === undefined;
  return passage(mark, open, isShort ? shortNameOf(field, shape, around) : nameOf(target, shape), close);
}
