import { choicesAt } from "../model/choices.ts";
import { BUY_IN_KINDS } from "../model/goal-checks.ts";
import { newGoalRow } from "../model/new-rows.ts";
import { sectionHead } from "../model/places.ts";
import { hasUnclearValue, valuesMeant } from "../model/values-meant.ts";
import { promptForValue } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

const KINDS = [...choicesAt("goals", "items", "kind")];

export default defineRule({
  category: "goals",
  severity: "warning",
  easedInDraft: true,
  section: "goals",
  fix: "assisted",
  summary: "No goal is about people's understanding, commitment, ownership or use",
  messages: {
    missing: "A buy-in plan needs at least one goal about people's understanding, commitment, ownership or use",
    addGoal: "Add a goal about people",
  },
  check({ plan, report }) {
    const goals = plan.goals.items;
    if (goals.some(({ node }) => hasUnclearValue(node, "kind", KINDS))) return;
    if (goals.some(({ node }) => valuesMeant(node, "kind", BUY_IN_KINDS).length > 0)) return;
    report({
      at: sectionHead(plan, "goals"),
      message: "missing",
      fixes: () => {
        const value = newGoalRow(plan, { kind: promptForValue("goals.items.kind", BUY_IN_KINDS) });
        return [{ title: "addGoal", changes: [{ kind: "add", in: plan.root, path: "goals.items", value }] }];
      },
    });
  },
});
