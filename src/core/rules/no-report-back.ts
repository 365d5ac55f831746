import { isCancelled, touchpointsFor } from "../model/calendar/contacts.ts";
import { isGiven } from "../model/given.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import { stakeholdersIn } from "../model/standing.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { isTwoWay } from "../model/touchpoints.ts";
import { promptsFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";
import { several } from "../text/slot-words.ts";

/** What a touchpoint is for when it asks people something. */
const ASKING: readonly (string | undefined)[] = ["listen", "consult", "co_design"];

export default defineRule({
  category: "communication",
  severity: "warning",
  fix: "assisted",
  section: "communication",
  summary: "People are asked, but nothing says how they hear what came of it",
  messages: {
    unanswered: "After you listen to {group}, how will they hear what you did with it?",
    addReportBack: "Add how you report back",
  },
  check({ plan, report }) {
    for (const row of plan.communication.touchpoints) {
      const { node } = row;
      if (isCancelled(row) || !ASKING.includes(row.purpose?.value) || isTwoWay(row) !== true) continue;
      const unanswered = stakeholdersIn(plan, row.audience).filter((stakeholder) => !isAnswered(plan, stakeholder));
      if (unanswered.length === 0 || isGiven(node, "report_back")) continue;
      report({
        at: node.head,
        message: "unanswered",
        data: { group: several(unanswered.map(stakeholderName)) },
        row,
        fixes: () => [
          {
            title: "addReportBack",
            changes: [
              {
                kind: "set",
                in: node,
                path: "report_back",
                value: promptsFor("communication.touchpoints.report_back"),
              },
            ],
          },
        ],
      });
    }
  },
});

function isAnswered(plan: Plan, stakeholder: Stakeholder): boolean {
  return touchpointsFor(plan, stakeholder).some(({ purpose }) => purpose?.value === "report_back");
}
