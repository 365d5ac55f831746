import type { CriterionKind } from "./criterion.ts";

export type Level = "not_started" | "started" | "complete" | "strong";

/** How many criteria of a kind are met. */
export interface Tally {
  readonly met: number;
  readonly total: number;
}

/** Of a section's weight; the rest is for strength. */
const CORE_SHARE = 0.75;

/** Most that a section with an error can give, of its weight. */
const SHARE_WITH_ERROR = 0.5;

/** Sums of thirds and quarters miss whole numbers by less than this. */
const ROUNDING = 1e-9;

/** The level of a section; `isClean` means no error and no warning that the author did not silence. */
export function levelOf(core: Tally, strength: Tally, isClean: boolean): Level {
  if (core.met + strength.met === 0) return "not_started";
  if (core.met < core.total || !isClean) return "started";
  return strength.met < strength.total ? "complete" : "strong";
}

/** The points of a section, from 0 to its weight. */
export function pointsOf(weight: number, core: Tally, strength: Tally, hasError: boolean): number {
  const isHalfway = 2 * core.met >= core.total;
  const points = weight * (CORE_SHARE * share(core) + (isHalfway ? (1 - CORE_SHARE) * share(strength) : 0));
  return hasError ? Math.min(points, SHARE_WITH_ERROR * weight) : points;
}

/** The whole plan's score, from 0 to 100. */
export function scoreOf(points: readonly number[]): number {
  return Math.floor(points.reduce((sum, part) => sum + part, 0) + ROUNDING);
}

/** Points as people read them, with one decimal. */
export function shownPoints(points: number): number {
  return Math.round(10 * points) / 10;
}

/** What meeting one more criterion of a section adds at most. */
export function gainOf(weight: number, kind: CriterionKind, total: number): number {
  return (weight * (kind === "core" ? CORE_SHARE : 1 - CORE_SHARE)) / total;
}

function share({ met, total }: Tally): number {
  return total === 0 ? 0 : met / total;
}
