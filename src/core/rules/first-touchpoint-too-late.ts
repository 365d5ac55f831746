import { contactPlace } from "../model/calendar/contact-places.ts";
import { lateFirstContact } from "../model/calendar/first-contact.ts";
import { areContactsKnown } from "../model/calendar/known-contacts.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { promptFor } from "../schema/prompts.ts";
import { isoDate } from "../text/iso-date.ts";
import { defineRule, type RuleFix } from "./rule.ts";

type Message = "decision" | "launch" | "due" | "addDate" | "setStart";

export default defineRule<Message>({
  category: "communication",
  severity: "warning",
  fix: "assisted",
  section: "communication",
  summary: "A group hears about the work only after the decision, or after the launch",
  messages: {
    decision: "The first contact with {group} is on {date}, after the decision on {deadline}",
    launch: "The first contact with {group} is on {date}, after the launch on {deadline}",
    due: "That day is {deadline}",
    addDate: "Add an earlier date",
    setStart: "Set an earlier start",
  },
  check({ plan, report }) {
    for (const row of plan.stakeholders.groups) {
      const late = lateFirstContact(plan, row);
      if (late === undefined || !areContactsKnown(plan, row)) continue;
      const place = contactPlace(plan, row, late.day);
      const { before, date } = late.deadline;
      const data = { group: stakeholderName(row), date: isoDate(late.day), deadline: date.value };
      report({
        at: place?.at ?? row.node.head,
        message: before,
        data,
        row,
        related: [{ at: date.node, message: "due", data }],
        ...(place === undefined ? {} : { fixes: () => [earlier(place.touchpoint)] }),
      });
    }
  },
});

function earlier({ node, frequency }: Touchpoint): RuleFix<Message> {
  const start = promptFor("communication.touchpoints.start");
  return frequency === undefined
    ? { title: "addDate", changes: [{ kind: "add", in: node, path: "dates", value: start }] }
    : { title: "setStart", changes: [{ kind: "set", in: node, path: "start", value: start }] };
}
