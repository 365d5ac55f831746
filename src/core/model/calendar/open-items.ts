import type { Located, LocatedDate } from "../located.ts";
import type { Member } from "../people.ts";
import type { Goal, Milestone, NextStep, Plan } from "../plan.ts";

/** Something that waits for its day, in the plan's order of sections. */
export type OpenItem =
  | { readonly kind: "next-step"; readonly row: NextStep; readonly name: string; readonly due: LocatedDate | undefined }
  | { readonly kind: "goal"; readonly row: Goal; readonly name: string; readonly due: LocatedDate | undefined }
  | { readonly kind: "open-seat"; readonly row: Member; readonly name: string; readonly due: LocatedDate | undefined }
  | {
      readonly kind: "milestone";
      readonly row: Milestone;
      readonly name: string;
      readonly due: LocatedDate | undefined;
    };

/** Statuses of a goal that has been looked at since its target date. */
export const JUDGED_STATUSES = ["met", "missed", "revised"] as const;

/** The milestones, next steps, goals and vacant seats whose status says that they still wait. */
export function openItems({ convening, goals, team, timeline }: Plan): readonly OpenItem[] {
  return [
    ...convening.nextSteps
      .filter((row) => !isClosed(row))
      .map((row): OpenItem => ({ kind: "next-step", row, name: row.action?.value ?? row.label, due: row.due })),
    ...goals.items
      .filter((row) => !isJudged(row))
      .map((row): OpenItem => ({ kind: "goal", row, name: row.label, due: row.target.date })),
    ...team.members
      .filter(({ vacant }) => vacant?.value === true)
      .map((row): OpenItem => ({ kind: "open-seat", row, name: row.title?.value ?? row.label, due: row.fillBy })),
    ...timeline.milestones
      .filter((row) => !isClosed(row))
      .map((row): OpenItem => ({ kind: "milestone", row, name: row.title?.value ?? row.label, due: row.due })),
  ];
}

/** Whether a milestone, next step or contact waits for nothing more. */
export function isClosed({ status }: { readonly status: Located<string> | undefined }): boolean {
  return status?.value === "done" || status?.value === "cancelled";
}

export function isJudged({ status }: Goal): boolean {
  return JUDGED_STATUSES.some((judged) => judged === status?.value);
}
