import { isSlowerThan } from "../model/cadence.ts";
import { isGiven } from "../model/given.ts";
import { daysToTarget, LONGEST_UNCHECKED_DAYS, QUARTER_DAYS } from "../model/goal-checks.ts";
import type { Goal } from "../model/plan.ts";
import { rowName } from "../model/row-name.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "goals",
  severity: "information",
  section: "goals",
  fix: "assisted",
  summary: "A goal runs for more than half a year without a look at its number on the way",
  messages: {
    late: "You will not know about goal {id} until {date}; add a check on the way",
    checkQuarterly: "Measure it every quarter",
  },
  check({ plan, report }) {
    for (const row of plan.goals.items) {
      const { node, target, measureEvery } = row;
      if (target.date === undefined || (daysToTarget(row) ?? 0) <= LONGEST_UNCHECKED_DAYS || mayBeChecked(row))
        continue;
      report({
        at: measureEvery?.node ?? node.head,
        message: "late",
        data: { id: rowName(row), date: target.date.value },
        row,
        fixes: () => [
          {
            title: "checkQuarterly",
            changes: [{ kind: "set", in: node, path: "measure_every", value: "quarterly" }],
          },
        ],
      });
    }
  },
});

/** A frequency that cannot be read is not judged here. */
function mayBeChecked({ node, measureEvery }: Goal): boolean {
  if (isGiven(node, "checkpoints")) return true;
  return measureEvery === undefined ? isGiven(node, "measure_every") : !isSlowerThan(QUARTER_DAYS, measureEvery);
}
