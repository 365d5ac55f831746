import type { LocatedDate, Row } from "../model/located.ts";
import type { Plan } from "../model/plan.ts";
import type { SectionKey } from "../model/sections.ts";
import { defineRule } from "./rule.ts";

/** A milestone or next step of such a status waits for nothing. */
const CLOSED: readonly (string | undefined)[] = ["done", "cancelled"];

/** A goal of such a status has been looked at since its target date. */
const JUDGED: readonly (string | undefined)[] = ["met", "missed", "revised"];

export default defineRule({
  category: "dates",
  severity: "warning",
  summary: "A milestone, next step, goal or vacant seat is past its date and nothing says what became of it",
  messages: {
    overdue: "{item} was due {date}; update it",
    unfilled: 'The open seat "{item}" was to be filled by {date}; update it',
  },
  check({ plan, today, report }) {
    for (const { item, due, section, row, message = "overdue" } of openItems(plan)) {
      if (due === undefined || due.value >= today) continue;
      report({ at: due.node, message, data: { item, date: due.value }, section, row });
    }
  },
});

interface OpenItem {
  readonly item: string;
  readonly due: LocatedDate | undefined;
  readonly section: SectionKey;
  readonly row: Row;
  readonly message?: "unfilled";
}

function openItems({ convening, goals, team, timeline }: Plan): readonly OpenItem[] {
  return [
    ...convening.nextSteps
      .filter(({ status }) => !CLOSED.includes(status?.value))
      .map((row): OpenItem => ({ item: row.action?.value ?? row.label, due: row.due, section: "convening", row })),
    ...goals.items
      .filter(({ status }) => !JUDGED.includes(status?.value))
      .map((row): OpenItem => ({ item: `Goal ${row.label}`, due: row.target.date, section: "goals", row })),
    ...team.members
      .filter(({ vacant }) => vacant?.value === true)
      .map((row): OpenItem => ({
        item: row.title?.value ?? row.label,
        due: row.fillBy,
        section: "team",
        row,
        message: "unfilled",
      })),
    ...timeline.milestones
      .filter(({ status }) => !CLOSED.includes(status?.value))
      .map((row): OpenItem => ({ item: row.title?.value ?? row.label, due: row.due, section: "timeline", row })),
  ];
}
