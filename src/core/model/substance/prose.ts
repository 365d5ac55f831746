import { planShape } from "../../schema/plan-shape.ts";
import type { ObjectShape, Shape, TextKind, ValueShape } from "../../schema/shape.ts";
import type { MapNode, Node, ScalarNode } from "../../source/node.ts";
import { fingerprintOf, type Fingerprint } from "./fingerprint.ts";

/** A text of the plan that is long enough to be a copy of another one. */
export interface Prose {
  readonly node: ScalarNode;
  readonly text: string;
  readonly kind: TextKind;
  /** The field it stands in: one object for all rows of a list. */
  readonly field: ValueShape;
  readonly print: Fingerprint;
}

/**
 * The long texts of a plan in the order of the document, in a list for each section: the same list as long as the
 * section is the same. A section's `narrative` is left out, nothing counts it.
 */
export function proseIn(root: MapNode): readonly (readonly Prose[])[] {
  return root.entries.map(({ name, value }) => {
    const field = planShape.fields.get(name);
    if (field === undefined) return NO_PROSE;
    if (value.kind === "map" && field.shape.kind === "object") return proseOfObject(value, field.shape);
    const found: Prose[] = [];
    collect(value, field.shape, found);
    return found;
  });
}

const NO_PROSE: readonly Prose[] = [];

/** Nodes never change and are kept from version to version, so this only saves work. */
const known = new WeakMap<MapNode, readonly Prose[]>();

function proseOfObject(node: MapNode, shape: ObjectShape): readonly Prose[] {
  const before = known.get(node);
  if (before !== undefined) return before;
  const found: Prose[] = [];
  for (const { name, value } of node.entries) {
    const field = shape.fields.get(name);
    if (field !== undefined && name !== "narrative") collect(value, field.shape, found);
  }
  known.set(node, found);
  return found;
}

function collect(node: Node, shape: Shape, found: Prose[]): void {
  if (node.kind === "scalar" && shape.kind === "value") {
    const prose = proseOfScalar(node, shape);
    if (prose !== undefined) found.push(prose);
  } else if (node.kind === "list" && shape.kind === "list") {
    for (const item of node.items) collect(item, shape.item, found);
  } else if (node.kind === "map" && shape.kind === "object") {
    for (const prose of proseOfObject(node, shape)) found.push(prose);
  }
}

function proseOfScalar(node: ScalarNode, field: ValueShape): Prose | undefined {
  if (field.text === undefined || typeof node.value !== "string") return undefined;
  const print = fingerprintOf(node.value);
  return print === undefined ? undefined : { node, text: node.value, kind: field.text, field, print };
}
