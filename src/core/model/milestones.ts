import { derived } from "../source/derived.ts";
import type { PhaseId } from "../vocabulary/vocabulary.ts";
import type { LocatedDate } from "./located.ts";
import type { Milestone, Plan } from "./plan.ts";

/** A milestone with its day. */
export interface DatedMilestone {
  readonly milestone: Milestone;
  readonly due: LocatedDate;
}

/** The milestone of a phase: the earliest where several are dated; cancelled ones do not count. */
export function milestoneOf(plan: Plan, phase: PhaseId): DatedMilestone | undefined {
  return milestonesByType(plan).get(phase);
}

/** The day on which a phase is due; `undefined` where no milestone says so. */
export function dueDateOf(plan: Plan, phase: PhaseId): LocatedDate | undefined {
  return milestoneOf(plan, phase)?.due;
}

const milestonesByType = derived(({ timeline }: Plan): ReadonlyMap<string, DatedMilestone> => {
  const earliest = new Map<string, DatedMilestone>();
  for (const milestone of timeline.milestones) {
    const { type, due, status } = milestone;
    if (type === undefined || due === undefined || status?.value === "cancelled") continue;
    const known = earliest.get(type.value);
    if (known === undefined || due.value < known.due.value) earliest.set(type.value, { milestone, due });
  }
  return earliest;
});
