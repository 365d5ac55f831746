import type { Collection } from "../schema/shape.ts";
import { derived, derivedFor, haveSameItems } from "../source/derived.ts";
import type { ScalarNode } from "../source/node.ts";
import { remembered } from "../source/remember.ts";
import type { Row } from "./located.ts";
import { definitionsOf } from "./lookup.ts";
import type { Plan } from "./plan.ts";
import type { SectionKey } from "./sections.ts";
import { valuesBySection, valuesIn, type SectionValues, type ValueGroup } from "./written-values.ts";

/** One id or name that points to a row elsewhere in the plan. */
export interface ReferenceUse {
  readonly text: string;
  readonly node: ScalarNode;
  /** The collections it may point into, as the schema's one table says (`x-ref`); members for owner fields. */
  readonly refersTo: readonly Collection[];
  readonly isOwner: boolean;
  /** The field's title. */
  readonly field: string;
  readonly section: SectionKey;
  /** The row it stands in; `undefined` outside of rows. */
  readonly row: Row | undefined;
}

/** Every reference of the plan, in the order of the document. */
export const referenceUses: (plan: Plan) => readonly ReferenceUse[] = derived((plan: Plan) =>
  valuesBySection(plan).flatMap(usesInSection),
);

/** The references of one section. */
export const usesInSection: (values: SectionValues) => readonly ReferenceUse[] = remembered(({ groups }) =>
  groups.flatMap(usesIn),
);

/** Those that point to nothing the plan defines, in the order of the document. */
export const danglingUses: (plan: Plan) => readonly ReferenceUse[] = derived(
  (plan: Plan) => valuesBySection(plan).flatMap(({ section }) => danglingIn(plan, section)),
  haveSameItems,
);

const danglingIn = derivedFor((plan: Plan, section: SectionKey) =>
  usesInSection(valuesIn(plan, section)).filter(
    ({ text, refersTo }) => !refersTo.some((collection) => definitionsOf(plan, collection).find(text) !== undefined),
  ),
);

const usesIn = remembered(({ section, row, values }: ValueGroup): readonly ReferenceUse[] =>
  values.flatMap(({ node, field, shape }) => {
    if (shape === undefined) return [];
    const { isOwner } = shape;
    const refersTo = isOwner ? OWNERS : shape.refersTo;
    return refersTo.length === 0 ? [] : [{ text: String(node.value), node, refersTo, isOwner, field, section, row }];
  }),
);

const OWNERS: readonly Collection[] = ["members"];
