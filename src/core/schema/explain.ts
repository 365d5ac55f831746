import { dateReadings } from "../text/date-readings.ts";
import type { Node } from "../source/node.ts";
import type { MessageData, Sentence } from "../source/notice.ts";
import { fold } from "../text/fold.ts";
import { mostAlike, nearest } from "../text/nearest.ts";
import type { Field, Shape, ValueShape } from "./shape.ts";
import type { ValidationError } from "./validator.ts";
import { own, several } from "../text/slot-words.ts";

/** A value of the plan and what is expected at its place. */
export interface Slot {
  readonly node: Node;
  /** The field that the value belongs to; an item of a list belongs to the list's field. */
  readonly field: Pick<Field, "name" | "title" | "examples">;
  readonly shape: Shape;
}

/** One sentence that says what the author wrote and what would fit there. */
export function explain({ keyword, params }: ValidationError, slot: Slot): Sentence {
  const limit = Number(params.limit);
  switch (keyword) {
    case "minimum":
    case "exclusiveMinimum":
      return say(slot, "{field} is at least {limit}, not {value}", { limit });
    case "maximum":
    case "exclusiveMaximum":
      return say(slot, "{field} is at most {limit}, not {value}", { limit });
    case "maxLength":
      return say(slot, "{field} has room for {limit} characters; shorten this text", { limit });
    case "maxItems":
    case "maxProperties":
      return say(slot, "{field} has room for {limit} entries; split or shorten this list", { limit });
    case "pattern":
      return explainPattern(slot);
    default:
      return explainKind(slot);
  }
}

/** Longer lists of values are cut to those most like what was written. */
const MOST_CHOICES = 7;
const NEAREST_CHOICES = 3;

/** Longer texts are cut in a message. */
const LONGEST_QUOTE = 60;

function explainPattern(slot: Slot): Sentence {
  return slot.field.name === "id"
    ? say(slot, '"{value}" cannot be an id; use lower-case letters, digits, - and _ without spaces')
    : explainMisfit(slot);
}

/** Something of the wrong kind, or not one of the values that are allowed. */
function explainKind(slot: Slot): Sentence {
  const { node, shape } = slot;
  if (shape.kind !== "value") return explainParts(slot);
  if (node.kind === "list") return say(slot, "{field} holds one value, but this is a list; keep one of its entries");
  if (node.kind === "map")
    return say(slot, "{field} holds one value, but this has fields of its own; write it as one text");
  if (shape.choices !== undefined) return explainChoice(slot, node.text, [...shape.choices.keys()]);
  if (shape.format !== undefined) return explainDate(slot, node.text, shape.format);
  if (shape.types.has("string")) return explainMisfit(slot);
  if (!shape.types.has("number")) return say(slot, '{field} is true or false, not "{value}"');
  return explainNumber(slot, shape, node.value);
}

function explainNumber(slot: Slot, { types }: ValueShape, value: unknown): Sentence {
  if (Number.isFinite(value)) return say(slot, "{field} is a whole number, not {value}");
  return types.has("boolean")
    ? say(slot, '{field} is a number, or true or false, not "{value}"')
    : say(slot, '{field} is a number, not "{value}"; use digits only, such as {example}');
}

function explainParts(slot: Slot): Sentence {
  if (slot.shape.kind !== "object" || slot.node.kind === "map") return explainMisfit(slot);
  const fields = [...slot.shape.fields.keys()].slice(0, NEAREST_CHOICES).join(", ");
  return slot.node.kind === "list"
    ? say(slot, "{field} is not a list; give it fields such as {fields}", { fields })
    : say(slot, '{field} has fields such as {fields}; write "{value}" as one of them', { fields });
}

function explainChoice(slot: Slot, text: string, choices: readonly string[]): Sentence {
  const byFold = new Map(choices.map((choice) => [fold(choice), choice]));
  const slip = byFold.get(nearest(fold(text), byFold.keys()) ?? "");
  if (slip !== undefined) {
    return say(slot, '"{value}" is not something {field} can hold; did you mean {suggestion}?', { suggestion: slip });
  }
  if (choices.length <= MOST_CHOICES) {
    return say(slot, '"{value}" is not something {field} can hold; use {choices}', { choices: several(choices, "or") });
  }
  const alike = mostAlike(fold(text.slice(0, LONGEST_QUOTE)), byFold.keys(), NEAREST_CHOICES).map(
    (folded) => byFold.get(folded) ?? folded,
  );
  return say(slot, '"{value}" is not something {field} can hold; use one of its {count} values, such as {choices}', {
    count: choices.length,
    choices: several(alike, "or"),
  });
}

function explainDate(slot: Slot, text: string, format: "date" | "month-or-date"): Sentence {
  const [first, second] = dateReadings(text);
  if (first !== undefined && second !== undefined) {
    const data = { first, second };
    return say(slot, '"{value}" could be {first} or {second}; write the one you mean as YYYY-MM-DD', data);
  }
  if (first !== undefined) return say(slot, '"{value}" is not written as YYYY-MM-DD; use {first}', { first });
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return say(slot, '"{value}" is not a day of the calendar; check its month and day');
  }
  return format === "date"
    ? say(slot, '"{value}" is not a date; write {field} as YYYY-MM-DD, such as {example}')
    : say(slot, '"{value}" is not a date; write {field} as YYYY-MM-DD or YYYY-MM, such as {example}');
}

function explainMisfit(slot: Slot): Sentence {
  return say(slot, '"{value}" is not something {field} can hold; use a value such as {example}');
}

function say({ node, field }: Slot, template: string, data: MessageData = {}): Sentence {
  return { template, data: { field: own(field.title), value: quoted(node), example: exampleOf(field), ...data } };
}

/** The field's first example; of a list, its first entry. */
function exampleOf({ examples }: Slot["field"]): string {
  const [example] = examples.flat();
  return typeof example === "string" || typeof example === "number" ? String(example) : "";
}

/** What the author wrote, on one line and cut where it is long. */
function quoted(node: Node): string {
  const text = (node.kind === "scalar" ? node.text : node.piece.text.slice(node.start, node.end)).replace(/\s+/g, " ");
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}
