import { newGroupRow } from "../model/new-rows.ts";
import { sectionHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { GROUPS, type GroupId } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";
import { inside, several } from "../text/slot-words.ts";

const GROUP_IDS = GROUPS.map(({ id }) => id);

export default defineRule({
  category: "stakeholders",
  severity: "information",
  section: "stakeholders",
  fix: "assisted",
  summary: "Groups that often decide whether the work holds day to day are not in the plan",
  messages: {
    missing: "Consider adding {groups}; they often decide whether this works day to day",
    addGroups: "Add rows for {groups}",
  },
  check({ plan, requirements, report }) {
    const { groups, notApplicable } = plan.stakeholders;
    const named = new Set([...groups, ...notApplicable].flatMap(({ node }) => valuesMeant(node, "group", GROUP_IDS)));
    const missing = requirements.recommendedGroups.filter((group) => !named.has(group) && concerns(group, plan));
    if (missing.length === 0) return;
    const data = { groups: several(missing.map((group) => inside(labelOf(GROUPS, group)))) };
    report({
      at: sectionHead(plan, "stakeholders"),
      message: "missing",
      data,
      fixes: () => [
        {
          title: "addGroups",
          data,
          changes: missing.map((group) => ({
            kind: "add",
            in: plan.root,
            path: "stakeholders.groups",
            value: newGroupRow(group),
          })),
        },
      ],
    });
  },
});

function concerns(group: GroupId, { basics, vision }: Plan): boolean {
  switch (group) {
    case "labor":
      return basics.organization.hasUnion?.value !== false;
    case "higher_education":
    case "employers_workforce":
      return vision.outcomes.some(({ value }) => value !== "graduation");
    default:
      return true;
  }
}
