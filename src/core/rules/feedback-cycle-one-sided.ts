import { groupsNamed } from "../model/groups-named.ts";
import { valuePlace } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { stakeholdersOf } from "../model/standing.ts";
import { promptForValue } from "../schema/prompts.ts";
import type { Content } from "../source/change.ts";
import { ADMINISTRATORS, type GroupId } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "ownership",
  severity: "warning",
  section: "ownership",
  fix: "assisted",
  summary: "Teachers or administrators are missing where both should say what works",
  messages: {
    oneSided: "The feedback group needs both teachers and administrators",
    addTeachers: "Add teachers to the feedback group",
    addAdministrators: "Add administrators to the feedback group",
    addBoth: "Add teachers and administrators to the feedback group",
  },
  check({ plan, report }) {
    const { node, participants } = plan.ownership.feedback;
    if (node === undefined || participants.length === 0) return;
    const groups = groupsNamed(plan, participants);
    const hasTeachers = groups.has("teachers");
    const hasAdministrators = groups.has(...ADMINISTRATORS);
    if (!groups.areKnown || (hasTeachers && hasAdministrators)) return;
    const missing = [...(hasTeachers ? [] : [["teachers"] as const]), ...(hasAdministrators ? [] : [ADMINISTRATORS])];
    report({
      at: valuePlace(node, "participants"),
      message: "oneSided",
      fixes: () => [
        {
          title: hasTeachers ? "addAdministrators" : hasAdministrators ? "addTeachers" : "addBoth",
          changes: missing.map((side) => ({
            kind: "add",
            in: node,
            path: "participants",
            value: oneOf(plan, side),
          })),
        },
      ],
    });
  },
});

/** The plan's one row of these groups, or a choice among several. */
function oneOf(plan: Plan, groups: readonly GroupId[]): Content {
  const labels = stakeholdersOf(plan, ...groups).map(({ label }) => label);
  const [only, ...others] = labels;
  return only !== undefined && others.length === 0 ? only : promptForValue("ownership.feedback.participants", labels);
}
