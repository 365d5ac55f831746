import type { PlanContext } from "../context.ts";
import { contactDays, touchpointsFor } from "../calendar/contacts.ts";
import { contactDeadlines } from "../calendar/first-contact.ts";
import { gapsBeyondPromise } from "../calendar/gaps.ts";
import { dayOf } from "../../text/iso-date.ts";
import type { Row } from "../located.ts";
import { definitionsOf } from "../lookup.ts";
import type { Stakeholder } from "../plan.ts";
import type { Touchpoint } from "../reach-and-money.ts";
import { choicesAt, isOneOf } from "../choices.ts";
import { everyRow, unless, type Criterion } from "./criterion.ts";
import { isAtLeast, isOnTeam } from "../standing.ts";
import { familyTouchpoints, isTwoWay, missingLanguages } from "../touchpoints.ts";

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
    lack: (context) => everyGroup(context, (stakeholder) => isReachedInTime(context, stakeholder)),
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
      const isSaid = context.plan.basics.organization.languages.length > 0;
      return everyRow(
        familyTouchpoints(context.plan),
        (touchpoint) => isSaid && missingLanguages(context.plan, touchpoint).length === 0,
      );
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
function everyGroup({ plan }: PlanContext, isGood: (stakeholder: Stakeholder) => boolean) {
  const lack = everyRow(plan.stakeholders.groups, isGood);
  return lack === undefined ? undefined : { ...lack, at: undefined };
}

function isComplete({ plan }: PlanContext, { purpose, channel, owner, frequency, dates }: Touchpoint): boolean {
  return (
    isOneOf(purpose, PURPOSES) &&
    isOneOf(channel, CHANNELS) &&
    isOnTeam(plan, owner) &&
    (isOneOf(frequency, FREQUENCIES) || dates.length > 0)
  );
}

/** The date that counts for the group has to be known: no decision or launch is missed where none is dated. */
function isReachedInTime({ plan }: PlanContext, stakeholder: Stakeholder): boolean {
  const [first] = contactDays(plan, stakeholder);
  const deadlines = contactDeadlines(plan, stakeholder);
  const needed = isAtLeast(stakeholder, "consult") ? "decision" : "launch";
  return (
    first !== undefined &&
    deadlines.some(({ before }) => before === needed) &&
    deadlines.every(({ date }) => first <= dayOf(date))
  );
}

function isKeptUp({ plan, requirements, day }: PlanContext, stakeholder: Stakeholder): boolean {
  return (
    contactDays(plan, stakeholder).length > 0 && gapsBeyondPromise(plan, stakeholder, requirements, day).length === 0
  );
}

/** An answer may be reported back by the touchpoint that asked, or by another one for the same group. */
function isHeardAndAnswered({ plan, content }: PlanContext, stakeholder: Stakeholder): boolean {
  const touchpoints = touchpointsFor(plan, stakeholder);
  const isHeard = touchpoints.some((touchpoint) => isTwoWay(touchpoint) === true);
  const isAnswered = touchpoints.some(
    (touchpoint) =>
      touchpoint.purpose?.value === "report_back" ||
      (isTwoWay(touchpoint) === true && content.counts(touchpoint.reportBack.how, "label")),
  );
  return isHeard && isAnswered;
}
