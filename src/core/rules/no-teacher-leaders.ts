import { isGiven } from "../model/given.ts";
import { sectionHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { isOfGroup, peopleOn } from "../model/standing.ts";
import { promptForValue, promptsFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

const LIST = "ownership.teacher_leaders";

export default defineRule({
  category: "ownership",
  severity: "warning",
  easedInDraft: true,
  section: "ownership",
  fix: "assisted",
  summary: "No teacher is named who leads this with colleagues",
  messages: {
    unnamed: "Name the accomplished teachers who will lead this with colleagues",
    addLeader: "Add a teacher leader",
  },
  check({ plan, report }) {
    if (isGiven(plan.ownership.node, "teacher_leaders")) return;
    report({
      at: sectionHead(plan, "ownership"),
      message: "unnamed",
      fixes: () => {
        const value = promptsFor(LIST, { member: promptForValue(`${LIST}.member`, teachersOn(plan)) });
        return [{ title: "addLeader", changes: [{ kind: "add", in: plan.root, path: LIST, value }] }];
      },
    });
  },
});

function teachersOn(plan: Plan): readonly string[] {
  const teachers = peopleOn(plan).filter((member) => isOfGroup(member, "teachers"));
  return teachers.map(({ label }) => label);
}
