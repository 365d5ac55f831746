import { isGiven } from "../model/given.ts";
import { promptForOwner } from "../model/new-rows.ts";
import { partHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Content } from "../source/change.ts";
import { defineRule } from "./rule.ts";
import { own, several } from "../text/slot-words.ts";

export default defineRule({
  category: "investment",
  severity: "warning",
  easedInDraft: true,
  fix: "assisted",
  section: "investment",
  summary: "The plan does not say who may see student flags, under which rule, or who decides",
  messages: {
    all: "Say who may see student flags, under which rule, and who decides",
    some: "Say who may see student flags, under which rule, and who decides; still missing: {missing}",
    addFields: "Add the missing fields",
  },
  check({ plan, report }) {
    const { governance } = plan.investment;
    const missing = PARTS.filter(({ field }) => !isGiven(governance.node, field));
    if (missing.length === 0) return;
    report({
      at: partHead(plan, governance, "investment"),
      message: missing.length === PARTS.length ? "all" : "some",
      data: { missing: several(missing.map(({ words }) => words)) },
      fixes: () => [
        {
          title: "addFields",
          changes: missing.map(({ field }) => ({
            kind: "set",
            in: plan.root,
            path: `investment.governance.${field}`,
            value: asking(plan, field),
          })),
        },
      ],
    });
  },
});

const PARTS = [
  { field: "access_roles", words: own("who may see them") },
  { field: "legal_basis", words: own("the rule") },
  { field: "owner", words: own("who decides") },
] as const;

function asking(plan: Plan, field: (typeof PARTS)[number]["field"]): Content {
  const path = `investment.governance.${field}`;
  return field === "owner" ? promptForOwner(plan, path) : promptFor(path);
}
