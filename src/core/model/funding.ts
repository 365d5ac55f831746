import { isGiven } from "./given.ts";
import type { LocatedDate } from "./located.ts";
import type { Plan } from "./plan.ts";
import type { BudgetLine } from "./reach-and-money.ts";

/** How the money of a budget line stops before its cost does. */
export type Shortfall =
  /** The cost goes on after the money's last day. */
  | { readonly kind: "ends"; readonly ends: LocatedDate; readonly until: LocatedDate }
  /** The cost comes back every year, the money comes once. */
  | { readonly kind: "once" };

/**
 * `undefined` where the money lasts as long as the cost. A line without an end goes on to the plan's; one that nobody
 * can read is reported where it stands, and may come before the money's.
 */
export function shortfallOf(plan: Plan, { node, source, end, recurring }: BudgetLine): Shortfall | undefined {
  const until = end ?? (isGiven(node, "end") ? undefined : plan.basics.end);
  const { ends, oneTime } = source;
  if (ends !== undefined && until !== undefined && ends.value < until.value) return { kind: "ends", ends, until };
  return recurring?.value === true && oneTime?.value === true ? { kind: "once" } : undefined;
}
