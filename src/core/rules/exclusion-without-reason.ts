import { labelOf } from "../vocabulary/terms.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "stakeholders",
  severity: "warning",
  section: "stakeholders",
  summary: "A group is left out without a reason that others can follow",
  messages: { unexplained: 'Say in a sentence why the group "{group}" is left out' },
  check({ plan, content, report }) {
    for (const row of plan.stakeholders.notApplicable) {
      const { reason, group, label, node } = row;
      if (content.counts(reason, "reason")) continue;
      report({
        at: reason?.node ?? node.head,
        message: "unexplained",
        data: { group: group === undefined ? label : labelOf(GROUPS, group.value) },
        row,
      });
    }
  },
});
