import { entryOf, type MapNode, type ScalarNode } from "../source/node.ts";
import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";

/**
 * The allowed values that a field's written values are, or are slips of. A slip is reported where it stands
 * (`invalid-value`); what it means must not be reported again as missing.
 */
export function valuesMeant(node: MapNode, field: string, allowed: readonly string[]): readonly string[] {
  return scalarsOf(node, field).flatMap((scalar) => {
    const text = String(scalar.value);
    return allowed.includes(text) ? [text] : (slipOf(text, allowed) ?? []);
  });
}

function slipOf(text: string, allowed: readonly string[]): string | undefined {
  const near = nearest(fold(text), allowed.map(fold));
  return near === undefined ? undefined : allowed.find((value) => fold(value) === near);
}

function scalarsOf(node: MapNode, field: string): readonly ScalarNode[] {
  const value = entryOf(node, field)?.value;
  const items = value?.kind === "list" ? value.items : [value];
  return items.filter((item) => item?.kind === "scalar").filter(({ value }) => value !== null);
}
