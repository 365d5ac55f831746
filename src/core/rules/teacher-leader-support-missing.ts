import { isGiven } from "../model/given.ts";
import { memberOf } from "../model/lookup.ts";
import { isSupported } from "../model/ownership-rows.ts";
import type { TeacherLeader } from "../model/people.ts";
import { valuePlace } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { promptForValue } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "ownership",
  severity: "warning",
  section: "ownership",
  fix: "assisted",
  summary: "The plan does not say how a teacher leader was chosen, or what time or pay the role brings",
  messages: {
    both: "Say how {name} was chosen and what time or pay comes with the role",
    basis: "Say how {name} was chosen",
    support: "Say what time or pay comes with the role of {name}",
    addFields: "Add the missing fields",
  },
  check({ plan, content, report }) {
    for (const row of plan.ownership.teacherLeaders) {
      if (isSupported(row, content)) continue;
      const { node } = row;
      const data = { name: nameOf(row, plan) };
      const absent = (["basis", "support"] as const).filter((field) => !isGiven(node, field));
      const [first, second] = absent;
      if (first !== undefined) {
        const changes = absent.map((path) => {
          const value = promptForValue(`ownership.teacher_leaders.${path}`);
          return { kind: "set", in: node, path, value } as const;
        });
        const message = second === undefined ? first : "both";
        report({ at: node.head, message, data, row, fixes: () => [{ title: "addFields", changes }] });
      } else {
        const empty = content.counts(row.basis, "label") ? "support" : "basis";
        report({ at: valuePlace(node, empty), message: empty, data, row });
      }
    }
  },
});

function nameOf({ member, label }: TeacherLeader, plan: Plan): string {
  const person = member === undefined ? undefined : memberOf(plan, member.value);
  return person?.name?.value ?? label;
}
