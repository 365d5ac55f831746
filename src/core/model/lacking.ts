import type { Field, ObjectShape } from "../schema/shape.ts";
import { entryOf, type MapNode } from "../source/node.ts";

/**
 * The required fields that an object has no value for, in the model's order.
 *
 * @param path of the object in the model, through lists to their rows: `goals.items`
 * @param isIdGiven the format makes a row's id of its name
 */
export function lackingIn(node: MapNode, shape: ObjectShape, path: string, isIdGiven: boolean): readonly Field[] {
  return [...shape.fields.values()].filter(
    ({ name, need }) =>
      need === "required" &&
      !(name === "id" && isIdGiven) &&
      !hasValue(node, name) &&
      !isInstead(shape, path, name) &&
      !instead(path, name).some((other) => hasValue(node, other)),
  );
}

/** Whether a field is asked for only where another one, which would do as well, is not. */
export function isInstead({ fields }: ObjectShape, path: string, name: string): boolean {
  const names = [...fields.keys()];
  const isFirst = (other: string): boolean =>
    fields.get(other)?.need === "required" && names.indexOf(other) < names.indexOf(name);
  return instead(path, name).some(isFirst);
}

/** Fields of which one is enough, by the object that has them. */
const ONE_IS_ENOUGH: Readonly<Record<string, readonly string[]>> = {
  "stakeholders.groups": ["phases", "first_involved"],
  // A seat that is vacant has nobody's name.
  "team.members": ["name", "vacant"],
  "communication.touchpoints": ["frequency", "dates"],
  "investment.lines": ["amount", "in_kind"],
};

/** What may stand instead of a field. */
function instead(path: string, name: string): readonly string[] {
  const fields = ONE_IS_ENOUGH[path] ?? [];
  return fields.includes(name) ? fields.filter((other) => other !== name) : [];
}

function hasValue(node: MapNode, name: string): boolean {
  const value = entryOf(node, name)?.value;
  if (value === undefined) return false;
  return value.kind === "list" ? value.items.length > 0 : value.kind === "map" || value.value !== null;
}
