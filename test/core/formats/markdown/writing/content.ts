import type { Field, ObjectShape, Shape, ValueShape } from "../../../../../src/core/schema/shape.ts";
import type { Content, FieldContents } from "../../../../../src/core/source/change.ts";

/** Takes one of many things, as an example of a property wants it. */
export type Pick = <T>(things: readonly T[]) => T;

/** Texts that a careless writer would spoil. */
const TEXTS = [
  ...["Plain words", "in_review", "a | b", "*x* y", "# no", "- dash", "Smith, Jr.", "1. first", "[ref] x", "<b>"],
  ...["`c`", "a; b", "é ✏️ x", "x\\y", "2026", "a (b", "c) d", "A & B", "&amp;", "https://a.b/c_d", 'it\'s "so"'],
  ...["**bold** and __more__", "~~no~~", "> q", "+ p", "![i](u)", "[l](u)", "| bar", "trailing \\", "x <br> y"],
  ...["March 5, 2026", "Grade 9, 2026 cohort", "Owner: x"],
];
const DAYS = ["2026-05-15", "2027-01-01", "2025-12-31"];
const PROMPT = { ask: "Name the work, not the product" };

/** Something that a place of that shape can hold. */
export function contentFor(shape: Shape, pick: Pick): Content {
  switch (shape.kind) {
    case "value":
      return valueFor(shape, pick);
    case "list": {
      const items = Array.from({ length: pick([1, 2, 3]) }, () => contentFor(shape.item, pick));
      return items.filter((item, index) => items.findIndex((other) => isSame(item, other)) === index);
    }
    case "object":
      return fieldsFor(shape, pick);
  }
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fieldsFor(shape: ObjectShape, pick: Pick): FieldContents {
  const fields = [...shape.fields.values()].filter((field) => isFree(field, shape));
  const chosen = fields.filter((field) => isNaming(field) || pick([true, true, false]));
  // An object without a word is none in Markdown.
  const given = chosen.length > 0 ? chosen : fields.slice(0, 1);
  return Object.fromEntries(given.map((field) => [field.name, contentFor(field.shape, pick)]));
}

/** Prose is one for a whole section; in Markdown a measure's own unit does not count where its row has one. */
export function isFree({ name }: Field, { fields }: ObjectShape): boolean {
  return name !== "narrative" && !(name === "unit" && fields.has("value"));
}

/** A row that has no name can stand in a table only. */
function isNaming({ name }: Field): boolean {
  return ["statement", "name", "title", "item", "text", "value"].includes(name);
}

function valueFor({ choices, format, types }: ValueShape, pick: Pick): Content {
  if (choices !== undefined) return pick([...choices.keys()]);
  if (format !== undefined) return pick(DAYS);
  if (types.has("number") && (!types.has("string") || pick([true, false]))) return pick([1, 2, 3.5]);
  if (!types.has("string")) return pick([true, false]);
  return pick([true, false, false, false, false]) ? PROMPT : pick(TEXTS);
}
