import { newMemberRow } from "../model/new-rows.ts";
import { sectionHead } from "../model/places.ts";
import { groupsMeant, seatsOn } from "../model/standing.ts";
import { defineRule } from "./rule.ts";

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
    if (seatsOn(plan).some((seat) => groupsMeant(seat).includes("teachers"))) return;
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
