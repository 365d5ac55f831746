import { isGiven } from "../model/given.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { promptFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "stakeholders",
  severity: "warning",
  easedInDraft: true,
  section: "stakeholders",
  fix: "assisted",
  summary: "A group's level of influence, or the time when it comes in, is not said",
  messages: {
    both: "Say how much influence {group} will have and when they come in",
    level: "Say how much influence {group} will have",
    time: "Say when {group} will come in: the phases, or the first date",
    addFields: "Add the missing fields",
  },
  check({ plan, report }) {
    for (const row of plan.stakeholders.groups) {
      const { node } = row;
      const hasLevel = isGiven(node, "level");
      const hasTime = isGiven(node, "phases") || isGiven(node, "first_involved");
      if (hasLevel && hasTime) continue;
      report({
        at: node.head,
        message: hasTime ? "level" : hasLevel ? "time" : "both",
        data: { group: stakeholderName(row) },
        row,
        fixes: () => [
          {
            title: "addFields",
            changes: [...(hasLevel ? [] : ["level"]), ...(hasTime ? [] : ["phases"])].map((path) => ({
              kind: "set",
              in: node,
              path,
              value: promptFor(`stakeholders.groups.${path}`),
            })),
          },
        ],
      });
    }
  },
});
