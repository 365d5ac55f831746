import { newMemberRow } from "../model/new-rows.ts";
import { sectionHead } from "../model/places.ts";
import { seatsOn } from "../model/standing.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

const GROUP_IDS = GROUPS.map(({ id }) => id);

export default defineRule({
  category: "ownership",
  severity: "warning",
  section: "team",
  fix: "assisted",
  summary: "No classroom teacher sits on the team",
  messages: {
    missing: "No classroom teacher is on the team",
    addTeacher: "Add a classroom teacher",
  },
  check({ plan, report }) {
    if (plan.team.members.length === 0) return;
    if (seatsOn(plan).some(({ node }) => valuesMeant(node, "group", GROUP_IDS).includes("teachers"))) return;
    report({
      at: sectionHead(plan, "team"),
      message: "missing",
      fixes: () => {
        const value = newMemberRow({ group: "teachers", roles: ["member"] });
        return [{ title: "addTeacher", changes: [{ kind: "add", in: plan.root, path: "team.members", value }] }];
      },
    });
  },
});
