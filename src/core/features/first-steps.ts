import { contextOf } from "../model/context.ts";
import type { Analysis } from "./analyze.ts";

/** How far an author is on the way from an empty plan to one that stands, as the plan itself shows it. */
export interface FirstSteps {
  /** Every group that such a plan needs is planned for, or left out with a reason. */
  readonly hasGroups: boolean;
  /** A goal says where it starts from and where it is to get, each with its day. */
  readonly hasGoal: boolean;
  /** A contact says who is reached, how and by whom, and how people hear what came of their answers. */
  readonly hasContact: boolean;
  /** Every section is begun, and nothing in the plan is an error. */
  readonly isSound: boolean;
}

export function firstSteps({ plan, completeness, problems }: Analysis): FirstSteps {
  const { content } = contextOf(plan, {});
  return {
    hasGroups: !completeness.nextSteps.some(({ id }) => id === "core-groups-covered"),
    hasGoal: plan.goals.items.some(
      ({ statement, baseline, target }) =>
        content.counts(statement, "short") &&
        [baseline.value, baseline.date, target.value, target.date].every((part) => part !== undefined),
    ),
    hasContact: plan.communication.touchpoints.some(
      ({ audience, channel, owner, reportBack }) =>
        audience.length > 0 && channel !== undefined && owner !== undefined && content.counts(reportBack.how, "short"),
    ),
    isSound:
      completeness.sections.every(({ level }) => level !== "not_started") &&
      !problems.some(({ severity }) => severity === "error"),
  };
}
