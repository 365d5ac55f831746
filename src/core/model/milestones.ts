import type { LocatedDate } from "./located.ts";
import type { Plan } from "./plan.ts";
import type { PhaseId } from "../vocabulary/vocabulary.ts";

/** The day on which a phase is due; the earliest where the timeline has several, `undefined` for none. */
export function dueDateOf(plan: Plan, phase: PhaseId): LocatedDate | undefined {
  return plan.timeline.milestones
    .filter(({ type }) => type?.value === phase)
    .flatMap(({ due }) => due ?? [])
    .sort((a, b) => (a.value < b.value ? -1 : 1))[0];
}
