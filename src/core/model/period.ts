import { derived } from "../source/derived.ts";
import { dayNumber, dayOf, isIsoDate, type DayNumber } from "../text/iso-date.ts";
import { isGiven } from "./given.ts";
import type { Plan } from "./plan.ts";

/** The first and the last day of a plan; `undefined` where it is not known. */
export interface Period {
  readonly start: DayNumber | undefined;
  readonly end: DayNumber | undefined;
}

/**
 * The days that a plan covers: its own start and end; where it gives neither, from the first day of its first school
 * year to the last day of its last one.
 */
export const periodOf: (plan: Plan) => Period = derived(
  (plan: Plan) => {
    const { node, start, end } = plan.basics;
    if (!isGiven(node, "start") && !isGiven(node, "end")) return schoolYears(plan);
    return { start: start && dayOf(start), end: end && dayOf(end) };
  },
  (before, now) => before.start === now.start && before.end === now.end,
);

/** `2025-2026`, `2025-26`, `2025–27`: from the summer of the first year to that of the last. */
const YEARS = /^\D*(\d{4})\s*(?:[-–—/]|to)\s*(\d{2}|\d{4})\D*$/;

function schoolYears({ basics, expected }: Plan): Period {
  const [, first, last] = YEARS.exec(basics.schoolYear?.value ?? "") ?? [];
  if (first === undefined || last === undefined) return UNKNOWN;
  const start = `${first}-${expected.schoolYearStart}`;
  const after = `${first.slice(0, 4 - last.length)}${last}-${expected.schoolYearStart}`;
  if (!isIsoDate(start) || !isIsoDate(after) || after <= start) return UNKNOWN;
  return { start: dayNumber(start), end: dayNumber(after) - 1 };
}

const UNKNOWN: Period = { start: undefined, end: undefined };
