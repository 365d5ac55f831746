import { isSlowerThan } from "../model/cadence.ts";
import { isGiven } from "../model/given.ts";
import { partHead } from "../model/places.ts";
import { defineRule } from "./rule.ts";

/** A plan should be reopened at least once a semester. */
const LONGEST_DAYS = 184;

export default defineRule({
  category: "sustainability",
  severity: "warning",
  section: "sustainability",
  summary: "The plan does not say when it will next be reviewed, or reviews come too seldom",
  messages: {
    missing: "Set when this plan will next be reviewed",
    seldom: "Set a regular review of this plan, at least once a semester",
    past: "Set when this plan will next be reviewed; {date} has passed",
  },
  check({ plan, today, report }) {
    const { reviews } = plan.sustainability;
    const { node, cadence, next } = reviews;
    const head = partHead(plan, reviews, "sustainability");
    if (!isGiven(node, "cadence")) {
      report({ at: head, message: isGiven(node, "next") ? "seldom" : "missing" });
    } else if (cadence !== undefined && isSlowerThan(LONGEST_DAYS, cadence)) {
      report({ at: cadence.node, message: "seldom" });
    } else if (!isGiven(node, "next")) {
      report({ at: head, message: "missing" });
    } else if (next !== undefined && next.value < today) {
      report({ at: next.node, message: "past", data: { date: next.value } });
    }
  },
});
