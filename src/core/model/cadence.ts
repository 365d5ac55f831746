import type { LocatedText } from "./located.ts";
import { FREQUENCIES, FREQUENCY_DAYS } from "../vocabulary/vocabulary.ts";

/** Whether a frequency promises a next time within so many days; `once` and `as_needed` never do. */
export function recursWithin(days: number, frequency: LocatedText | undefined): boolean {
  const step = FREQUENCY_DAYS.get(frequency?.value ?? "");
  return step !== undefined && step <= days;
}

/** Whether a frequency fails to do so. One that cannot be read is reported where it stands, and not judged. */
export function isSlowerThan(days: number, frequency: LocatedText): boolean {
  return FREQUENCIES.some(({ id }) => id === frequency.value) && !recursWithin(days, frequency);
}

/** A team that plans and carries out meets at least every month; in days. */
export const LONGEST_BETWEEN_MEETINGS = 31;

/** Teachers and administrators talk about what works at least every grading period; in days. */
export const LONGEST_BETWEEN_FEEDBACK = 63;
