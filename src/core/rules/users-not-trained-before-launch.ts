import { isGiven } from "../model/given.ts";
import type { Row } from "../model/located.ts";
import { dueDateOf } from "../model/milestones.ts";
import { sectionHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { isOfGroup } from "../model/standing.ts";
import { firstDayOf, trainingsFor, usersIn } from "../model/training.ts";
import { promptsFor } from "../schema/prompts.ts";
import type { Field } from "../schema/shape.ts";
import type { FieldContents } from "../source/change.ts";
import { entryOf, type Place } from "../source/node.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "investment",
  severity: "warning",
  fix: "assisted",
  section: "investment",
  summary: "Teachers, counselors or principals are to use the system before they are trained",
  messages: {
    untrained: "{group} are expected to use the system from {launch} but are not trained by then",
    launch: "The launch is due on {launch}",
    addTraining: "Add a training",
  },
  check({ plan, report }) {
    const launch = dueDateOf(plan, "launch");
    if (launch === undefined) return;
    for (const group of usersIn(plan)) {
      const trainings = trainingsFor(plan, group);
      const first = firstDayOf(trainings);
      const isUnknown = trainings.some(({ node, dates }) => dates.length === 0 && isGiven(node, "dates"));
      if (isUnknown || (first !== undefined && first.value <= launch.value)) continue;
      const rows = plan.stakeholders.groups.filter((row) => isOfGroup(row, group));
      const [row] = rows;
      const data = { group: labelOf(GROUPS, group), launch: launch.value };
      report({
        at: first?.node ?? trainings[0]?.node.head ?? trainingHead(plan),
        message: "untrained",
        data,
        ...(row === undefined ? {} : { row }),
        related: [{ at: launch.node, message: "launch", data }],
        fixes: () => [
          {
            title: "addTraining",
            changes: [{ kind: "add", in: plan.root, path: "investment.training", value: trainingFor(rows) }],
          },
        ],
      });
    }
  },
});

function trainingHead(plan: Plan): Place {
  const { node } = plan.investment;
  const list = node === undefined ? undefined : entryOf(node, "training")?.value;
  return list?.kind === "list" ? list.head : sectionHead(plan, "investment");
}

function trainingFor(rows: readonly Row[]): FieldContents {
  return promptsFor("investment.training", { audience: rows.map(({ label }) => label) }, isAdvised);
}

function isAdvised({ need }: Field): boolean {
  return need !== "optional";
}
