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
import { dayOf, type DayNumber, type IsoDate } from "../text/iso-date.ts";
import { languagesIn, type Reading } from "./reading.ts";
import { rowName } from "./row-name.ts";
import type { ScheduleEntry } from "./schedule.ts";
import { channelWord, reportBackWords, touchpointTitle } from "./touchpoint-words.ts";

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
  const held = days.filter((day) => !isFree(day)).map(reading.date);
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
            start: reading.date(recurrence.start),
            until: reading.date(recurrence.until),
            skipped: days.filter(isFree).map(reading.date),
          },
    range: reading.at(at),
  };
}

export function ofTouchpoint(reading: Reading, row: Touchpoint): ScheduleEntry {
  const { plan, said, person, meaning, tongue } = reading;
  const { t } = tongue;
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
        [t("Purpose"), meaning("communication.touchpoints.purpose", row.purpose?.value)],
        [t("How"), channelWord(reading, row.channel)],
        [t("People can answer back"), twoWay === undefined ? undefined : twoWay ? t("Yes") : t("No")],
        [t("Languages"), languagesIn(reading, row.languages).join(", ")],
        [
          t("How people hear back"),
          reportBackWords(tongue, said(row.reportBack.how), row.reportBack.withinDays?.value),
        ],
      ),
    },
  );
}

export function ofMilestone(reading: Reading, row: Milestone): ScheduleEntry {
  const { due, status, title, type } = row;
  const { meaning, tongue } = reading;
  return entry(
    reading,
    { kind: "milestone", name: rowName(reading, row, title), row, at: row.node.head },
    due === undefined ? [] : [due],
    undefined,
    {
      owner: reading.person(row.owner),
      isDone: status?.value === "done",
      isCancelled: status?.value === "cancelled",
      facts: facts([tongue.t("Phase"), meaning("timeline.milestones.type", type?.value)]),
    },
  );
}

export function ofGoal(reading: Reading, row: Goal): ScheduleEntry {
  const { target, checkpoints, statement, metric, owner } = row;
  const { t } = reading.tongue;
  return entry(
    reading,
    {
      kind: "checkpoint",
      name: t("Check the goal: {goal}", { goal: rowName(reading, row, statement) }),
      row,
      at: row.node.head,
    },
    [...checkpoints, ...(target.date === undefined ? [] : [target.date])],
    undefined,
    { owner: reading.person(owner), facts: facts([t("Measure"), reading.said(metric)]) },
  );
}

export function ofTraining(reading: Reading, row: Training): ScheduleEntry {
  const { plan, said, tongue } = reading;
  const { t } = tongue;
  const audience = stakeholdersIn(plan, row.audience);
  return entry(
    reading,
    {
      kind: "training",
      name: t("Training: {topic}", { topic: rowName(reading, row, row.topic) }),
      row,
      at: row.node.head,
    },
    row.dates,
    undefined,
    {
      groups: audience.flatMap(({ group }) => group?.value ?? []),
      facts: facts(
        [t("For"), row.audience.map(reading.group).join(", ")],
        [t("Hours"), row.hours === undefined ? undefined : tongue.number(row.hours.value)],
        [t("Given by"), said(row.provider)],
        [t("Afterwards"), said(row.followUp)],
      ),
    },
  );
}

export function ofNextStep(reading: Reading, row: NextStep): ScheduleEntry {
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

export function single(
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
export function cycle(
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
      facts: facts([reading.tongue.t("How often"), reading.meaning("sustainability.reviews.cadence", cadence?.value)]),
    }),
  ];
}

function facts(...all: readonly (readonly [string, string | undefined])[]): ScheduleEntry["facts"] {
  return all.flatMap(([label, words]) => (words === undefined || words === "" ? [] : [[label, words] as const]));
}

function inOrder(dates: readonly IsoDate[]): readonly IsoDate[] {
  return [...new Set(dates)].sort();
}
