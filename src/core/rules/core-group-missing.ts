import { newGroupRow } from "../model/new-rows.ts";
import { sectionHead } from "../model/places.ts";
import { hasUnclearValue, valuesMeant } from "../model/values-meant.ts";
import { promptsFor } from "../schema/prompts.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";
import { own } from "../text/slot-words.ts";

const GROUP_IDS = GROUPS.map(({ id }) => id);
const LEFT_OUT = "stakeholders.not_applicable";

export default defineRule({
  category: "stakeholders",
  severity: "warning",
  section: "stakeholders",
  fix: "assisted",
  summary: "A group that every plan of this kind needs is neither planned for nor left out with a reason",
  messages: {
    missing: 'The group "{group}" is not in this plan; add it, or leave it out with a reason',
    addGroup: 'Add a row for the group "{group}"',
    leaveOut: 'Leave out the group "{group}", with a reason',
  },
  check({ plan, requirements, report }) {
    const { groups, notApplicable } = plan.stakeholders;
    const rows = [...groups, ...notApplicable];
    const named = new Set(rows.flatMap(({ node }) => valuesMeant(node, "group", GROUP_IDS)));
    const missing = requirements.coreGroups.filter((group) => !named.has(group));
    const unread = rows.filter(({ node }) => hasUnclearValue(node, "group", GROUP_IDS)).length;
    if (missing.length <= unread) return;
    for (const group of missing) {
      const data = { group: own(labelOf(GROUPS, group)) };
      report({
        at: sectionHead(plan, "stakeholders"),
        message: "missing",
        data,
        fixes: () => [
          {
            title: "addGroup",
            data,
            changes: [{ kind: "add", in: plan.root, path: "stakeholders.groups", value: newGroupRow(group) }],
          },
          {
            title: "leaveOut",
            data,
            changes: [{ kind: "add", in: plan.root, path: LEFT_OUT, value: promptsFor(LEFT_OUT, { group }) }],
          },
        ],
      });
    }
  },
});
