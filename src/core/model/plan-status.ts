import type { Plan } from "./plan.ts";

/** Whether people already act on the plan: what is missing then is no longer work in progress. */
export function isInForce(plan: Plan): boolean {
  const status = plan.basics.status?.value;
  return status === "approved" || status === "active";
}
