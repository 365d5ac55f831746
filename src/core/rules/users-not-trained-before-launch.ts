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
import { GROUPS, type GroupId } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";
import { inside, several } from "../text/slot-words.ts";

export default defineRule({
  category: "investment",
  severity: "warning",
  fix: "assisted",
  section: "investment",
  summary: "Teachers, counselors or principals are to use the system before they are trained",
  messages: {
    untrained: "No training for {groups} comes before the launch on {launch}",
    launch: "The launch is due on {launch}",
    addTraining: "Add a training",
  },
  check({ plan, report }) {
    const launch = dueDateOf(plan, "launch");
    if (launch === undefined) return;
    for (const [at, groups] of untrained(plan, launch.value)) {
      const rows = plan.stakeholders.groups.filter((row) => isOfGroup(row, ...groups));
      const [row] = rows;
      const names = groups.map((group) => inside(labelOf(GROUPS, group)));
      const data = { groups: several(names), launch: launch.value };
      report({
        at,
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

/** The groups that nobody trains by then, by the training that comes too late or the place where one is missing. */
function untrained(plan: Plan, launch: string): ReadonlyMap<Place, readonly GroupId[]> {
  const groups = new Map<Place, GroupId[]>();
  for (const group of usersIn(plan)) {
    const trainings = trainingsFor(plan, group);
    const first = firstDayOf(trainings);
    const isUnknown = trainings.some(({ node, dates }) => dates.length === 0 && isGiven(node, "dates"));
    if (isUnknown || (first !== undefined && first.value <= launch)) continue;
    const at = first?.node ?? trainings[0]?.node.head ?? trainingHead(plan);
    groups.set(at, [...(groups.get(at) ?? []), group]);
  }
  return groups;
}

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
