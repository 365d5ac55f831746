import { newMemberRow } from "../model/new-rows.ts";
import { sectionHead } from "../model/places.ts";
import { groupsMeant, seatsOn } from "../model/standing.ts";
import { defineRule } from "./rule.ts";

const SEATS = [
  { title: "family", group: "families" },
  { title: "student", group: "students" },
] as const;

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
  check({ plan, report }) {
    const groups = seatsOn(plan).flatMap(groupsMeant);
    if (plan.team.members.length === 0 || SEATS.some(({ group }) => groups.includes(group))) return;
    report({
      at: sectionHead(plan, "team"),
      message: "missing",
      fixes: () =>
        SEATS.map(({ title, group }) => {
          const value = newMemberRow({ group, roles: ["member"] });
          return { title, changes: [{ kind: "add", in: plan.root, path: "team.members", value }] };
        }),
    });
  },
});
