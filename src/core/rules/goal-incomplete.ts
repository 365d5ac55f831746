import { isGiven } from "../model/given.ts";
import type { Goal, Measure } from "../model/plan.ts";
import { isInForce } from "../model/plan-status.ts";
import { listed } from "../text/wording.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "goals",
  severity: "warning",
  section: "goals",
  summary: "A goal does not say what is counted, from where to where, by when, or who owns it",
  messages: { incomplete: "Goal {id} needs {missing}" },
  check({ plan, report }) {
    for (const row of plan.goals.items) {
      const missing = missingParts(row);
      if (missing.length === 0) continue;
      report({
        at: row.node.head,
        message: "incomplete",
        data: { id: row.label, missing: listed(missing) },
        row,
        ...(isInForce(plan) ? { severity: "error" } : {}),
      });
    }
  },
});

function missingParts(goal: Goal): readonly string[] {
  const { node, baseline, target } = goal;
  return [
    ...(isGiven(node, "metric") ? [] : ["a metric"]),
    ...(hasValue(goal, "baseline") ? [] : ["a baseline"]),
    ...(isNumeric(goal, baseline) ? [] : ["a number as its baseline"]),
    ...(hasValue(goal, "target") ? [] : ["a target"]),
    ...(isNumeric(goal, target) ? [] : ["a number as its target"]),
    ...(isGiven(target.node, "date") || isUnreadable(goal, "target") ? [] : ["a target date"]),
    ...(isGiven(node, "owner") ? [] : ["an owner"]),
  ];
}

function hasValue(goal: Goal, field: "baseline" | "target"): boolean {
  return isGiven(goal[field].node, "value") || isUnreadable(goal, field);
}

/** Given, but not as a value with a date: that is reported where the value stands. */
function isUnreadable(goal: Goal, field: "baseline" | "target"): boolean {
  return goal[field].node === undefined && isGiven(goal.node, field);
}

/** Only a goal that is met or not (`yes_no`) goes from false to true; a value that cannot be read is not judged here. */
function isNumeric({ metricKind }: Goal, { value }: Measure): boolean {
  return typeof value?.value !== "boolean" || metricKind?.value === "yes_no";
}
