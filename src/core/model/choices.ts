import { planShape } from "../schema/plan-shape.ts";
import type { Shape } from "../schema/shape.ts";
import type { LocatedText } from "./located.ts";

/** The values that the plan schema allows for a field; `path` leads there by field names, through lists. */
export function choicesAt(...path: readonly string[]): ReadonlySet<string> {
  let shape: Shape | undefined = planShape;
  for (const name of path) shape = shape?.kind === "object" ? unlisted(shape.fields.get(name)?.shape) : undefined;
  return new Set(shape?.kind === "value" ? shape.choices?.keys() : undefined);
}

/** Whether a field holds one of its allowed values. */
export function isOneOf(field: LocatedText | undefined, choices: ReadonlySet<string>): boolean {
  return field !== undefined && choices.has(field.value);
}

function unlisted(shape: Shape | undefined): Shape | undefined {
  return shape?.kind === "list" ? shape.item : shape;
}
