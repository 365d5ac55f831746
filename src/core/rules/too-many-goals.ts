import { sectionHead } from "../model/places.ts";
import { defineRule } from "./rule.ts";

/** More goals than a team can keep in view. */
const MOST_GOALS = 7;

/** A goal of such a status asks for no more work. */
const ENDED: readonly (string | undefined)[] = ["met", "missed"];

export default defineRule({
  category: "goals",
  severity: "information",
  section: "goals",
  offByDefault: true,
  summary: "The plan has more than seven goals",
  messages: { many: "This plan has {count} goals; choose the {most} that matter most now" },
  check({ plan, report }) {
    const count = plan.goals.items.filter(({ status }) => !ENDED.includes(status?.value)).length;
    if (count <= MOST_GOALS) return;
    report({ at: sectionHead(plan, "goals"), message: "many", data: { count, most: MOST_GOALS } });
  },
});
