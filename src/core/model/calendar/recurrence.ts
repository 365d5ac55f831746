import { addMonths, type DayNumber } from "../../text/iso-date.ts";

/**
 * Every day on which something of that frequency happens, from `start` to `until`, both included. Steps are calendar
 * steps: monthly is the same day next month, or the month's last day. `once` happens on `start`; `as_needed` and
 * unknown words promise no day.
 */
export function recurringDays(frequency: string, start: DayNumber, until: DayNumber): readonly DayNumber[] {
  if (frequency === "once") return start <= until ? [start] : [];
  const step = STEPS.get(frequency);
  const days: DayNumber[] = [];
  if (step === undefined) return days;
  for (let count = 0; count < MOST_TIMES; count++) {
    const day = "days" in step ? start + count * step.days : addMonths(start, count * step.months);
    if (day > until) break;
    days.push(day);
  }
  return days;
}

type Step = { readonly days: number } | { readonly months: number };

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["weekly", { days: 7 }],
  ["biweekly", { days: 14 }],
  ["monthly", { months: 1 }],
  ["grading_period", { days: 63 }],
  ["quarterly", { months: 3 }],
  ["three_times_a_year", { months: 4 }],
  ["semester", { months: 6 }],
  ["annually", { months: 12 }],
]);

/** Weekly contact for almost twenty years, where a plan covers five: a mistyped year must not fill the memory. */
const MOST_TIMES = 1_000;
