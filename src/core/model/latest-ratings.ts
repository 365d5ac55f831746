import type { Located } from "./located.ts";
import { stakeholderMeant } from "./lookup.ts";
import type { BaselineRow, Plan, Stakeholder } from "./plan.ts";

/** What a group was last rated on one scale, from 1 to 4, and the row that says so. */
export interface Rating extends Located<number> {
  readonly row: BaselineRow;
}

export interface LatestRatings {
  readonly stakeholder: Stakeholder;
  readonly understanding: Rating | undefined;
  readonly commitment: Rating | undefined;
}

/**
 * The latest rating of each group that the baseline rates, scale by scale, in the order of the stakeholders. A row
 * without a date counts as the oldest, and of two on one day the later row holds.
 */
export function latestRatings(plan: Plan): readonly LatestRatings[] {
  return ratedGroups(plan).map(({ stakeholder, rows }) => ({
    stakeholder,
    understanding: lastOn("understanding", rows),
    commitment: lastOn("commitment", rows),
  }));
}

/** The same for what each group was rated first. */
export function firstRatings(plan: Plan): readonly LatestRatings[] {
  return ratedGroups(plan).map(({ stakeholder, rows }) => ({
    stakeholder,
    understanding: lastOn("understanding", rows.toReversed()),
    commitment: lastOn("commitment", rows.toReversed()),
  }));
}

interface RatedGroup {
  readonly stakeholder: Stakeholder;
  /** In the order of time. */
  readonly rows: readonly BaselineRow[];
}

function ratedGroups(plan: Plan): readonly RatedGroup[] {
  const rows = plan.convening.baseline.toSorted((a, b) => compare(a.date?.value ?? "", b.date?.value ?? ""));
  return plan.stakeholders.groups.flatMap((stakeholder) => {
    const own = rows.filter((row) => row.stakeholder !== undefined && isFor(stakeholder, row.stakeholder.value, plan));
    return own.length === 0 ? [] : [{ stakeholder, rows: own }];
  });
}

function isFor(stakeholder: Stakeholder, reference: string, plan: Plan): boolean {
  return stakeholderMeant(plan, reference) === stakeholder;
}

function lastOn(scale: "understanding" | "commitment", rows: readonly BaselineRow[]): Rating | undefined {
  for (const row of rows.toReversed()) {
    const rating = row[scale];
    if (rating !== undefined && rating.value >= 1 && rating.value <= 4) return { ...rating, row };
  }
  return undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
