import { isGiven } from "../model/given.ts";
import { promptForOwner } from "../model/new-rows.ts";
import type { Goal, Measure, Plan } from "../model/plan.ts";
import { isInForce } from "../model/plan-status.ts";
import { rowName } from "../model/row-name.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { defineRule } from "./rule.ts";
import { own, several, type Words } from "../text/slot-words.ts";

export default defineRule({
  category: "goals",
  severity: "warning",
  section: "goals",
  fix: "assisted",
  summary: "A goal does not say what is counted, from where to where, by when, or who owns it",
  messages: {
    incomplete: "Goal {id} needs {missing}",
    addFields: "Add the missing fields",
  },
  check({ plan, report }) {
    for (const row of plan.goals.items) {
      const missing = missingParts(row);
      if (missing.length === 0) continue;
      report({
        at: row.node.head,
        message: "incomplete",
        data: { id: rowName(row), missing: several(missing.map(({ name }) => name)) },
        row,
        ...(isInForce(plan) ? { severity: "error" } : {}),
        fixes: () => [{ title: "addFields", changes: missing.flatMap(({ path }) => setPrompt(row, path, plan)) }],
      });
    }
  },
});

interface MissingPart {
  readonly name: Words;
  /** The field to ask for; `undefined` where that of another part covers it. */
  readonly path: string | undefined;
}

function missingParts(goal: Goal): readonly MissingPart[] {
  const { node, baseline, target } = goal;
  const part = (name: Words, path?: string): MissingPart => ({ name, path });
  return [
    ...(isGiven(node, "metric") ? [] : [part(own("a metric"), "metric")]),
    ...(hasValue(goal, "baseline")
      ? []
      : [part(own("a baseline"), isGiven(node, "baseline") ? "baseline.value" : "baseline")]),
    ...(isNumeric(goal, baseline) ? [] : [part(own("a number as its baseline"), "baseline.value")]),
    ...(hasValue(goal, "target") ? [] : [part(own("a target"), isGiven(node, "target") ? "target.value" : "target")]),
    ...(isNumeric(goal, target) ? [] : [part(own("a number as its target"), "target.value")]),
    ...(isGiven(target.node, "date") || isUnreadable(goal, "target")
      ? []
      : [part(own("a target date"), isGiven(node, "target") ? "target.date" : undefined)]),
    ...(isGiven(node, "owner") ? [] : [part(own("an owner"), "owner")]),
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

function setPrompt({ node }: Goal, path: string | undefined, plan: Plan): readonly Change[] {
  if (path === undefined) return [];
  const full = `goals.items.${path}`;
  const value = path === "owner" ? promptForOwner(plan, full) : promptFor(full);
  return [{ kind: "set", in: node, path, value }];
}
