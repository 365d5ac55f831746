import type { Plan } from "../plan.ts";
import { dayOf, type DayNumber } from "../../text/iso-date.ts";
import { ASKING_PURPOSES } from "../../vocabulary/vocabulary.ts";
import { occurrences } from "./contacts.ts";
import { recurringDays } from "./recurrence.ts";

/**
 * The days before today on which people were asked what they think, in the order of time: those of the feedback cycle,
 * counted from the plan's start, and those of touchpoints that listen, consult or design together.
 */
export function daysAsked(plan: Plan, today: DayNumber): readonly DayNumber[] {
  const { start } = plan.basics;
  const { cadence } = plan.ownership.feedback;
  const feedback =
    start === undefined || cadence === undefined ? [] : recurringDays(cadence.value, dayOf(start), today - 1);
  const asking = plan.communication.touchpoints.filter(({ purpose }) => ASKING_PURPOSES.has(purpose?.value ?? ""));
  const days = [...feedback, ...asking.flatMap((touchpoint) => occurrences(touchpoint, plan))];
  return [...new Set(days)].filter((day) => day < today).sort((a, b) => a - b);
}
