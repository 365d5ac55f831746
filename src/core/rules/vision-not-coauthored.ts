import { isGiven } from "../model/given.ts";
import { groupsNamed } from "../model/groups-named.ts";
import { sectionHead, valuePlace } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { isOfGroup } from "../model/standing.ts";
import { promptForValue } from "../schema/prompts.ts";
import { LEADERSHIP_GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "vision",
  severity: "information",
  section: "vision",
  fix: "assisted",
  summary: "Nobody outside of leadership is named as shaping the vision",
  messages: {
    alone: "Nobody outside leadership is named as shaping the vision",
    addCoauthor: "Add a group that shaped the vision",
  },
  check({ plan, report }) {
    const { node, coauthors } = plan.vision;
    const isNamed = node !== undefined && isGiven(node, "coauthors");
    if (isNamed && !groupsNamed(plan, coauthors).areAll(...LEADERSHIP_GROUPS)) return;
    report({
      at: isNamed ? valuePlace(node, "coauthors") : sectionHead(plan, "vision"),
      message: "alone",
      fixes: () => {
        const value = promptForValue("vision.coauthors", outsideLeadership(plan));
        return [{ title: "addCoauthor", changes: [{ kind: "add", in: plan.root, path: "vision.coauthors", value }] }];
      },
    });
  },
});

function outsideLeadership(plan: Plan): readonly string[] {
  const outside = plan.stakeholders.groups.filter((stakeholder) => !isOfGroup(stakeholder, ...LEADERSHIP_GROUPS));
  return outside.map(({ label }) => label);
}
