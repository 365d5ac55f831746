import { sectionHead } from "../model/places.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { promptsFor } from "../schema/prompts.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule, type RuleFix } from "./rule.ts";

const GROUP_IDS = GROUPS.map(({ id }) => id);

export default defineRule({
  category: "team",
  severity: "information",
  section: "team",
  offByDefault: true,
  fix: "assisted",
  summary: "No family member and no student sits on the team",
  messages: {
    missing: "No family member and no student is on the team",
    family: "Add a family member",
    student: "Add a student",
  },
  check({ plan, content, report }) {
    const { members, node } = plan.team;
    // A seat whose name is still to be filled in is reported there.
    const seats = members.filter(
      ({ isFilled, name }) => isFilled || (name !== undefined && content.isPlaceholder(name.value)),
    );
    const groups = seats.flatMap((member) => valuesMeant(member.node, "group", GROUP_IDS));
    if (members.length === 0 || groups.includes("families") || groups.includes("students")) return;
    report({
      at: sectionHead(plan, "team"),
      message: "missing",
      fixes: () =>
        node === undefined
          ? []
          : (
              [
                ["family", "families"],
                ["student", "students"],
              ] as const
            ).map(([title, group]): RuleFix<typeof title> => ({
              title,
              changes: [{ kind: "add", in: node, path: "members", value: promptsFor("team.members", { group }) }],
            })),
    });
  },
});
