import { choicesAt } from "../model/choices.ts";
import { isAboutStudents } from "../model/goal-checks.ts";
import { valuePlace } from "../model/places.ts";
import type { Goal } from "../model/plan.ts";
import { rowName } from "../model/row-name.ts";
import { hasUnclearValue, valuesMeant } from "../model/values-meant.ts";
import { defineRule } from "./rule.ts";

const METRIC_KINDS = [...choicesAt("goals", "items", "metric_kind")];
const REPORTED_BY = [...choicesAt("goals", "items", "report_by")];

/** Kinds of number that see a student only on one side of a line or the other. */
const PASS_OR_FAIL = ["threshold_rate", "count"];

export default defineRule({
  category: "goals",
  severity: "information",
  section: "goals",
  fix: "assisted",
  summary: "Every goal about students counts who passes, and none reports by starting point",
  messages: {
    hidden: "Pass/fail measures hide students far from the line; also report movement by starting point",
    alike: "Goal {id} has such a measure too",
    addStartingBand: "Report by starting point",
  },
  check({ plan, report }) {
    const goals = plan.goals.items.filter(isAboutStudents);
    const [first, ...others] = goals;
    if (first === undefined || !goals.every(isPassOrFail) || goals.some(mayReportByStart)) return;
    report({
      at: valuePlace(first.node, "metric_kind"),
      message: "hidden",
      row: first,
      related: others.map((row) => ({
        at: valuePlace(row.node, "metric_kind"),
        message: "alike",
        data: { id: rowName(row) },
      })),
      fixes: () => [
        {
          title: "addStartingBand",
          changes: goals.map(({ node }) => ({ kind: "add", in: node, path: "report_by", value: "starting_band" })),
        },
      ],
    });
  },
});

function isPassOrFail({ node }: Goal): boolean {
  return valuesMeant(node, "metric_kind", METRIC_KINDS).some((kind) => PASS_OR_FAIL.includes(kind));
}

function mayReportByStart({ node }: Goal): boolean {
  return (
    valuesMeant(node, "report_by", REPORTED_BY).includes("starting_band") ||
    hasUnclearValue(node, "report_by", REPORTED_BY)
  );
}
