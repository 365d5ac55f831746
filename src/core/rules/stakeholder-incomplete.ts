import { isGiven } from "../model/given.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "stakeholders",
  severity: "warning",
  easedInDraft: true,
  section: "stakeholders",
  summary: "A group's level of influence, or the time when it comes in, is not said",
  messages: {
    both: "Say how much influence {group} will have and when they come in",
    level: "Say how much influence {group} will have",
    time: "Say when {group} will come in: the phases, or the first date",
  },
  check({ plan, report }) {
    for (const row of plan.stakeholders.groups) {
      const hasLevel = isGiven(row.node, "level");
      const hasTime = isGiven(row.node, "phases") || isGiven(row.node, "first_involved");
      if (hasLevel && hasTime) continue;
      report({
        at: row.node.head,
        message: hasTime ? "level" : hasLevel ? "time" : "both",
        data: { group: stakeholderName(row) },
        row,
      });
    }
  },
});
