import { contactDays, touchpointsFor } from "../calendar/contacts.ts";
import { gapsBeyondPromise } from "../calendar/gaps.ts";
import { dayOf } from "../../text/iso-date.ts";
import type { Row } from "../located.ts";
import { definitionsOf } from "../lookup.ts";
import { dueDateOf } from "../milestones.ts";
import type { Stakeholder } from "../plan.ts";
import type { Touchpoint } from "../reach-and-money.ts";
import { isTwoWayByDefault } from "../../vocabulary/terms.ts";
import { choicesAt, isOneOf } from "./choices.ts";
import { everyRow, unless, type CriteriaContext, type Criterion } from "./criterion.ts";
import { isAtLeast, isOfGroup, isOnTeam } from "../standing.ts";

const PURPOSES = choicesAt("communication", "touchpoints", "purpose");
const CHANNELS = choicesAt("communication", "touchpoints", "channel");
const FREQUENCIES = choicesAt("communication", "touchpoints", "frequency");

export const communicationCriteria: readonly Criterion[] = [
  {
    id: "everyone-reached",
    kind: "core",
    text: "Reach every group with a touchpoint that has a purpose, a channel, an owner from the team and dates",
    naming:
      "Reach these groups with a touchpoint that has a purpose, a channel, an owner from the team and dates: {names}",
    lack: (context) =>
      everyGroup(context, (stakeholder) =>
        touchpointsFor(context.plan, stakeholder).some((touchpoint) => isComplete(context, touchpoint)),
      ),
  },
  {
    id: "reached-in-time",
    kind: "core",
    text: "Reach every group before the decision, or before the launch where you only inform it",
    naming: "Reach these groups before the decision, or before the launch where you only inform them: {names}",
    lack(context) {
      const decision = dueDateOf(context.plan, "approve");
      const launch = dueDateOf(context.plan, "launch");
      return everyGroup(context, (stakeholder) => {
        const [first] = contactDays(context.plan, stakeholder);
        const limit = isAtLeast(stakeholder, "consult") ? decision : launch;
        return first !== undefined && limit !== undefined && first <= dayOf(limit);
      });
    },
  },
  {
    id: "no-long-silence",
    kind: "core",
    text: "Stay in touch with every group as often as promised",
    naming: "Stay in touch with these groups as often as promised: {names}",
    lack: (context) => everyGroup(context, (stakeholder) => isKeptUp(context, stakeholder)),
  },
  {
    id: "family-languages",
    kind: "core",
    text: "Reach families and students in every language of the organization",
    naming: "Offer these touchpoints in every language of the organization: {names}",
    lack(context) {
      const { plan } = context;
      const reached = plan.stakeholders.groups.filter((stakeholder) => isOfGroup(stakeholder, "families", "students"));
      const touchpoints = new Set(reached.flatMap((stakeholder) => touchpointsFor(plan, stakeholder)));
      return everyRow([...touchpoints], (touchpoint) => speaksAll(context, touchpoint));
    },
  },
  {
    id: "answers-and-report-back",
    kind: "strength",
    text: "Let every group you consult answer, and tell it what you did with the answers",
    naming: "Let these groups answer, and tell them what you did with the answers: {names}",
    lack: (context) =>
      everyRow(
        context.plan.stakeholders.groups.filter((stakeholder) => isAtLeast(stakeholder, "consult")),
        (stakeholder) => isHeardAndAnswered(context, stakeholder),
      ),
  },
  {
    id: "core-message",
    kind: "strength",
    text: "Give every group a core message",
    naming: "Give these groups a core message: {names}",
    lack(context) {
      const said = new Set<Row | undefined>(
        context.plan.communication.messages.filter(({ text }) => context.content.counts(text, "prose")),
      );
      const messages = definitionsOf(context.plan, "messages");
      return everyGroup(context, (stakeholder) =>
        touchpointsFor(context.plan, stakeholder).some((touchpoint) =>
          touchpoint.messages.some(({ value }) => said.has(messages.find(value))),
        ),
      );
    },
  },
  {
    id: "effectiveness-checked",
    kind: "strength",
    text: "Plan how and when you ask whether the messages arrive",
    lack({ plan, content }) {
      const { method, when, node } = plan.communication.effectiveness;
      return unless(
        content.counts(method, "label") && when.some(({ value }) => !content.isPlaceholder(value)),
        node?.head,
      );
    },
  },
];

/** Names the groups, but leads to the section where touchpoints are written. */
function everyGroup({ plan }: CriteriaContext, isGood: (stakeholder: Stakeholder) => boolean) {
  const lack = everyRow(plan.stakeholders.groups, isGood);
  return lack === undefined ? undefined : { ...lack, at: undefined };
}

function isComplete({ plan }: CriteriaContext, { purpose, channel, owner, frequency, dates }: Touchpoint): boolean {
  return (
    isOneOf(purpose, PURPOSES) &&
    isOneOf(channel, CHANNELS) &&
    isOnTeam(plan, owner) &&
    (isOneOf(frequency, FREQUENCIES) || dates.length > 0)
  );
}

function isKeptUp({ plan, requirements, day }: CriteriaContext, stakeholder: Stakeholder): boolean {
  return (
    contactDays(plan, stakeholder).length > 0 && gapsBeyondPromise(plan, stakeholder, requirements, day).length === 0
  );
}

/** Where there is one language only, a touchpoint need not name it. */
function speaksAll({ plan }: CriteriaContext, { languages }: Touchpoint): boolean {
  const needed = plan.basics.organization.languages.map(({ value }) => value.toLowerCase());
  if (needed.length <= 1 && languages.length === 0) return needed.length === 1;
  const spoken = new Set(languages.map(({ value }) => value.toLowerCase()));
  return needed.length > 0 && needed.every((language) => spoken.has(language));
}

/** An answer may be reported back by the touchpoint that asked, or by another one for the same group. */
function isHeardAndAnswered({ plan, content }: CriteriaContext, stakeholder: Stakeholder): boolean {
  const touchpoints = touchpointsFor(plan, stakeholder);
  const isHeard = touchpoints.some(isTwoWay);
  const isAnswered = touchpoints.some(
    (touchpoint) =>
      touchpoint.purpose?.value === "report_back" ||
      (isTwoWay(touchpoint) && content.counts(touchpoint.reportBack.how, "label")),
  );
  return isHeard && isAnswered;
}

function isTwoWay({ twoWay, channel }: Touchpoint): boolean {
  return twoWay?.value ?? isTwoWayByDefault(channel?.value ?? "") ?? false;
}
