import { entryOf, type MapNode, type ScalarNode } from "../source/node.ts";
import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";

/**
 * The allowed values that a field's written values are, or are slips of. A slip is reported where it stands
 * (`invalid-value`); what it means must not be reported again as missing.
 */
export function valuesMeant<T extends string>(
  node: MapNode | undefined,
  field: string,
  allowed: readonly T[],
): readonly T[] {
  return scalarsOf(node, field).flatMap((scalar) => valueMeant(scalar, allowed) ?? []);
}

/**
 * Whether a field holds a value of which nobody can say what it means, "TBD" for one. That too is reported where it
 * stands, and it may be the very value that seems to be missing.
 */
export function hasUnclearValue(node: MapNode | undefined, field: string, allowed: readonly string[]): boolean {
  return scalarsOf(node, field).some((scalar) => valueMeant(scalar, allowed) === undefined);
}

function valueMeant<T extends string>({ value }: ScalarNode, allowed: readonly T[]): T | undefined {
  const text = String(value);
  const exact = allowed.find((candidate) => candidate === text);
  if (exact !== undefined) return exact;
  const near = nearest(fold(text), allowed.map(fold));
  return near === undefined ? undefined : allowed.find((candidate) => fold(candidate) === near);
}

function scalarsOf(node: MapNode | undefined, field: string): readonly ScalarNode[] {
  const value = node === undefined ? undefined : entryOf(node, field)?.value;
  const items = value?.kind === "list" ? value.items : [value];
  return items.filter((item) => item?.kind === "scalar").filter(({ value }) => value !== null);
}
