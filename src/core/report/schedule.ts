import type { Plan } from "../model/plan.ts";
import { periodOf } from "../model/period.ts";
import { requirementsFor } from "../model/requirements.ts";
import { isoDate, type IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import type { GroupId } from "../vocabulary/vocabulary.ts";
import type { Reading } from "./reading.ts";
import { cycle, ofGoal, ofMilestone, ofNextStep, ofTouchpoint, ofTraining, single } from "./schedule-entries.ts";

/** Everything in the plan that has a day. */
export interface Schedule {
  /** The plan's first and last day; `undefined` where it is not known. */
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
  /** Days without school, both ends included, in the order of time. */
  readonly breaks: readonly { readonly name: string | undefined; readonly start: IsoDate; readonly end: IsoDate }[];
  /** In the order of the first day of each. */
  readonly entries: readonly ScheduleEntry[];
}

export const SCHEDULE_KINDS = [
  "touchpoint",
  "milestone",
  "review",
  "feedback",
  "checkpoint",
  "training",
  "convening",
  "next_step",
  "remeasure",
] as const;

/** One thing and all its days. */
export interface ScheduleEntry {
  readonly kind: (typeof SCHEDULE_KINDS)[number];
  /** Names the entry among all of the plan, and stays the same as long as the row's id or name does. */
  readonly key: string;
  readonly name: string;
  /** What else readers need to know: label and words. */
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** The groups that it reaches; empty where it is the team's own. */
  readonly groups: readonly GroupId[];
  readonly owner: string | undefined;
  readonly isDone: boolean;
  readonly isCancelled: boolean;
  /** The days on which it takes place, in order; those that it skips are left out. */
  readonly dates: readonly IsoDate[];
  /** Of `dates`, those that were written down one by one. */
  readonly singles: readonly IsoDate[];
  /** How the other days come about. */
  readonly recurrence: RecurrenceReport | undefined;
  readonly range: TextRange;
}

export interface RecurrenceReport {
  /** As plans write it: `monthly`. */
  readonly frequency: string;
  readonly start: IsoDate;
  readonly until: IsoDate;
  /** Days that it would fall on in a break, when nobody meets. */
  readonly skipped: readonly IsoDate[];
}

export function scheduleOf(reading: Reading): Schedule {
  const { plan, tongue } = reading;
  const { t } = tongue;
  const { start, end } = periodOf(plan);
  const entries = [
    ...plan.communication.touchpoints.map((row) => ofTouchpoint(reading, row)),
    ...plan.timeline.milestones.map((row) => ofMilestone(reading, row)),
    ...plan.goals.items.map((row) => ofGoal(reading, row)),
    ...plan.investment.training.map((row) => ofTraining(reading, row)),
    ...plan.convening.nextSteps.map((row) => ofNextStep(reading, row)),
    ...(hasOpeningMilestone(plan) ? [] : single(reading, "convening", t("Opening discussion"), plan.convening.date)),
    ...single(reading, "remeasure", t("Ask again where each group stands"), plan.convening.remeasureOn),
    ...cycle(reading, "review", t("Review of the plan"), plan.sustainability.reviews),
    ...cycle(reading, "feedback", t("Teachers and administrators look at what works"), plan.ownership.feedback),
  ].filter(({ dates }) => dates.length > 0);
  return {
    start: start === undefined ? undefined : isoDate(start),
    end: end === undefined ? undefined : isoDate(end),
    breaks: breaksOf(reading),
    entries: withOwnKeys(entries).toSorted((a, b) => compare(a.dates[0] ?? "", b.dates[0] ?? "")),
  };
}

/** Whether the timeline has the opening discussion's day already: it is one thing, not two. */
function hasOpeningMilestone({ convening, timeline }: Plan): boolean {
  return timeline.milestones.some(
    ({ type, due }) => type?.value === "explore" && due !== undefined && due.value === convening.date?.value,
  );
}

/** Where an id stands twice, the later row is counted. */
function withOwnKeys(entries: readonly ScheduleEntry[]): readonly ScheduleEntry[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const count = (counts.get(entry.key) ?? 0) + 1;
    counts.set(entry.key, count);
    return count === 1 ? entry : { ...entry, key: `${entry.key}-${String(count)}` };
  });
}

function breaksOf({ plan, said }: Reading): Schedule["breaks"] {
  const own = plan.basics.breaks.flatMap(({ name, start, end }) =>
    start === undefined || end === undefined || end.value < start.value
      ? []
      : [{ name: said(name), start: start.value, end: end.value }],
  );
  const breaks =
    own.length > 0
      ? own
      : requirementsFor(plan).breaks.map(({ start, end }) => ({
          name: undefined,
          start: isoDate(start),
          end: isoDate(end),
        }));
  return breaks.toSorted((a, b) => compare(a.start, b.start));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
