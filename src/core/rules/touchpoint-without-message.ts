import { isCancelled, touchpointsFor } from "../model/calendar/contacts.ts";
import { isGiven } from "../model/given.ts";
import { namesIn } from "../model/lookup.ts";
import { sectionHead } from "../model/places.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { touchpointName } from "../model/touchpoints.ts";
import { promptsFor } from "../schema/prompts.ts";
import { defineRule, type RuleFix } from "./rule.ts";

type Message = "none" | "missing" | "write" | "attach";

export default defineRule<Message>({
  category: "communication",
  severity: "information",
  fix: "assisted",
  section: "communication",
  summary: "No contact with a group carries one of the key messages",
  messages: {
    none: "Write the core message that everyone should hear in the same words",
    missing: "Give {group} the same core message everyone else hears",
    write: "Add a message that every touchpoint carries",
    attach: 'Let {touchpoint} carry the message "{id}"',
  },
  check({ plan, report }) {
    if (plan.communication.messages.length === 0) {
      report({ at: sectionHead(plan, "communication"), message: "none", fixes: () => [firstMessage(plan)] });
      return;
    }
    for (const row of plan.stakeholders.groups) {
      if (touchpointsFor(plan, row).some(({ node }) => isGiven(node, "messages"))) continue;
      report({
        at: row.node.head,
        message: "missing",
        data: { group: stakeholderName(row) },
        row,
        fixes: () => attaching(plan, row),
      });
    }
  },
});

const ID = "m1";

function firstMessage(plan: Plan): RuleFix<Message> {
  const message = promptsFor("communication.messages", { id: ID });
  const silent = plan.communication.touchpoints.filter((row) => !isCancelled(row) && !isGiven(row.node, "messages"));
  return {
    title: "write",
    changes: [
      { kind: "add", in: plan.root, path: "communication.messages", value: message },
      ...silent.map(({ node }) => ({ kind: "set", in: node, path: "messages", value: [ID] }) as const),
    ],
  };
}

/** So many messages are offered; a plan is advised to have no more. */
const MOST_MESSAGES = 4;

function attaching(plan: Plan, row: Stakeholder): readonly RuleFix<Message>[] {
  const [touchpoint] = touchpointsFor(plan, row);
  if (touchpoint === undefined) return [];
  const messages = namesIn(plan, "messages") ?? [];
  return messages.slice(0, MOST_MESSAGES).map((id) => ({
    title: "attach",
    data: { touchpoint: touchpointName(touchpoint), id },
    changes: [{ kind: "set", in: touchpoint.node, path: "messages", value: [id] }],
  }));
}
