import { citationsIn } from "../model/citations.ts";
import { definitionsOf } from "../model/lookup.ts";
import type { Plan } from "../model/plan.ts";
import { referenceUses, type ReferenceUse } from "../model/reference-uses.ts";
import type { Collection } from "../schema/shape.ts";
import type { Place } from "../source/node.ts";
import { nearest } from "../text/nearest.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "references",
  severity: "error",
  summary: "An id points to something that this plan does not define",
  messages: {
    undefined: '{field} points to "{id}", which is not defined in this plan',
    near: '{field} points to "{id}", which is not defined in this plan; did you mean {near}?',
  },
  check({ plan, report }) {
    const isDefined = (id: string, collections: readonly Collection[]): boolean =>
      collections.some(
        (collection) => definitionsOf(plan, collection).find(id) !== undefined || isMissing(plan, collection),
      );
    const complain = (id: string, at: Place, { refersTo, field, section, row }: Origin): void => {
      const near = nearest(
        id.toLowerCase(),
        new Set(refersTo.flatMap((collection) => definitionsOf(plan, collection).ids)),
      );
      report({
        at,
        message: near === undefined ? "undefined" : "near",
        data: { field, id, ...(near === undefined ? {} : { near }) },
        section,
        ...(row === undefined ? {} : { row }),
      });
    };
    for (const use of referenceUses(plan)) {
      if (!use.isOwner && !isDefined(use.text, use.refersTo)) complain(use.text, use.node, use);
    }
    for (const citation of citationsIn(plan)) {
      if (!isDefined(citation.id, CITED)) complain(citation.id, citation.place, { ...citation, refersTo: CITED });
    }
  },
});

/** A list that the plan does not have is one cause, and the rules about its section report it. */
function isMissing(plan: Plan, collection: Collection): boolean {
  return SPOKEN_FOR.has(collection) && definitionsOf(plan, collection).ids.length === 0;
}

const SPOKEN_FOR: ReadonlySet<Collection> = new Set(["stakeholders", "members", "links", "references"]);

type Origin = Pick<ReferenceUse, "refersTo" | "field" | "section" | "row">;

const CITED: readonly Collection[] = ["references"];
