import { entryOf, type Entry, type ListNode, type Node } from "../source/node.ts";
import type { Notice } from "../source/notice.ts";
import { explain, type Slot } from "./explain.ts";
import type { ShapedTree } from "./read-against-shape.ts";
import { isAbsent } from "./scalars.ts";
import type { ObjectShape } from "./shape.ts";
import type { Validator } from "./validator.ts";
import { fixesFor } from "./value-fixes.ts";

/**
 * What a schema does not allow, each thing once and at its place. The schema requires nothing at its top level, so
 * that its sections can be checked one by one, and only those that changed.
 */
export function validateTree({ root, value }: ShapedTree, shape: ObjectShape, validate: Validator): readonly Notice[] {
  return root.entries.flatMap((entry) => {
    const section = value[entry.name];
    return section === undefined ? [] : checkSection(entry, section, shape, validate);
  });
}

interface Checked {
  readonly shape: ObjectShape;
  readonly name: string;
  readonly notices: readonly Notice[];
}

/** A section that an edit left alone is the same node, so this only saves work. */
const checked = new WeakMap<Node, Checked>();

function checkSection(
  { name, value: node }: Entry,
  value: unknown,
  shape: ObjectShape,
  validate: Validator,
): readonly Notice[] {
  const known = checked.get(node);
  if (known !== undefined && known.shape === shape && known.name === name) return known.notices;
  const field = shape.fields.get(name);
  const notices = field === undefined ? [] : noticesOf({ node, field, shape: field.shape }, name, value, validate);
  checked.set(node, { shape, name, notices });
  return notices;
}

function noticesOf(section: Slot, name: string, value: unknown, validate: Validator): readonly Notice[] {
  if (validate({ [name]: value })) return [];
  const notices = new Map<Node, Notice>();
  const items: PresentItems = new Map();
  for (const error of validate.errors ?? []) {
    const slot = slotAt(section, stepsOf(error.instancePath).slice(1), items);
    if (notices.has(slot.node)) continue;
    notices.set(slot.node, {
      rule: "invalid-value",
      ...explain(error, slot),
      place: slot.node,
      section: name,
      fixes: () => fixesFor(slot),
    });
  }
  return [...notices.values()];
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The items of lists that give a value, kept while one section's errors are placed. */
type PresentItems = Map<ListNode, readonly Node[]>;

/** The node that a path of the plain value leads to; where it leads nowhere, the last node on the way. */
function slotAt(slot: Slot, [step, ...rest]: readonly string[], items: PresentItems): Slot {
  const next = step === undefined ? undefined : slotUnder(slot, step, items);
  return next === undefined ? slot : slotAt(next, rest, items);
}

function slotUnder({ node, field, shape }: Slot, step: string, items: PresentItems): Slot | undefined {
  if (node.kind === "map" && shape.kind === "object") {
    const under = entryOf(node, step)?.value;
    const known = shape.fields.get(step);
    const expected = known?.shape ?? shape.rest;
    if (under === undefined || expected === undefined) return undefined;
    return { node: under, field: known ?? { name: step, title: step, examples: [] }, shape: expected };
  }
  if (node.kind === "list" && shape.kind === "list") {
    const present = items.get(node) ?? node.items.filter((item) => !isAbsent(item, shape.item));
    items.set(node, present);
    const item = present[Number(step)];
    return item === undefined ? undefined : { node: item, field, shape: shape.item };
  }
  return undefined;
}
