import { isFields, isList, type Content, type FieldContents } from "../source/change.ts";
import type { Field, ObjectShape, Shape, ValueShape } from "./shape.ts";

/**
 * A shape whose fields stand as they do in what is to be written, those that it lacks behind them. Fields that the
 * model does not know are among them, so that writers keep them.
 */
export function orderedAs(contents: FieldContents, shape: ObjectShape): ObjectShape {
  return orderedBy([contents], shape);
}

/** A shape with the fields of the author's own that these objects have (`x-…`), so that writers keep them. */
export function withOwnFields(objects: readonly FieldContents[], shape: ObjectShape): ObjectShape {
  const names = new Set(objects.flatMap((object) => Object.keys(object)));
  const own = [...names].filter((name) => /^x-/i.test(name) && !shape.fields.has(name));
  if (own.length === 0) return shape;
  return {
    ...shape,
    fields: new Map([...shape.fields, ...own.map((name) => [name, ownField(name, OWN_VALUE)] as const)]),
  };
}

/** What a field holds that is the author's own (`x-…`, and keys that the model does not know): anything. */
export const OWN_VALUE: ValueShape = {
  kind: "value",
  types: new Set(["string", "number", "boolean"]),
  choices: undefined,
  choiceFor: () => undefined,
  format: undefined,
  text: undefined,
  refersTo: [],
  isOwner: false,
};

function orderedBy(objects: readonly FieldContents[], shape: ObjectShape): ObjectShape {
  const names = namesIn(objects);
  const fields = new Map<string, Field>();
  for (const name of names) {
    const field = shape.fields.get(name) ?? ownField(name, shape.rest ?? OWN_VALUE);
    const given = objects.flatMap((object) => object[name] ?? []);
    fields.set(name, { ...field, shape: shapeFor(given, field.shape) });
  }
  for (const [name, field] of shape.fields) if (!fields.has(name)) fields.set(name, field);
  return { ...shape, fields };
}

function shapeFor(given: readonly Content[], shape: Shape): Shape {
  switch (shape.kind) {
    case "value":
      return shape;
    case "list": {
      const items = given.flatMap((content): readonly Content[] => (isList(content) ? content : [content]));
      return { kind: "list", item: shapeFor(items, shape.item) };
    }
    case "object":
      return orderedBy(given.filter(isFields), shape);
  }
}

/** The names of all objects, each behind the one that it follows in the first object that has it. */
function namesIn(objects: readonly FieldContents[]): readonly string[] {
  const names: string[] = [];
  for (const object of objects) {
    let at = 0;
    for (const name of Object.keys(object)) {
      const known = names.indexOf(name);
      if (known < 0) names.splice(at, 0, name);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return names;
}

function ownField(name: string, shape: Shape): Field {
  return {
    name,
    title: name,
    guidance: "",
    examples: [],
    without: "",
    need: "optional",
    aliases: [],
    shape,
    collection: undefined,
  };
}
