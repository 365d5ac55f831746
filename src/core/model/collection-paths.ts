import { planShape } from "../schema/plan-shape.ts";
import type { Collection, Shape } from "../schema/shape.ts";

/** Where the rows of a collection stand in a plan: `stakeholders.groups`. */
export function pathOf(collection: Collection): string {
  return PATHS.get(collection) ?? collection;
}

const PATHS: ReadonlyMap<Collection, string> = new Map(pathsIn(planShape, ""));

function pathsIn(shape: Shape, path: string): readonly (readonly [Collection, string])[] {
  if (shape.kind !== "object") return [];
  return [...shape.fields.values()].flatMap((field) => {
    const inside = path === "" ? field.name : `${path}.${field.name}`;
    return field.collection === undefined ? pathsIn(field.shape, inside) : [[field.collection, inside] as const];
  });
}
