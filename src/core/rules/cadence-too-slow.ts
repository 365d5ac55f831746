import { contactDays } from "../model/calendar/contacts.ts";
import { gapsIn } from "../model/calendar/gaps.ts";
import { isPromiseKnown } from "../model/calendar/known-contacts.ts";
import { OTHER_CONTACT_MAXIMUM } from "../model/profiles.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { promptFor } from "../schema/prompts.ts";
import { dayNumber } from "../text/iso-date.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { FREQUENCIES, FREQUENCY_DAYS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";
import { inside, own, type Words } from "../text/slot-words.ts";

export default defineRule({
  category: "communication",
  severity: "information",
  fix: "assisted",
  section: "stakeholders",
  summary: "The plan does not promise how often a group is contacted, or promises it too seldom",
  messages: {
    missing: "Say how often you will be in touch with {group}; at least {most} is advised",
    seldom: "You plan to be in touch with {group} {cadence}; at least {most} is advised",
    promise: "Promise contact {most}",
    choose: "Choose how often",
  },
  check({ plan, today, requirements, report }) {
    for (const row of plan.stakeholders.groups) {
      const { contactEvery, group, node } = row;
      const most = group === undefined ? OTHER_CONTACT_MAXIMUM : requirements.contactMaximum(group.value);
      const days = FREQUENCY_DAYS.get(contactEvery?.value ?? "");
      if (!isPromiseKnown(row) || (days !== undefined && days <= most)) continue;
      const advised = cadenceFor(most);
      const data = {
        group: stakeholderName(row),
        cadence: cadenceWords(contactEvery?.value),
        most: advised === undefined ? own("every {days} days", { days: most }) : cadenceWords(advised),
      };
      const set = { kind: "set", in: node, path: "contact_every" } as const;
      report({
        at: contactEvery?.node ?? node.head,
        message: days === undefined ? "missing" : "seldom",
        data,
        row,
        fixes: () => [
          // A promise that the planned contacts do not keep would be the next thing to repair.
          ...(advised === undefined || gapsIn(contactDays(plan, row), most, requirements, dayNumber(today)).length > 0
            ? []
            : [{ title: "promise", data, changes: [{ ...set, value: advised }] } as const]),
          { title: "choose", changes: [{ ...set, value: promptFor("stakeholders.groups.contact_every") }] },
        ],
      });
    }
  },
});

/** The frequency that takes just so many days; `undefined` where a district chose days that none takes. */
function cadenceFor(days: number): string | undefined {
  return [...FREQUENCY_DAYS.keys()].find((frequency) => FREQUENCY_DAYS.get(frequency) === days);
}

function cadenceWords(frequency: string | undefined): Words {
  return inside(labelOf(FREQUENCIES, frequency ?? ""));
}
