import type { PlanContext } from "../context.ts";
import { DECISION_MAKERS } from "../../vocabulary/vocabulary.ts";
import { groupsNamed } from "../groups-named.ts";
import type { BaselineRow } from "../plan.ts";
import { unless, type Criterion } from "./criterion.ts";
import { isOfGroup, isOnTeam, stakeholdersIn } from "../standing.ts";

const LEAST_RATED_GROUPS = 3;

export const conveningCriteria: readonly Criterion[] = [
  {
    id: "discussion-dated",
    kind: "core",
    text: "Record when the opening discussion was held, or plan it ahead",
    lack({ plan: { convening }, today }) {
      const { status, date } = convening;
      const isDated =
        date !== undefined &&
        ((status?.value === "held" && date.value <= today) || (status?.value === "planned" && date.value >= today));
      return unless(isDated, (date ?? status)?.node);
    },
  },
  {
    id: "decision-maker-present",
    kind: "core",
    text: "Bring in somebody who can commit people or money: district leadership, the board or the state agency",
    lack({ plan }) {
      const { participants } = plan.convening;
      return unless(groupsNamed(plan, participants).has(...DECISION_MAKERS), participants[0]?.node);
    },
  },
  {
    id: "baseline-for-three-groups",
    kind: "core",
    text: "Rate understanding and commitment for at least three groups, teachers among them",
    lack(context) {
      const rated = new Set(context.plan.convening.baseline.filter(isRated).map((row) => groupOf(context, row)));
      rated.delete(undefined);
      return unless(rated.size >= LEAST_RATED_GROUPS && rated.has("teachers"), firstRow(context));
    },
  },
  {
    id: "findings-and-next-step",
    kind: "strength",
    text: "Write down what you found, and a next step with an owner from the team",
    lack({ plan, content }) {
      const { findings, nextSteps } = plan.convening;
      const isOwned = nextSteps.some(({ action, owner }) => content.counts(action, "short") && isOnTeam(plan, owner));
      return unless(
        content.counts(findings, "findings") && isOwned,
        isOwned ? findings?.node : nextSteps[0]?.node.head,
      );
    },
  },
  {
    id: "families-or-students-rated-themselves",
    kind: "strength",
    text: "Ask families or students to rate themselves",
    lack(context) {
      const isAsked = context.plan.convening.baseline.some(
        (row) =>
          isRated(row) &&
          row.ratedBy?.value === "self" &&
          stakeholdersIn(context.plan, row.stakeholder === undefined ? [] : [row.stakeholder]).some((stakeholder) =>
            isOfGroup(stakeholder, "families", "students"),
          ),
      );
      return unless(isAsked, firstRow(context));
    },
  },
  {
    id: "remeasure-dated",
    kind: "strength",
    text: "Set a date after the baseline when you will ask again",
    lack({ plan: { convening } }) {
      const { remeasureOn, baseline } = convening;
      if (remeasureOn === undefined) return {};
      const isLater = baseline.every(({ date }) => date === undefined || date.value < remeasureOn.value);
      return unless(isLater && baseline.some(isRated), remeasureOn.node);
    },
  },
];

/** Both scales run from 1 to 4. */
function isRated({ understanding, commitment }: BaselineRow): boolean {
  return [understanding, commitment].every((rating) => rating !== undefined && rating.value >= 1 && rating.value <= 4);
}

function groupOf({ plan }: PlanContext, { stakeholder }: BaselineRow): string | undefined {
  const [rated] = stakeholdersIn(plan, stakeholder === undefined ? [] : [stakeholder]);
  return rated === undefined ? undefined : (rated.group?.value ?? rated.id);
}

function firstRow({ plan }: PlanContext) {
  return plan.convening.baseline[0]?.node.head;
}
