import { sectionHead } from "../model/places.ts";
import { peopleOn } from "../model/standing.ts";
import { defineRule } from "./rule.ts";
import { own } from "../text/slot-words.ts";

const LEAST = 4;
const MOST = 15;

export default defineRule({
  category: "team",
  severity: "information",
  section: "team",
  offByDefault: true,
  summary: "The team has fewer than four people, or more than fifteen",
  messages: {
    small: "The team has {count}; with fewer than {least}, few will carry the work on when one leaves",
    large: "The team has {count} people; with more than {most}, few will speak and meetings are hard to set",
  },
  check({ plan, report }) {
    if (plan.team.members.length === 0) return;
    const count = peopleOn(plan).length;
    if (count >= LEAST && count <= MOST) return;
    report({
      at: sectionHead(plan, "team"),
      message: count < LEAST ? "small" : "large",
      data:
        count < LEAST
          ? { count: count === 1 ? own("one person") : own("{count} people", { count }), least: LEAST }
          : { count, most: MOST },
    });
  },
});
