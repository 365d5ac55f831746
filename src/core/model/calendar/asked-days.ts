import type { Place } from "../../source/node.ts";
import { dayOf, type DayNumber } from "../../text/iso-date.ts";
import { ASKING_PURPOSES } from "../../vocabulary/vocabulary.ts";
import type { Plan } from "../plan.ts";
import { occurrences } from "./contacts.ts";
import { recurringDays } from "./recurrence.ts";

/** A day on which people are asked what they think, and where the plan says so. */
export interface AskedDay {
  readonly day: DayNumber;
  readonly at: Place;
}

/**
 * The days before today on which people were asked, in the order of time, each day once: those of the feedback cycle,
 * counted from the plan's start, and those of touchpoints that listen, consult or design together.
 */
export function daysAsked(plan: Plan, today: DayNumber): readonly AskedDay[] {
  const asked = new Map<DayNumber, Place>();
  const note = (days: readonly DayNumber[], at: Place): void => {
    for (const day of days) if (day < today && !asked.has(day)) asked.set(day, at);
  };
  const { start } = plan.basics;
  const { cadence } = plan.ownership.feedback;
  if (start !== undefined && cadence !== undefined) {
    note(recurringDays(cadence.value, dayOf(start), today - 1), cadence.node);
  }
  for (const touchpoint of plan.communication.touchpoints) {
    if (!ASKING_PURPOSES.has(touchpoint.purpose?.value ?? "")) continue;
    note(occurrences(touchpoint, plan), touchpoint.node.head);
  }
  return [...asked].map(([day, at]) => ({ day, at })).sort((a, b) => a.day - b.day);
}
