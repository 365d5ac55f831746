import { isGiven } from "../given.ts";
import type { Row } from "../located.ts";
import { definitionsOf } from "../lookup.ts";
import { periodOf, type Period } from "../period.ts";
import type { Plan, Stakeholder } from "../plan.ts";
import type { Touchpoint } from "../reach-and-money.ts";
import { derived } from "../../source/derived.ts";
import { addMonths, dayOf, type DayNumber } from "../../text/iso-date.ts";
import { recurringDays } from "./recurrence.ts";

/** Touchpoints that reach a group, in the plan's order; cancelled ones reach nobody. */
export function touchpointsFor(plan: Plan, stakeholder: Stakeholder): readonly Touchpoint[] {
  return reachOf(plan).get(stakeholder) ?? [];
}

/** All days on which a group is contacted, by any touchpoint, in the order of time. */
export function contactDays(plan: Plan, stakeholder: Stakeholder): readonly DayNumber[] {
  const parts = touchpointsFor(plan, stakeholder).map((touchpoint) => occurrences(touchpoint, plan));
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length === 1) return only;
  const known = unions.get(stakeholder);
  if (known?.parts.length === parts.length && parts.every((part, index) => part === known.parts[index])) {
    return known.days;
  }
  const days = inOrder(parts.flat());
  unions.set(stakeholder, { parts, days });
  return days;
}

/**
 * The days of one touchpoint: its dates, and its frequency stepping from its start (else the plan's) to its end (else
 * the plan's, else for the five years that a plan may cover). Empty where it is cancelled or names no day.
 */
export function occurrences(touchpoint: Touchpoint, plan: Plan): readonly DayNumber[] {
  const period = periodOf(plan);
  const known = kept.get(touchpoint);
  if (known !== undefined && known.period.start === period.start && known.period.end === period.end) return known.days;
  const days = isCancelled(touchpoint) ? [] : plannedDays(touchpoint, plan);
  kept.set(touchpoint, { period, days });
  return days;
}

export function isCancelled({ status }: Touchpoint): boolean {
  return status?.value === "cancelled";
}

const LONGEST_PLAN_MONTHS = 60;

/** The days of a touchpoint as its row says, with another frequency where one is given. */
export function plannedDays(
  touchpoint: Touchpoint,
  plan: Plan,
  frequency = touchpoint.frequency?.value,
): readonly DayNumber[] {
  const dates = touchpoint.dates.map(dayOf);
  const recurrence = recurrenceOf(touchpoint, plan, frequency);
  if (recurrence === undefined) return inOrder(dates);
  return inOrder([...dates, ...recurringDays(recurrence.frequency, recurrence.start, recurrence.until)]);
}

/** What happens again and again, from one day to another, both included. */
export interface Recurrence {
  readonly frequency: string;
  readonly start: DayNumber;
  readonly until: DayNumber;
}

/** The recurring part of a touchpoint, cancelled or not; `undefined` where there is none, or its start is not known. */
export function recurrenceOf(
  touchpoint: Touchpoint,
  plan: Plan,
  frequency = touchpoint.frequency?.value,
): Recurrence | undefined {
  const period = periodOf(plan);
  const ownStart = touchpoint.start;
  // The one time of `once` is not known from the plan's start, and a start that cannot be read is not the plan's.
  const isUnknown = frequency === "once" || isGiven(touchpoint.node, "start");
  const start = ownStart !== undefined ? dayOf(ownStart) : isUnknown ? undefined : period.start;
  if (frequency === undefined || start === undefined) return undefined;
  const last = touchpoint.end === undefined ? period.end : dayOf(touchpoint.end);
  return { frequency, start, until: last ?? addMonths(start, LONGEST_PLAN_MONTHS) };
}

export function inOrder(days: readonly DayNumber[]): readonly DayNumber[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

interface Occurrences {
  readonly period: Period;
  readonly days: readonly DayNumber[];
}

interface Union {
  readonly parts: readonly (readonly DayNumber[])[];
  readonly days: readonly DayNumber[];
}

// Rows are immutable and kept from version to version, so these are pure caches of what was worked out for a row.
const kept = new WeakMap<Touchpoint, Occurrences>();
const unions = new WeakMap<Stakeholder, Union>();

const reachOf = derived((plan: Plan): ReadonlyMap<Row, readonly Touchpoint[]> => {
  const stakeholders = definitionsOf(plan, "stakeholders");
  const reached = new Map<Row, Touchpoint[]>();
  for (const touchpoint of plan.communication.touchpoints) {
    if (isCancelled(touchpoint)) continue;
    for (const { value } of touchpoint.audience) {
      const row = stakeholders.find(value);
      if (row === undefined) continue;
      const touchpoints = reached.get(row);
      if (touchpoints === undefined) reached.set(row, [touchpoint]);
      else if (!touchpoints.includes(touchpoint)) touchpoints.push(touchpoint);
    }
  }
  return reached;
});
