import { latestRatings, type LatestRatings, type Rating } from "../model/latest-ratings.ts";
import { stakeholderMeant } from "../model/lookup.ts";
import { newGoalRow, newTouchpointRow } from "../model/new-rows.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { isTwoWay, touchpointName } from "../model/touchpoints.ts";
import { promptForValue, promptsFor } from "../schema/prompts.ts";
import { ASKING_PURPOSES, TWO_WAY_CHANNELS } from "../vocabulary/vocabulary.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { own } from "../text/slot-words.ts";

/** Both scales run from 1 to 4; up to here people do not understand the work yet, or do not support it. */
const LOW = 2;

type Message = "low" | "both" | "telling" | "addGoal" | "addTouchpoint";

export default defineRule<Message>({
  category: "stakeholders",
  severity: "warning",
  section: "convening",
  fix: "assisted",
  summary: "A group was rated low, and neither a goal nor a contact that lets it answer responds to that",
  messages: {
    low: 'The group "{group}" rated {n} on {scale}, but nothing in the plan responds to that',
    both: 'The group "{group}" rated {understanding} on understanding and {commitment} on commitment, but nothing in the plan responds to that',
    telling: "{touchpoint} only tells them things",
    addGoal: "Add a goal for {group}",
    addTouchpoint: "Add a contact at which {group} can answer",
  },
  check({ plan, report }) {
    for (const rated of latestRatings(plan)) {
      const [lowest, other] = lowRatings(rated);
      const { stakeholder } = rated;
      if (lowest === undefined || isNamedByGoal(plan, stakeholder)) continue;
      const touchpoints = touchpointsMeantFor(plan, stakeholder);
      if (touchpoints.some((touchpoint) => isTwoWay(touchpoint) !== false)) continue;
      const { rating, scale } = lowest;
      const data = {
        group: stakeholderName(stakeholder),
        n: rating.value,
        scale: scale === "understanding" ? own("understanding") : own("commitment"),
        understanding: rated.understanding?.value ?? "",
        commitment: rated.commitment?.value ?? "",
      };
      report({
        at: rating.node,
        message: other === undefined ? "low" : "both",
        data,
        row: rating.row,
        related: touchpoints.map((touchpoint) => ({
          at: touchpoint.node.head,
          message: "telling",
          data: { touchpoint: touchpointName(touchpoint) },
        })),
        fixes: () => [goalFor(plan, stakeholder, scale), listening(plan, stakeholder)],
      });
    }
  },
});

type Scale = "understanding" | "commitment";

/** The lowest first. */
function lowRatings(rated: LatestRatings): readonly { readonly scale: Scale; readonly rating: Rating }[] {
  return (["understanding", "commitment"] as const)
    .flatMap((scale) => {
      const rating = rated[scale];
      return rating !== undefined && rating.value <= LOW ? [{ scale, rating }] : [];
    })
    .sort((a, b) => a.rating.value - b.rating.value);
}

function isNamedByGoal(plan: Plan, stakeholder: Stakeholder): boolean {
  return plan.goals.items.some(({ stakeholders }) =>
    stakeholders.some(({ value }) => stakeholderMeant(plan, value) === stakeholder),
  );
}

function touchpointsMeantFor(plan: Plan, stakeholder: Stakeholder): readonly Touchpoint[] {
  return plan.communication.touchpoints.filter(
    ({ audience, status }) =>
      status?.value !== "cancelled" && audience.some(({ value }) => stakeholderMeant(plan, value) === stakeholder),
  );
}

function goalFor(plan: Plan, stakeholder: Stakeholder, kind: Scale): RuleFix<Message> {
  const value = newGoalRow(plan, { kind, stakeholders: [stakeholder.label] });
  return {
    title: "addGoal",
    data: { group: stakeholderName(stakeholder) },
    changes: [{ kind: "add", in: plan.root, path: "goals.items", value }],
  };
}

function listening(plan: Plan, stakeholder: Stakeholder): RuleFix<Message> {
  const value = newTouchpointRow(plan, stakeholder, {
    purpose: promptForValue("communication.touchpoints.purpose", [...ASKING_PURPOSES]),
    channel: promptForValue(
      "communication.touchpoints.channel",
      TWO_WAY_CHANNELS.map(({ id }) => id),
    ),
    report_back: promptsFor("communication.touchpoints.report_back"),
  });
  return {
    title: "addTouchpoint",
    data: { group: stakeholderName(stakeholder) },
    changes: [{ kind: "add", in: plan.root, path: "communication.touchpoints", value }],
  };
}
