import { sectionHead } from "../model/places.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

const GROUP_IDS = GROUPS.map(({ id }) => id);

export default defineRule({
  category: "stakeholders",
  severity: "warning",
  section: "stakeholders",
  summary: "A group that every plan of this kind needs is neither planned for nor left out with a reason",
  messages: { missing: 'The group "{group}" is not in this plan; add it, or leave it out with a reason' },
  check({ plan, requirements, report }) {
    const { groups, notApplicable } = plan.stakeholders;
    const named = new Set([...groups, ...notApplicable].flatMap(({ node }) => valuesMeant(node, "group", GROUP_IDS)));
    for (const group of requirements.coreGroups) {
      if (named.has(group)) continue;
      report({
        at: sectionHead(plan, "stakeholders"),
        message: "missing",
        data: { group: labelOf(GROUPS, group) },
      });
    }
  },
});
