import { LONGEST_UNTOUCHED_DAYS } from "../model/plan-status.ts";
import { dayOf } from "../text/iso-date.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "dates",
  severity: "information",
  section: "plan",
  offByDefault: true,
  fix: "assisted",
  summary: "An active plan was not updated for more than half a year",
  messages: {
    old: "This plan is active and was last updated on {date}; look through it and set the date anew",
    today: "Set it to today, after looking through the plan",
  },
  check({ plan, today, day, report }) {
    const { status, lastUpdated } = plan.basics;
    if (status?.value !== "active" || lastUpdated === undefined) return;
    if (day - dayOf(lastUpdated) <= LONGEST_UNTOUCHED_DAYS) return;
    const { node, value: date } = lastUpdated;
    report({
      at: node,
      message: "old",
      data: { date },
      fixes: () => [{ title: "today", changes: [{ kind: "replace", node, value: today }] }],
    });
  },
});
