import { isSlowerThan } from "../model/cadence.ts";
import { isGiven } from "../model/given.ts";
import { partHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Change, Content } from "../source/change.ts";
import { defineRule, type RuleFix } from "./rule.ts";

/** A plan should be reopened at least once a semester. */
const LONGEST_DAYS = 184;

type Message = "missing" | "seldom" | "past" | "review" | "setNext";

export default defineRule<Message>({
  category: "sustainability",
  severity: "warning",
  fix: "assisted",
  section: "sustainability",
  summary: "The plan does not say when it will next be reviewed, or reviews come too seldom",
  messages: {
    missing: "Set when this plan will next be reviewed",
    seldom: "Set a regular review of this plan, at least once a semester",
    past: "Set when this plan will next be reviewed; {date} has passed",
    review: "Review it every quarter",
    setNext: "Set the day of the next review",
  },
  check({ plan, today, report }) {
    const { reviews } = plan.sustainability;
    const { node, cadence, next } = reviews;
    const head = partHead(plan, reviews, "sustainability");
    const fixes = () => [reviewing(plan, today)];
    if (!isGiven(node, "cadence")) {
      report({ at: head, message: isGiven(node, "next") ? "seldom" : "missing", fixes });
    } else if (cadence !== undefined && isSlowerThan(LONGEST_DAYS, cadence)) {
      report({ at: cadence.node, message: "seldom", fixes });
    } else if (!isGiven(node, "next")) {
      report({ at: head, message: "missing", fixes });
    } else if (next !== undefined && next.value < today) {
      report({ at: next.node, message: "past", data: { date: next.value }, fixes });
    }
  },
});

/** Whatever is missing or does not hold, in one go; what cannot be read is left to be repaired. */
function reviewing(plan: Plan, today: string): RuleFix<Message> {
  const { node, cadence, next } = plan.sustainability.reviews;
  const set = (field: string, value: Content): Change => ({
    kind: "set",
    in: plan.root,
    path: `sustainability.reviews.${field}`,
    value,
  });
  const isSeldom = cadence === undefined ? !isGiven(node, "cadence") : isSlowerThan(LONGEST_DAYS, cadence);
  const isOpen = next === undefined ? !isGiven(node, "next") : next.value < today;
  return {
    title: isSeldom ? "review" : "setNext",
    changes: [
      ...(isSeldom ? [set("cadence", "quarterly")] : []),
      ...(isOpen ? [set("next", promptFor("sustainability.reviews.next"))] : []),
    ],
  };
}
