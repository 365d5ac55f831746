import { isJudged } from "../model/calendar/open-items.ts";
import { LONGEST_BASELINE_DAYS } from "../model/goal-checks.ts";
import type { LocatedDate } from "../model/located.ts";
import { stakeholderOf } from "../model/lookup.ts";
import type { BaselineRow, Plan } from "../model/plan.ts";
import { rowName } from "../model/row-name.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { dayOf } from "../text/iso-date.ts";
import { defineRule } from "./rule.ts";
import type { Words } from "../text/slot-words.ts";

export default defineRule({
  category: "goals",
  severity: "information",
  offByDefault: true,
  summary: "A goal or a group starts from a number that is more than a year old",
  messages: {
    goal: "The baseline of goal {id} is from {date}, more than a year ago; measure it again",
    rating: "The last rating of {group} is from {date}, more than a year ago; ask them again",
  },
  check({ plan, day, report }) {
    const isStale = (date: LocatedDate): boolean => day - dayOf(date) > LONGEST_BASELINE_DAYS;
    for (const goal of plan.goals.items) {
      const { date } = goal.baseline;
      if (date === undefined || isJudged(goal) || !isStale(date)) continue;
      report({
        at: date.node,
        message: "goal",
        data: { id: rowName(goal), date: date.value },
        section: "goals",
        row: goal,
      });
    }
    for (const { row, group, date } of lastRatings(plan)) {
      if (!isStale(date)) continue;
      report({ at: date.node, message: "rating", data: { group, date: date.value }, section: "convening", row });
    }
  },
});

interface Rating {
  readonly group: Words;
  readonly row: BaselineRow;
  readonly date: LocatedDate;
}

/** The latest dated rating of each group, in the plan's order. */
function lastRatings(plan: Plan): readonly Rating[] {
  const latest = new Map<unknown, Rating>();
  for (const row of plan.convening.baseline) {
    const { stakeholder, date } = row;
    if (stakeholder === undefined || date === undefined) continue;
    const rated = stakeholderOf(plan, stakeholder.value);
    const whose = rated ?? stakeholder.value;
    const known = latest.get(whose);
    if (known !== undefined && known.date.value > date.value) continue;
    latest.set(whose, { group: rated === undefined ? stakeholder.value : stakeholderName(rated), row, date });
  }
  return [...latest.values()];
}
