import { STUDENT_COUNTS } from "../language/student-counts.ts";
import { phrasesIn } from "../model/phrases.ts";
import { isPublic } from "../model/plan-status.ts";
import type { Goal } from "../model/plan.ts";
import { defineRule } from "./rule.ts";

/** Counts below it are kept back (NCES, SLDS Technical Brief 3, 2010). */
const LEAST_SHOWN = 10;

export default defineRule({
  category: "evidence",
  severity: "warning",
  offByDefault: true,
  fix: "assisted",
  summary: "A plan that everybody may read gives a count of fewer than ten students",
  messages: {
    few: "Everybody may read this plan, and so few students can be recognized",
    baseline: "Everybody may read this plan, and {count} students are so few that they can be recognized",
    fewer: "Say only that they are fewer than 10",
  },
  check({ plan, report }) {
    if (!isPublic(plan)) return;
    for (const { at, section, row, changes } of phrasesIn(plan, STUDENT_COUNTS)) {
      report({
        at,
        message: "few",
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => [{ title: "fewer", changes }],
      });
    }
    for (const goal of plan.goals.items) {
      const { value } = goal.baseline;
      if (!isCountOfStudents(goal) || typeof value?.value !== "number") continue;
      if (value.value <= 0 || value.value >= LEAST_SHOWN) continue;
      report({ at: value.node, message: "baseline", data: { count: value.value }, section: "goals", row: goal });
    }
  },
});

/** Students are counted, and not days, courses or referrals. */
function isCountOfStudents({ kind, metricKind, metric, unit }: Goal): boolean {
  if (metricKind?.value !== "count" || kind?.value !== "student_outcome") return false;
  const counted =
    unit?.value ?? /^(?:the\s+)?number\s+of\s+(.*)$/i.exec(metric?.value ?? "")?.[1] ?? metric?.value ?? "";
  return /\b(?:students?|learners?|pupils?|children|graders?|freshmen|sophomores|juniors|seniors|graduates)\b/i.test(
    counted,
  );
}
