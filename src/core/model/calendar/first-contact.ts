import { dayOf, type DayNumber } from "../../text/iso-date.ts";
import type { LocatedDate } from "../located.ts";
import { dueDateOf } from "../milestones.ts";
import type { Plan, Stakeholder } from "../plan.ts";
import { isAtLeast } from "../standing.ts";
import { contactDays } from "./contacts.ts";

/** A day by which a group must have heard of the work. */
export interface Deadline {
  /** The decision for groups that are promised a say, the launch for all. */
  readonly before: "decision" | "launch";
  readonly date: LocatedDate;
}

/** The deadlines for a group's first contact that the timeline dates; whoever is consulted or more comes in first. */
export function contactDeadlines(plan: Plan, stakeholder: Stakeholder): readonly Deadline[] {
  const decision = isAtLeast(stakeholder, "consult") ? dueDateOf(plan, "approve") : undefined;
  const launch = dueDateOf(plan, "launch");
  return [
    ...(decision === undefined ? [] : [{ before: "decision", date: decision } as const]),
    ...(launch === undefined ? [] : [{ before: "launch", date: launch } as const]),
  ];
}

/** The first contact with a group and the deadline that it misses; `undefined` where it misses none, or is not known. */
export function lateFirstContact(
  plan: Plan,
  stakeholder: Stakeholder,
): { readonly day: DayNumber; readonly deadline: Deadline } | undefined {
  const [day] = contactDays(plan, stakeholder);
  if (day === undefined) return undefined;
  const deadline = contactDeadlines(plan, stakeholder).find(({ date }) => day > dayOf(date));
  return deadline === undefined ? undefined : { day, deadline };
}
