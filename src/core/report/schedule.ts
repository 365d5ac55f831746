import { isCancelled, recurrenceOf, type Recurrence } from "../model/calendar/contacts.ts";
import { recurringDays } from "../model/calendar/recurrence.ts";
import type { LocatedDate, LocatedText, Row } from "../model/located.ts";
import { periodOf } from "../model/period.ts";
import type { Goal, Milestone, NextStep } from "../model/plan.ts";
import type { Touchpoint, Training } from "../model/reach-and-money.ts";
import { requirementsFor } from "../model/requirements.ts";
import { stakeholdersIn } from "../model/standing.ts";
import { isForSchool, isTwoWay } from "../model/touchpoints.ts";
import type { Place } from "../source/node.ts";
import { dayOf, isoDate, type DayNumber, type IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import type { GroupId } from "../vocabulary/vocabulary.ts";
import { languagesIn, meaningOf, rowName, type Reading } from "./reading.ts";
import { channelWord, touchpointTitle } from "./touchpoint-words.ts";

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
  const { plan } = reading;
  const { start, end } = periodOf(plan);
  const entries = [
    ...plan.communication.touchpoints.map((row) => ofTouchpoint(reading, row)),
    ...plan.timeline.milestones.map((row) => ofMilestone(reading, row)),
    ...plan.goals.items.map((row) => ofGoal(reading, row)),
    ...plan.investment.training.map((row) => ofTraining(reading, row)),
    ...plan.convening.nextSteps.map((row) => ofNextStep(reading, row)),
    ...single(reading, "convening", "Opening discussion", plan.convening.date),
    ...single(reading, "remeasure", "Ask again where each group stands", plan.convening.remeasureOn),
    ...cycle(reading, "review", "Review of the plan", plan.sustainability.reviews),
    ...cycle(reading, "feedback", "Teachers and administrators look at what works", plan.ownership.feedback),
  ].filter(({ dates }) => dates.length > 0);
  return {
    start: start === undefined ? undefined : isoDate(start),
    end: end === undefined ? undefined : isoDate(end),
    breaks: breaksOf(reading),
    entries: withOwnKeys(entries).toSorted((a, b) => compare(a.dates[0] ?? "", b.dates[0] ?? "")),
  };
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

type Start = Pick<ScheduleEntry, "kind" | "name"> & { readonly row?: Row; readonly at: Place };
type More = Partial<Pick<ScheduleEntry, "facts" | "groups" | "owner" | "isDone" | "isCancelled">>;

/** @param rests whether it rests during breaks */
function entry(
  reading: Reading,
  { kind, name, row, at }: Start,
  dates: readonly LocatedDate[],
  recurrence: Recurrence | undefined,
  { rests = false, ...more }: More & { readonly rests?: boolean },
): ScheduleEntry {
  const { breaks } = requirementsFor(reading.plan);
  const isFree = (day: DayNumber): boolean => rests && breaks.some(({ start, end }) => start <= day && day <= end);
  const days = recurrence === undefined ? [] : recurringDays(recurrence.frequency, recurrence.start, recurrence.until);
  const held = days.filter((day) => !isFree(day)).map(isoDate);
  const singles = dates.map(({ value }) => value);
  return {
    facts: [],
    groups: [],
    owner: undefined,
    isDone: false,
    isCancelled: false,
    ...more,
    kind,
    key: row === undefined ? kind : `${kind}-${row.id === "" ? row.label : row.id}`,
    name,
    dates: inOrder([...singles, ...held]),
    singles: inOrder(singles.filter((date) => !held.includes(date))),
    recurrence:
      recurrence === undefined || days.length === 0
        ? undefined
        : {
            frequency: recurrence.frequency,
            start: isoDate(recurrence.start),
            until: isoDate(recurrence.until),
            skipped: days.filter(isFree).map(isoDate),
          },
    range: reading.at(at),
  };
}

function ofTouchpoint(reading: Reading, row: Touchpoint): ScheduleEntry {
  const { plan, said, person } = reading;
  const twoWay = isTwoWay(row);
  return entry(
    reading,
    { kind: "touchpoint", name: touchpointTitle(reading, row), row, at: row.node.head },
    row.dates,
    recurrenceOf(row, plan),
    {
      rests: isForSchool(plan, row),
      groups: stakeholdersIn(plan, row.audience).flatMap(({ group }) => group?.value ?? []),
      owner: person(row.owner),
      isDone: row.status?.value === "done",
      isCancelled: isCancelled(row),
      facts: facts(
        ["Purpose", meaningOf("communication.touchpoints.purpose", row.purpose?.value)],
        ["How", channelWord(row.channel)],
        ["People can answer back", twoWay === undefined ? undefined : twoWay ? "Yes" : "No"],
        ["Languages", languagesIn(row.languages).join(", ")],
        ["How people hear back", reportBackWords(said(row.reportBack.how), row.reportBack.withinDays?.value)],
      ),
    },
  );
}

/** "A note goes home, within 21 days"; `undefined` where nothing is promised. */
export function reportBackWords(how: string | undefined, days: number | undefined): string | undefined {
  if (days === undefined) return how;
  const within = days === 1 ? "within a day" : `within ${String(days)} days`;
  return how === undefined ? within : `${how}, ${within}`;
}

function ofMilestone(reading: Reading, row: Milestone): ScheduleEntry {
  const { due, status, title, type } = row;
  return entry(
    reading,
    { kind: "milestone", name: rowName(reading, row, title), row, at: row.node.head },
    due === undefined ? [] : [due],
    undefined,
    {
      owner: reading.person(row.owner),
      isDone: status?.value === "done",
      isCancelled: status?.value === "cancelled",
      facts: facts(["Phase", meaningOf("timeline.milestones.type", type?.value)]),
    },
  );
}

function ofGoal(reading: Reading, row: Goal): ScheduleEntry {
  const { target, checkpoints, statement, metric, owner } = row;
  return entry(
    reading,
    { kind: "checkpoint", name: `Check the goal: ${rowName(reading, row, statement)}`, row, at: row.node.head },
    [...checkpoints, ...(target.date === undefined ? [] : [target.date])],
    undefined,
    { owner: reading.person(owner), facts: facts(["Measure", reading.said(metric)]) },
  );
}

function ofTraining(reading: Reading, row: Training): ScheduleEntry {
  const { plan, said } = reading;
  const audience = stakeholdersIn(plan, row.audience);
  return entry(
    reading,
    { kind: "training", name: `Training: ${rowName(reading, row, row.topic)}`, row, at: row.node.head },
    row.dates,
    undefined,
    {
      groups: audience.flatMap(({ group }) => group?.value ?? []),
      facts: facts(
        ["For", row.audience.map(reading.group).join(", ")],
        ["Hours", row.hours === undefined ? undefined : String(row.hours.value)],
        ["By", said(row.provider)],
        ["Afterwards", said(row.followUp)],
      ),
    },
  );
}

function ofNextStep(reading: Reading, row: NextStep): ScheduleEntry {
  const { action, due, status, owner } = row;
  return entry(
    reading,
    { kind: "next_step", name: rowName(reading, row, action), row, at: row.node.head },
    due === undefined ? [] : [due],
    undefined,
    {
      owner: reading.person(owner),
      isDone: status?.value === "done",
      isCancelled: status?.value === "cancelled",
    },
  );
}

function single(
  reading: Reading,
  kind: ScheduleEntry["kind"],
  name: string,
  date: LocatedDate | undefined,
): readonly ScheduleEntry[] {
  return date === undefined ? [] : [entry(reading, { kind, name, at: date.node }, [date], undefined, {})];
}

interface Cycle {
  readonly cadence: LocatedText | undefined;
  readonly next: LocatedDate | undefined;
  readonly owner?: LocatedText | undefined;
}

/** What comes again from its next day on, as long as the plan lasts. */
function cycle(
  reading: Reading,
  kind: ScheduleEntry["kind"],
  name: string,
  { cadence, next, owner }: Cycle,
): readonly ScheduleEntry[] {
  if (next === undefined) return [];
  const { end } = periodOf(reading.plan);
  const start = dayOf(next);
  const recurrence =
    cadence === undefined || end === undefined || end < start
      ? undefined
      : { frequency: cadence.value, start, until: end };
  return [
    entry(reading, { kind, name, at: next.node }, [next], recurrence, {
      owner: reading.person(owner),
      facts: facts(["How often", meaningOf("sustainability.reviews.cadence", cadence?.value)]),
    }),
  ];
}

function facts(...all: readonly (readonly [string, string | undefined])[]): ScheduleEntry["facts"] {
  return all.flatMap(([label, words]) => (words === undefined || words === "" ? [] : [[label, words] as const]));
}

function inOrder(dates: readonly IsoDate[]): readonly IsoDate[] {
  return [...new Set(dates)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
