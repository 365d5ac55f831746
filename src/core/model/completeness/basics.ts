import type { PlanContext } from "../context.ts";
import { dayOf } from "../../text/iso-date.ts";
import type { Milestone } from "../plan.ts";
import { LONGEST_UNTOUCHED_DAYS } from "../plan-status.ts";
import { choicesAt, isOneOf } from "../choices.ts";
import { everyRow, lackOf, unless, type Criterion } from "./criterion.ts";
import { isOnTeam } from "../standing.ts";
import { inside, own, type Words } from "../../text/slot-words.ts";
import { labelOf } from "../../vocabulary/terms.ts";
import { PHASES } from "../../vocabulary/vocabulary.ts";

const STATUSES = choicesAt("plan", "status");

export const basicsCriteria: readonly Criterion[] = [
  {
    id: "basics-given",
    kind: "core",
    text: "Add the title, organization, status and period",
    naming: "Add to the basics: {names}",
    lack({ plan: { basics }, content }) {
      const { title, organization, status, start, end } = basics;
      const missing: Words[] = [];
      if (!content.counts(title, "label")) missing.push(own("title"));
      if (!content.counts(organization.name, "label")) missing.push(own("name of the organization"));
      if (organization.type === undefined && basics.profile === undefined) missing.push(own("type of organization"));
      if (!isOneOf(status, STATUSES)) missing.push(own("status"));
      if (start === undefined) missing.push(own("start"));
      if (end === undefined || (start !== undefined && end.value <= start.value)) missing.push(own("end"));
      return lackOf(missing);
    },
  },
  {
    id: "decision-and-launch-dated",
    kind: "core",
    section: "timeline",
    text: "Give the decision (approve) and the launch a date and an owner",
    naming: "Give these milestones a date and an owner: {names}",
    lack(context) {
      const missing = ["approve", "launch"].filter(
        (type) => !milestonesOf(context, type).some((milestone) => isDatedAndOwned(context, milestone)),
      );
      const [first] = missing.flatMap((type) => milestonesOf(context, type));
      return lackOf(
        missing.map((type) => inside(labelOf(PHASES, type))),
        first?.node.head,
      );
    },
  },
  {
    id: "milestone-owners-on-team",
    kind: "strength",
    section: "timeline",
    text: "Give every milestone an owner from the team",
    naming: "Give these milestones an owner from the team: {names}",
    lack: ({ plan }) => everyRow(plan.timeline.milestones, ({ owner }) => isOnTeam(plan, owner)),
  },
  {
    id: "recently-updated",
    kind: "strength",
    text: "Look through the plan and set the date of the last update",
    lack({ plan, day }) {
      const updated = plan.basics.lastUpdated;
      const age = updated === undefined ? undefined : day - dayOf(updated);
      return unless(age !== undefined && age >= 0 && age <= LONGEST_UNTOUCHED_DAYS, updated?.node);
    },
  },
];

function milestonesOf({ plan }: PlanContext, type: string): readonly Milestone[] {
  return plan.timeline.milestones.filter((milestone) => milestone.type?.value === type);
}

function isDatedAndOwned({ content }: PlanContext, { due, owner, status }: Milestone): boolean {
  return due !== undefined && status?.value !== "cancelled" && content.counts(owner, "name");
}
