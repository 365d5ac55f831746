import type { Node } from "../../source/node.ts";
import { dayOf, type DayNumber } from "../../text/iso-date.ts";
import type { Plan, Stakeholder } from "../plan.ts";
import type { Touchpoint } from "../reach-and-money.ts";
import { occurrences, touchpointsFor } from "./contacts.ts";

/** The touchpoint behind one contact, and where the plan says when it is. */
export interface ContactPlace {
  readonly touchpoint: Touchpoint;
  readonly at: Node;
}

/** What puts a group's contact on a day: a date written for it where there is one, else a recurring touchpoint. */
export function contactPlace(plan: Plan, stakeholder: Stakeholder, day: DayNumber): ContactPlace | undefined {
  const onDay = touchpointsFor(plan, stakeholder).filter((touchpoint) => occurrences(touchpoint, plan).includes(day));
  for (const touchpoint of onDay) {
    const at = touchpoint.dates.find((date) => dayOf(date) === day)?.node;
    if (at !== undefined) return { touchpoint, at };
  }
  const [touchpoint] = onDay;
  if (touchpoint === undefined) return undefined;
  const { start, frequency, node } = touchpoint;
  const isFirst = start !== undefined && dayOf(start) === day;
  return { touchpoint, at: (isFirst ? start : frequency)?.node ?? node };
}
