import { choicesAt } from "../model/choices.ts";
import { newGoalRow } from "../model/new-rows.ts";
import { sectionHead } from "../model/places.ts";
import { hasUnclearValue, valuesMeant } from "../model/values-meant.ts";
import { defineRule } from "./rule.ts";

const KINDS = [...choicesAt("goals", "items", "kind")];

export default defineRule({
  category: "goals",
  severity: "information",
  section: "goals",
  fix: "assisted",
  summary: "Every goal is about adults, and none about students",
  messages: {
    missing: "Every goal is about adults; add one about students",
    addGoal: "Add a goal about students",
  },
  check({ plan, report }) {
    const goals = plan.goals.items;
    if (goals.length === 0 || goals.some(({ node }) => hasUnclearValue(node, "kind", KINDS))) return;
    if (goals.some(({ node }) => valuesMeant(node, "kind", KINDS).includes("student_outcome"))) return;
    report({
      at: sectionHead(plan, "goals"),
      message: "missing",
      fixes: () => {
        const value = newGoalRow(plan, { kind: "student_outcome" });
        return [{ title: "addGoal", changes: [{ kind: "add", in: plan.root, path: "goals.items", value }] }];
      },
    });
  },
});
