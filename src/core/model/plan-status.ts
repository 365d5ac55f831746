import type { Plan } from "./plan.ts";

/** A plan that nobody has looked at for so long no longer says where the work stands; in days. */
export const LONGEST_UNTOUCHED_DAYS = 180;

/**
 * Whether everybody may read the plan: where it does not say so itself, once it is approved, since a board decides in
 * public and plans in force are posted.
 */
export function isPublic(plan: Plan): boolean {
  return plan.basics.isPublic?.value ?? isInForce(plan);
}

/** Whether people already act on the plan: what is missing then is no longer work in progress. */
export function isInForce(plan: Plan): boolean {
  const status = plan.basics.status?.value;
  return status === "approved" || status === "active";
}
