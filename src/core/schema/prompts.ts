import { isFields, type Content, type FieldContents, type Prompt } from "../source/change.ts";
import { isPlaceholderText } from "./placeholder-text.ts";
import { planShape } from "./plan-shape.ts";
import type { Field, ObjectShape, Shape, ValueShape } from "./shape.ts";
import { isFreeText } from "./value-kinds.ts";

/** Which fields of an object are asked for. */
export type Asked = (field: Field) => boolean;

/** What a plan cannot do without. */
export const isRequired: Asked = ({ need }) => need === "required";

/**
 * A section, an object or a list's row with a prompt for every field that it needs, in the model's order.
 *
 * @param path the place in the model, through lists to their rows: `goals`, `goals.items`, `goals.items.target`
 * @param given what is known already, by field; it stands instead of a prompt, also in an object inside
 */
export function promptsFor(path: string, given: FieldContents = {}, isAsked: Asked = isRequired): FieldContents {
  const shape = rowShapeAt(path);
  return merged(shape, promptsIn(shape, isAsked), given);
}

/**
 * A prompt for one field; for a list it is a list of one, for an object its fields.
 *
 * @param path as for {@link promptsFor}: `goals.items.owner`
 * @param choices what this plan has to choose from, where the model itself names no choices
 */
export function promptFor(path: string, choices?: readonly string[]): Content {
  return askFor(fieldAt(path), isRequired, choices);
}

/**
 * A prompt for one value of a field: where the field is a list, for one more of them.
 *
 * @param choices as for {@link promptFor}; none where the plan has nothing to choose from
 */
export function promptForValue(path: string, choices: readonly string[] = []): Prompt {
  const field = fieldAt(path);
  const shape = rowShape(field.shape);
  if (shape.kind !== "value") throw new Error(`${path} holds no single values`);
  return askForValue(field, shape, choices.length === 0 ? undefined : choices);
}

/** A prompt for a field's value; for a list it is a list of one, for an object its fields. */
export function promptForField(field: Field, isAsked: Asked = isRequired): Content {
  return askFor(field, isAsked);
}

/** Whether the rows of a list, or an object, have such a field. */
export function hasField(path: string, name: string): boolean {
  const shape = rowShape(fieldAt(path).shape);
  return shape.kind === "object" && shape.fields.has(name);
}

/** What the rows of a list, or an object, are made of. */
export function rowShapeAt(path: string): ObjectShape {
  const shape = rowShape(fieldAt(path).shape);
  if (shape.kind !== "object") throw new Error(`${path} has no fields`);
  return shape;
}

/** A prompt for each field that is asked for; all fields where none is. */
export function promptsIn(shape: ObjectShape, isAsked: Asked): FieldContents {
  return Object.fromEntries(askedIn(shape, isAsked).map((field) => [field.name, askFor(field, isAsked)]));
}

/** The fields that are asked for; all of them where none is by itself. The narrative is free, and never asked for. */
export function askedIn({ fields }: ObjectShape, isAsked: Asked): readonly Field[] {
  const all = [...fields.values()].filter(({ name }) => name !== "narrative");
  return all.some(isAsked) ? all.filter(isAsked) : all;
}

/**
 * How a prompt looks in a plan until it is filled in. It never counts as content, and is never a wrong value.
 *
 * @param shape of the place where it stands; `undefined` where the author's own fields stand
 */
export function promptText({ ask, choices }: Prompt, shape: Shape | undefined): string {
  if (ask === "" || choices !== undefined) return ask === "" ? "" : OPEN;
  if (shape?.kind === "value" && shape.format !== undefined) return "YYYY-MM-DD";
  if (shape?.kind === "value" && !isFreeText(shape)) return OPEN;
  // In YAML it stands between quotation marks.
  const shown = ask.replaceAll('"', "'");
  return isPlaceholderText(ask) ? shown : `[${shown}]`;
}

/** Stands for a number or a choice. It says nothing, so it neither counts as content nor is it wrong. */
const OPEN = "…";

/** Ids and the names of rules are left empty: there is nothing to say about them that would not be taken for one. */
const LEFT_EMPTY = ["id", "rule"];

function askFor(field: Field, isAsked: Asked, choices?: readonly string[]): Content {
  const { shape } = field;
  switch (shape.kind) {
    case "value":
      return askForValue(field, shape, choices);
    case "list":
      return [
        shape.item.kind === "value"
          ? askForValue(field, shape.item, choices)
          : shape.item.kind === "object"
            ? promptsIn(shape.item, isAsked)
            : [],
      ];
    case "object":
      return isPicked(shape) ? { ask: "" } : promptsIn(shape, isAsked);
  }
}

/** More fields than this, none of which is needed, are there for an author to pick some. */
const MOST_ASKED = 20;

/** Whether an author picks the keys of an object, or makes them up: then nothing is asked for but the first key. */
function isPicked({ fields, rest }: ObjectShape): boolean {
  return rest !== undefined || (fields.size > MOST_ASKED && ![...fields.values()].some(isRequired));
}

function askForValue({ name, guidance }: Field, shape: ValueShape, choices = choicesOf(shape)): Prompt {
  if (LEFT_EMPTY.includes(name)) return { ask: "" };
  return { ask: guidance, ...(choices === undefined ? {} : { choices }) };
}

/** What there is to choose from; `undefined` where the author writes. */
function choicesOf({ choices, types, format }: ValueShape): readonly string[] | undefined {
  if (choices !== undefined) return [...choices.keys()];
  const isFlag = format === undefined && types.has("boolean") && types.size === 1;
  return isFlag ? ["true", "false"] : undefined;
}

function merged(shape: ObjectShape, prompts: FieldContents, given: FieldContents): FieldContents {
  const unknown = Object.keys(given).find((name) => !shape.fields.has(name));
  if (unknown !== undefined) throw new Error(`There is no ${unknown} in ${shape.noun}`);
  const contents: Record<string, Content> = {};
  for (const { name, shape: inside } of shape.fields.values()) {
    const own = given[name];
    const prompt = prompts[name];
    const content = own ?? prompt;
    if (content === undefined) continue;
    const isInside = inside.kind === "object" && prompt !== undefined && isFields(content) && isFields(prompt);
    contents[name] = isInside ? merged(inside, prompt, content) : content;
  }
  return contents;
}

function fieldAt(path: string): Field {
  const [first = "", ...rest] = path.split(".");
  const start = planShape.fields.get(first);
  const found = rest.reduce<Field | undefined>((field, name) => {
    const shape = field && rowShape(field.shape);
    return shape?.kind === "object" ? shape.fields.get(name) : undefined;
  }, start);
  if (found === undefined) throw new Error(`The plan has no ${path}`);
  return found;
}

function rowShape(shape: Shape): Shape {
  return shape.kind === "list" ? shape.item : shape;
}
