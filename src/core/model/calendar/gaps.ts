import type { Plan, Stakeholder } from "../plan.ts";
import { OTHER_CONTACT_MAXIMUM } from "../profiles.ts";
import type { Requirements } from "../requirements.ts";
import { FREQUENCY_DAYS } from "../../vocabulary/vocabulary.ts";
import { contactDays } from "./contacts.ts";
import type { DayNumber } from "../../text/iso-date.ts";
import { daysWithin } from "./spans.ts";

/** Time without contact. */
export interface Gap {
  readonly from: DayNumber;
  /** The next contact, or today where none follows. */
  readonly to: DayNumber;
  /** From the one to the other, without the days of breaks. */
  readonly days: number;
  /** So many more contacts, evenly spread, keep the promise. */
  readonly missing: number;
}

/** A gap counts when it is longer than the promise by more than a quarter. */
const TOLERANCE = 1.25;

/** The gaps in a group's contacts that are longer than promised, in the order of time. */
export function gapsBeyondPromise(
  plan: Plan,
  stakeholder: Stakeholder,
  requirements: Requirements,
  today: DayNumber,
): readonly Gap[] {
  return gapsIn(contactDays(plan, stakeholder), promisedDays(stakeholder, requirements), requirements, today);
}

/** The same for any contacts, in the order of time, and a promise in days. */
export function gapsIn(
  contacts: readonly DayNumber[],
  promise: number,
  { breaks }: Requirements,
  today: DayNumber,
): readonly Gap[] {
  const limit = TOLERANCE * promise;
  const last = contacts.at(-1);
  const days = last !== undefined && last < today ? [...contacts, today] : contacts;
  const gaps: Gap[] = [];
  let [from = today] = days;
  for (const to of days) {
    // Breaks only shorten a gap.
    if (to - from > limit) {
      const length = to - from - daysWithin(breaks, from, to);
      if (length > limit) gaps.push({ from, to, days: length, missing: Math.ceil(length / limit) - 1 });
    }
    from = to;
  }
  return gaps;
}

/** How long a group may go without contact: the plan's own promise, else the group's maximum; in days. */
export function promisedDays(stakeholder: Stakeholder, requirements: Requirements): number {
  const promise = FREQUENCY_DAYS.get(stakeholder.contactEvery?.value ?? "");
  if (promise !== undefined) return promise;
  const group = stakeholder.group?.value;
  return group === undefined ? OTHER_CONTACT_MAXIMUM : requirements.contactMaximum(group);
}
