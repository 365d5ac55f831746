import { sectionHead } from "../model/places.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { FUNCTIONS } from "../vocabulary/vocabulary.ts";
import { withinSentence } from "../text/wording.ts";
import { defineRule } from "./rule.ts";

const FUNCTION_IDS = FUNCTIONS.map(({ id }) => id);

export default defineRule({
  category: "team",
  severity: "warning",
  section: "team",
  summary: "A key department has no leader on the team",
  messages: { leaderless: "{department} is a key department, but none of its leaders is on the team" },
  check({ plan, requirements, report }) {
    const { keyDepartments, members } = plan.team;
    const filled = members.filter(({ isFilled }) => isFilled);
    const led = new Set(filled.flatMap(({ node }) => valuesMeant(node, "leads", FUNCTION_IDS)));
    const required =
      keyDepartments.length > 0
        ? keyDepartments.map(({ value, node }) => ({ departments: [value], at: node }))
        : requirements.functions.map((departments) => ({ departments, at: sectionHead(plan, "team") }));
    for (const { departments, at } of required) {
      if (departments.some((department) => led.has(department))) continue;
      const [first = "", ...others] = departments.map((department) => labelOf(FUNCTIONS, department));
      const department = [first, ...others.map(withinSentence)].join(" or ");
      report({ at, message: "leaderless", data: { department } });
    }
  },
});
