import { touchpointsFor } from "../model/calendar/contacts.ts";
import { newTouchpointRow } from "../model/new-rows.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { isOfGroup } from "../model/standing.ts";
import { ONE_WAY_CHANNELS, TWO_WAY_CHANNELS } from "../vocabulary/vocabulary.ts";
import { defineRule, type RuleFix } from "./rule.ts";

/** Channels that reach only people with a device and a connection. */
const DIGITAL: readonly string[] = ["email", "website", "video", "text_blast", "social_post", "dashboard"];

const OTHERS = [...TWO_WAY_CHANNELS, ...ONE_WAY_CHANNELS].map(({ id }) => id).filter((id) => !DIGITAL.includes(id));

export default defineRule({
  category: "communication",
  severity: "warning",
  section: "communication",
  offByDefault: true,
  fix: "assisted",
  summary: "Families are reached only by ways that need a screen",
  messages: {
    digital: "Everything that reaches {group} needs a screen; add a call, a letter or a meeting",
    add: "Add a touchpoint that needs no screen",
  },
  check({ plan, report }) {
    for (const row of plan.stakeholders.groups.filter((stakeholder) => isOfGroup(stakeholder, "families"))) {
      const touchpoints = touchpointsFor(plan, row);
      const isDigital = touchpoints.every(({ channel }) => channel !== undefined && DIGITAL.includes(channel.value));
      if (touchpoints.length === 0 || !isDigital) continue;
      report({
        at: row.node.head,
        message: "digital",
        data: { group: stakeholderName(row) },
        row,
        fixes: () => [addTouchpoint(plan, row)],
      });
    }
  },
});

function addTouchpoint(plan: Plan, row: Stakeholder): RuleFix<"add"> {
  const channel = { ask: "How you reach them", choices: OTHERS };
  const value = newTouchpointRow(plan, row, { channel });
  return { title: "add", changes: [{ kind: "add", in: plan.root, path: "communication.touchpoints", value }] };
}
