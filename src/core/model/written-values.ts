import { planShape } from "../schema/plan-shape.ts";
import type { Need, Shape, ValueShape } from "../schema/shape.ts";
import { derived, derivedFor, haveSameItems } from "../source/derived.ts";
import type { Node, ScalarNode } from "../source/node.ts";
import type { Row } from "./located.ts";
import type { Plan, PlanRow } from "./plan.ts";
import { rowsIn } from "./plan-version.ts";
import { SECTION_KEYS, type SectionKey } from "./sections.ts";

/** One value that the plan gives to a field of the model. Empty values are not written. */
export interface WrittenValue {
  readonly node: ScalarNode;
  /** The field's name in the model. */
  readonly name: string;
  /** The field's title, as people read it. */
  readonly field: string;
  /** What the field holds; `undefined` where the value stands in the place of an object or of rows. */
  readonly shape: ValueShape | undefined;
  /** How much the plan needs the field. */
  readonly need: Need;
  /** All that the field holds: the list that the value stands in, else the value. */
  readonly whole: Node;
}

/** The values of one row, or those of a section that stand outside of its rows. */
export interface ValueGroup {
  readonly section: SectionKey;
  readonly row: Row | undefined;
  readonly values: readonly WrittenValue[];
}

/** The values of one section; the same object as long as the section is the same. */
export interface SectionValues {
  readonly section: SectionKey;
  readonly groups: readonly ValueGroup[];
}

/** Every value of the plan's known fields, section by section in the order of the document. */
export const valuesBySection: (plan: Plan) => readonly SectionValues[] = derived(
  (plan: Plan) => sectionsInOrder(plan).map((section) => valuesIn(plan, section)),
  haveSameItems,
);

/** The same in one list; what the model does not know is left out. */
export const writtenValues: (plan: Plan) => readonly ValueGroup[] = derived((plan: Plan) =>
  valuesBySection(plan).flatMap(({ groups }) => groups),
);

/** The sections that a plan has, in the order of the document. */
const sectionsInOrder = derived(
  (plan: Plan) => plan.root.entries.flatMap(({ name }) => SECTION_KEYS.find((key) => key === name) ?? []),
  haveSameItems,
);

/** The values of one section. */
export const valuesIn: (plan: Plan, section: SectionKey) => SectionValues = derivedFor(
  (plan: Plan, section: SectionKey) => {
    const value = plan.sectionNode(section);
    const field = planShape.fields.get(section);
    if (value === undefined || field === undefined) return { section, groups: [] };
    const rowOf = new Map<Node, PlanRow>(rowsIn(plan, section).map((planRow) => [planRow.row.node, planRow]));
    const outside: WrittenValue[] = [];
    const rows: ValueGroup[] = [];
    visit(
      value,
      { shape: field.shape, name: section, field: field.title, need: field.need },
      (written) => outside.push(written),
      (node, slot) => {
        const planRow = rowOf.get(node);
        if (planRow === undefined) return false;
        rows.push(groupOf(planRow, slot));
        return true;
      },
    );
    return { section, groups: [{ section, row: undefined, values: outside }, ...rows] };
  },
);

/** By row: rows are kept from version to version, so an edit reads again only where it changed the text. */
const groups = new WeakMap<Row, ValueGroup>();

function groupOf({ row, section }: PlanRow, slot: Slot): ValueGroup {
  const known = groups.get(row);
  if (known !== undefined) return known;
  const values: WrittenValue[] = [];
  visit(
    row.node,
    slot,
    (written) => values.push(written),
    () => false,
  );
  const group = { section, row, values };
  groups.set(row, group);
  return group;
}

interface Slot {
  readonly shape: Shape;
  readonly name: string;
  readonly field: string;
  readonly need: Need;
  /** The list that the node stands in. */
  readonly list?: Node;
}

/** Hands over every value under a node; a node that `isTaken` accepts is left out with all that is in it. */
function visit(
  node: Node,
  slot: Slot,
  found: (value: WrittenValue) => void,
  isTaken: (node: Node, slot: Slot) => boolean,
): void {
  if (isTaken(node, slot)) return;
  const { shape, name, field, need, list } = slot;
  if (node.kind === "scalar") {
    if (node.value !== null && node.text.trim() !== "") {
      found({ node, name, field, shape: shape.kind === "value" ? shape : undefined, need, whole: list ?? node });
    }
  } else if (node.kind === "list" && shape.kind === "list") {
    for (const item of node.items) visit(item, { ...slot, shape: shape.item, list: node }, found, isTaken);
  } else if (node.kind === "map" && shape.kind === "object") {
    for (const entry of node.entries) {
      const inner = shape.fields.get(entry.name);
      if (inner !== undefined) {
        const { shape, name, title, need } = inner;
        visit(entry.value, { shape, name, field: title, need }, found, isTaken);
      }
    }
  }
}
