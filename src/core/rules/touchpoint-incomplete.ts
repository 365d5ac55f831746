import { isCancelled } from "../model/calendar/contacts.ts";
import { isGiven } from "../model/given.ts";
import { namesIn } from "../model/lookup.ts";
import { promptForOwner } from "../model/new-rows.ts";
import type { Plan } from "../model/plan.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { touchpointName } from "../model/touchpoints.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { defineRule } from "./rule.ts";
import { own, several } from "../text/slot-words.ts";

export default defineRule({
  category: "communication",
  severity: "warning",
  easedInDraft: true,
  fix: "assisted",
  section: "communication",
  summary: "A touchpoint does not say whom it reaches, what for, how, when, or who sees to it",
  messages: {
    incomplete: "Touchpoint {id} needs {missing}",
    addFields: "Add the missing fields",
  },
  check({ plan, report }) {
    for (const row of plan.communication.touchpoints) {
      const missing = isCancelled(row) ? [] : missingParts(row);
      if (missing.length === 0) continue;
      report({
        at: row.node.head,
        message: "incomplete",
        data: { id: touchpointName(row), missing: several(missing.map(({ words }) => words)) },
        row,
        fixes: () => [{ title: "addFields", changes: missing.map(({ field }) => asking(plan, row, field)) }],
      });
    }
  },
});

/** Either of two fields says when. */
const PARTS = [
  { field: "audience", words: own("an audience") },
  { field: "purpose", words: own("a purpose") },
  { field: "channel", words: own("a channel") },
  { field: "owner", words: own("an owner") },
  { field: "frequency", or: "dates", words: own("a frequency or dates") },
] as const;

type Part = (typeof PARTS)[number];

function missingParts({ node }: Touchpoint): readonly Part[] {
  return PARTS.filter((part) => !isGiven(node, part.field) && !("or" in part && isGiven(node, part.or)));
}

function asking(plan: Plan, { node }: Touchpoint, field: Part["field"]): Change {
  const path = `communication.touchpoints.${field}`;
  const value =
    field === "owner"
      ? promptForOwner(plan, path)
      : promptFor(path, field === "audience" ? namesIn(plan, "stakeholders") : undefined);
  return { kind: "set", in: node, path: field, value };
}
