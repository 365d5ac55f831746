import { dayOf, type DayNumber } from "../text/iso-date.ts";
import { recursWithin } from "./cadence.ts";
import type { Goal } from "./plan.ts";

/** Kinds of goal that are about buy-in itself. */
export const BUY_IN_KINDS: readonly string[] = ["understanding", "commitment", "ownership", "use"];

export function isAboutStudents({ kind }: Goal): boolean {
  return kind?.value === "student_outcome";
}

/** From the day of the baseline to that of the target; `undefined` where either has none. */
export function daysToTarget({ baseline, target }: Goal): DayNumber | undefined {
  if (baseline.date === undefined || target.date === undefined) return undefined;
  return dayOf(target.date) - dayOf(baseline.date);
}

/** So many days a goal may run without anybody looking at its number. */
export const LONGEST_UNCHECKED_DAYS = 180;

/** Whether the goal's number is looked at on set days, or at least each quarter. */
export function isChecked({ checkpoints, measureEvery }: Goal): boolean {
  return checkpoints.length > 0 || recursWithin(QUARTER_DAYS, measureEvery);
}

/** A number older than that says little about where people start; in days. */
export const LONGEST_BASELINE_DAYS = 365;

export const QUARTER_DAYS = 92;
