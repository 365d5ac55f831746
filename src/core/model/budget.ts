import { dayOf } from "../text/iso-date.ts";
import { isGiven } from "./given.ts";
import type { Plan } from "./plan.ts";
import type { BudgetLine } from "./reach-and-money.ts";

/**
 * What the budget lines may add up to, in dollars, their plain sum first: with or without what is given in kind, and
 * with recurring costs for one year up to all years of the plan. `undefined` where a line's cost is not known.
 */
export function possibleTotals(plan: Plan): readonly [number, ...number[]] | undefined {
  const { lines } = plan.investment;
  if (lines.length === 0 || !lines.every(isKnown)) return undefined;
  const paid = lines.filter(({ node }) => !isGiven(node, "in_kind"));
  const years = Array.from({ length: yearsOf(plan) }, (_, index) => index + 1);
  const [all, ...others] = [lines, paid].flatMap((some) => years.map((count) => sumOf(some, count)));
  return all === undefined ? undefined : [all, ...others];
}

/** What is given in kind need not be counted in dollars. */
function isKnown({ amount, node }: BudgetLine): boolean {
  return amount === undefined ? !isGiven(node, "amount") && isGiven(node, "in_kind") : typeof amount.value === "number";
}

function sumOf(lines: readonly BudgetLine[], years: number): number {
  return lines.reduce((sum, { amount, recurring }) => {
    const cost = typeof amount?.value === "number" ? amount.value : 0;
    return sum + cost * (recurring?.value === true ? years : 1);
  }, 0);
}

const YEAR_DAYS = 365;

/** A plan covers up to five years. */
const MOST_YEARS = 5;

function yearsOf({ basics: { start, end } }: Plan): number {
  if (start === undefined || end === undefined) return 1;
  return Math.min(MOST_YEARS, Math.max(1, Math.round((dayOf(end) - dayOf(start)) / YEAR_DAYS)));
}
