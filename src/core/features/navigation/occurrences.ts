import { citationsIn } from "../../model/citations.ts";
import type { Row } from "../../model/located.ts";
import { definitionsOf } from "../../model/lookup.ts";
import type { Plan, PlanRow } from "../../model/plan.ts";
import { referenceUses } from "../../model/reference-uses.ts";
import type { SectionKey } from "../../model/sections.ts";
import { NAMING_FIELDS, type Collection } from "../../schema/shape.ts";
import { derived } from "../../source/derived.ts";
import { entryOf, type Place, type ScalarNode } from "../../source/node.ts";

/** One place where a row of the plan is named. */
export interface Occurrence {
  readonly row: Row;
  readonly collection: Collection;
  /** The section that it stands in. */
  readonly section: SectionKey;
  /** `id` and `name` are where the row itself says them; the others point to it. */
  readonly kind: "id" | "name" | "use" | "citation";
  /** What stands there. */
  readonly text: string;
  readonly place: Place;
  /** The value to write over; `undefined` for a citation, which is a part of one. */
  readonly node: ScalarNode | undefined;
}

/** Every place that names a row of a collection, in the order of the document but for the citations, which come last. */
export const occurrencesIn: (plan: Plan) => readonly Occurrence[] = derived((plan: Plan) => [
  ...plan.rows.flatMap(definitionsIn),
  ...referenceUses(plan).flatMap(({ text, node, refersTo, section }): readonly Occurrence[] => {
    const found = find(plan, text, refersTo);
    return found === undefined ? [] : [{ ...found, section, kind: "use", text, place: node, node }];
  }),
  ...citationsIn(plan).flatMap(({ id, place, section }): readonly Occurrence[] => {
    const found = find(plan, id, ["references"]);
    return found === undefined ? [] : [{ ...found, section, kind: "citation", text: id, place, node: undefined }];
  }),
]);

/** What a row calls itself: its id, and the name that others may use for it. */
function definitionsIn({ row, section, collection }: PlanRow): readonly Occurrence[] {
  if (collection === undefined) return [];
  const of = (kind: "id" | "name", field: string | undefined): readonly Occurrence[] => {
    const node = field === undefined ? undefined : entryOf(row.node, field)?.value;
    if (node?.kind !== "scalar" || node.text === "") return [];
    return [{ row, section, collection, kind, text: node.text, place: node, node }];
  };
  const naming = NAMING_FIELDS.find((field) => entryOf(row.node, field) !== undefined);
  return [...of("id", "id"), ...of("name", naming)];
}

function find(
  plan: Plan,
  text: string,
  collections: readonly Collection[],
): { readonly row: Row; readonly collection: Collection } | undefined {
  for (const collection of collections) {
    const row = definitionsOf(plan, collection).find(text);
    if (row !== undefined) return { row, collection };
  }
  return undefined;
}
