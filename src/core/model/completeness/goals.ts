import type { PlanContext } from "../context.ts";
import { fold } from "../../text/fold.ts";
import { dayOf } from "../../text/iso-date.ts";
import type { Goal, Measure } from "../plan.ts";
import {
  BUY_IN_KINDS,
  daysToTarget,
  isAboutStudents,
  isChecked,
  LONGEST_BASELINE_DAYS,
  LONGEST_UNCHECKED_DAYS,
} from "../goal-checks.ts";
import { choicesAt, isOneOf } from "../choices.ts";
import { everyRow, unless, type Criterion } from "./criterion.ts";
import { isOnTeam } from "../standing.ts";

const KINDS = choicesAt("goals", "items", "kind");

const LEAST_GOALS = 2;

export const goalsCriteria: readonly Criterion[] = [
  {
    id: "two-complete-goals",
    kind: "core",
    text: "Write at least two goals with a measure, a start, a target, a date and an owner from the team",
    lack(context) {
      const goals = context.plan.goals.items;
      const distinct = new Set<string>();
      for (const goal of goals) {
        if (isComplete(context, goal)) distinct.add(fold(goal.statement?.value ?? ""));
        if (distinct.size >= LEAST_GOALS) return undefined;
      }
      return { at: goals.find((goal) => !isComplete(context, goal))?.node.head };
    },
  },
  {
    id: "buy-in-goal",
    kind: "core",
    text: "Add a goal about people's understanding, commitment, ownership or use",
    lack: (context) => unless(hasGoal(context, ({ kind }) => BUY_IN_KINDS.includes(kind?.value ?? ""))),
  },
  {
    id: "student-outcome-goal",
    kind: "core",
    text: "Add a goal about students",
    lack: (context) => unless(hasGoal(context, isAboutStudents)),
  },
  {
    id: "reported-by-starting-band",
    kind: "strength",
    text: "Report a student goal by starting point",
    lack: (context) =>
      unless(
        hasGoal(
          context,
          (goal) => isAboutStudents(goal) && goal.reportBy.some(({ value }) => value === "starting_band"),
        ),
        context.plan.goals.items.find(isAboutStudents)?.node.head,
      ),
  },
  {
    id: "checked-on-the-way",
    kind: "strength",
    text: "Check every goal that takes more than half a year at least each quarter",
    naming: "Check these goals on the way, at least each quarter: {names}",
    lack: ({ plan }) => everyRow(plan.goals.items, (goal) => isChecked(goal) || isShort(goal)),
  },
  {
    id: "recent-baselines",
    kind: "strength",
    text: "Measure every goal's start not more than a year ago",
    naming: "Measure the start of these goals again, or add its date: {names}",
    lack: ({ plan, day }) =>
      everyRow(plan.goals.items, ({ baseline: { date } }) => {
        const age = date === undefined ? undefined : day - dayOf(date);
        return age !== undefined && age >= 0 && age <= LONGEST_BASELINE_DAYS;
      }),
  },
];

function isComplete({ plan, content }: PlanContext, goal: Goal): boolean {
  const { statement, kind, metric, baseline, target, owner } = goal;
  return (
    content.counts(statement, "prose") &&
    isOneOf(kind, KINDS) &&
    content.counts(metric, "label") &&
    isMeasured(goal, baseline) &&
    isMeasured(goal, target) &&
    target.date !== undefined &&
    isOnTeam(plan, owner)
  );
}

function isMeasured({ metricKind }: Goal, { value }: Measure): boolean {
  return typeof value?.value === "number" || (value !== undefined && metricKind?.value === "yes_no");
}

function hasGoal({ plan, content }: PlanContext, isMeant: (goal: Goal) => boolean): boolean {
  return plan.goals.items.some((goal) => isMeant(goal) && content.counts(goal.statement, "prose"));
}

/** A goal without dates may take any time. */
function isShort(goal: Goal): boolean {
  const days = daysToTarget(goal);
  return days !== undefined && days <= LONGEST_UNCHECKED_DAYS;
}
