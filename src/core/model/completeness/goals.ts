import { fold } from "../../text/fold.ts";
import { dayOf } from "../../text/iso-date.ts";
import type { Goal, Measure } from "../plan.ts";
import { FREQUENCY_DAYS } from "../../vocabulary/vocabulary.ts";
import { choicesAt, isOneOf } from "./choices.ts";
import { everyRow, unless, type CriteriaContext, type Criterion } from "./criterion.ts";
import { isOnTeam } from "../standing.ts";

const KINDS = choicesAt("goals", "items", "kind");

/** Kinds of goal that are about buy-in itself. */
const BUY_IN_KINDS: readonly string[] = ["understanding", "commitment", "ownership", "use"];

const LEAST_GOALS = 2;
const LONGEST_UNCHECKED_DAYS = 180;
const QUARTER_DAYS = 92;
const YEAR_DAYS = 365;

export const goalsCriteria: readonly Criterion[] = [
  {
    id: "two-complete-goals",
    kind: "core",
    text: "Write at least two goals with a measure, a start, a target, a date and an owner from the team",
    lack(context) {
      const goals = context.plan.goals.items;
      const complete = goals.filter((goal) => isComplete(context, goal));
      const distinct = new Set(complete.map(({ statement }) => fold(statement?.value ?? "")));
      const open = goals.find((goal) => !complete.includes(goal));
      return unless(distinct.size >= LEAST_GOALS, open?.node.head);
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
    lack: ({ plan }) => everyRow(plan.goals.items, isChecked),
  },
  {
    id: "recent-baselines",
    kind: "strength",
    text: "Measure every goal's start not more than a year ago",
    naming: "Measure the start of these goals again, or add its date: {names}",
    lack: ({ plan, day }) =>
      everyRow(plan.goals.items, ({ baseline: { date } }) => {
        const age = date === undefined ? undefined : day - dayOf(date);
        return age !== undefined && age >= 0 && age <= YEAR_DAYS;
      }),
  },
];

function isComplete({ plan, content }: CriteriaContext, goal: Goal): boolean {
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

function hasGoal({ plan, content }: CriteriaContext, isMeant: (goal: Goal) => boolean): boolean {
  return plan.goals.items.some((goal) => isMeant(goal) && content.counts(goal.statement, "prose"));
}

function isAboutStudents({ kind }: Goal): boolean {
  return kind?.value === "student_outcome";
}

/** A goal without dates may take any time. */
function isChecked({ baseline, target, checkpoints, measureEvery }: Goal): boolean {
  if (checkpoints.length > 0) return true;
  const days = FREQUENCY_DAYS.get(measureEvery?.value ?? "");
  if (days !== undefined && days <= QUARTER_DAYS) return true;
  if (baseline.date === undefined || target.date === undefined) return false;
  return dayOf(target.date) - dayOf(baseline.date) <= LONGEST_UNCHECKED_DAYS;
}
