import { isGiven } from "../model/given.ts";
import { promptForOwner } from "../model/new-rows.ts";
import { partHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Content } from "../source/change.ts";
import { listed } from "../text/wording.ts";
import { defineRule } from "./rule.ts";

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
      data: { missing: listed(missing.map(({ words }) => words)) },
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
  { field: "access_roles", words: "who may see them" },
  { field: "legal_basis", words: "the rule" },
  { field: "owner", words: "who decides" },
] as const;

function asking(plan: Plan, field: (typeof PARTS)[number]["field"]): Content {
  const path = `investment.governance.${field}`;
  return field === "owner" ? promptForOwner(plan, path) : promptFor(path);
}
