import { isCancelled } from "../model/calendar/contacts.ts";
import type { Span } from "../model/calendar/spans.ts";
import type { Plan } from "../model/plan.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { isForSchool, touchpointName } from "../model/touchpoints.ts";
import { dayOf, isoDate, type DayNumber } from "../text/iso-date.ts";
import { own, type Words } from "../text/slot-words.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "dates",
  severity: "information",
  section: "communication",
  offByDefault: true,
  fix: "assisted",
  summary: "A contact is set on a day without school",
  messages: {
    break: "The {date} of {touchpoint} lies in {break}, a time without school",
    move: "Move it to {date}, after the break",
  },
  check({ plan, requirements, report }) {
    for (const row of plan.communication.touchpoints) {
      if (isCancelled(row) || isTraining(row) || !isForSchool(plan, row)) continue;
      for (const { node, value } of row.dates) {
        const day = dayOf({ value });
        const free = requirements.breaks.find(({ start, end }) => start <= day && day <= end);
        if (free === undefined) continue;
        const date = isoDate(firstSchoolDay(free));
        report({
          at: node,
          message: "break",
          data: { touchpoint: touchpointName(row), date: value, break: breakName(plan, value) },
          row,
          fixes: () => [{ title: "move", data: { date }, changes: [{ kind: "replace", node, value: date }] }],
        });
      }
    }
  },
});

/** Trainings are often set on purpose when nobody has class. */
function isTraining({ purpose }: Touchpoint): boolean {
  return purpose?.value === "train";
}

function breakName({ basics: { breaks } }: Plan, date: string): Words {
  const found = breaks.find(
    ({ start, end }) => start !== undefined && end !== undefined && start.value <= date && date <= end.value,
  );
  return found?.name?.value ?? own("a break");
}

/** The first weekday after a break. */
function firstSchoolDay({ end }: Span): DayNumber {
  const after = end + 1;
  // The first of January 1970 was a Thursday.
  const weekday = (((after + 3) % 7) + 7) % 7;
  return weekday < 5 ? after : after + 7 - weekday;
}
