import type { LocatedDate, Row } from "../model/located.ts";
import type { Plan } from "../model/plan.ts";
import type { SectionKey } from "../model/sections.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { defineRule, type RuleFix } from "./rule.ts";

/** A milestone or next step of such a status waits for nothing. */
const CLOSED: readonly (string | undefined)[] = ["done", "cancelled"];

/** A goal of such a status has been looked at since its target date. */
const JUDGED = ["met", "missed", "revised"] as const;

type Message = "overdue" | "unfilled" | "done" | (typeof JUDGED)[number] | "fill" | "redate";

export default defineRule<Message>({
  category: "dates",
  severity: "warning",
  fix: "assisted",
  summary: "A milestone, next step, goal or vacant seat is past its date and nothing says what became of it",
  messages: {
    overdue: "{item} was due {date}; update it",
    unfilled: 'The open seat "{item}" was to be filled by {date}; update it',
    done: "Mark it as done",
    met: "Mark it as met",
    missed: "Mark it as missed",
    revised: "Mark it as revised",
    fill: "Say who sits there now",
    redate: "Set another date",
  },
  check({ plan, today, report }) {
    for (const { item, due, section, row, message = "overdue", settle } of openItems(plan)) {
      if (due === undefined || due.value >= today) continue;
      const redate: Change = { kind: "replace", node: due.node, value: promptFor("timeline.milestones.due") };
      report({
        at: due.node,
        message,
        data: { item, date: due.value },
        section,
        row,
        fixes: () => [...settle(row), { title: "redate", changes: [redate] }],
      });
    }
  },
});

interface OpenItem {
  readonly item: string;
  readonly due: LocatedDate | undefined;
  readonly section: SectionKey;
  readonly row: Row;
  readonly message?: "unfilled";
  /** What may have become of it. */
  readonly settle: (row: Row) => readonly RuleFix<Message>[];
}

function openItems({ convening, goals, team, timeline }: Plan): readonly OpenItem[] {
  return [
    ...convening.nextSteps
      .filter(({ status }) => !CLOSED.includes(status?.value))
      .map((row): OpenItem => ({
        item: row.action?.value ?? row.label,
        due: row.due,
        section: "convening",
        row,
        settle: finish,
      })),
    ...goals.items
      .filter(({ status }) => !JUDGED.some((judged) => judged === status?.value))
      .map((row): OpenItem => ({
        item: `Goal ${row.label}`,
        due: row.target.date,
        section: "goals",
        row,
        settle: judge,
      })),
    ...team.members
      .filter(({ vacant }) => vacant?.value === true)
      .map((row): OpenItem => ({
        item: row.title?.value ?? row.label,
        due: row.fillBy,
        section: "team",
        row,
        message: "unfilled",
        settle: fill,
      })),
    ...timeline.milestones
      .filter(({ status }) => !CLOSED.includes(status?.value))
      .map((row): OpenItem => ({
        item: row.title?.value ?? row.label,
        due: row.due,
        section: "timeline",
        row,
        settle: finish,
      })),
  ];
}

function finish({ node }: Row): readonly RuleFix<Message>[] {
  return [{ title: "done", changes: [{ kind: "set", in: node, path: "status", value: "done" }] }];
}

function judge({ node }: Row): readonly RuleFix<Message>[] {
  return JUDGED.map((status) => ({
    title: status,
    changes: [{ kind: "set", in: node, path: "status", value: status }],
  }));
}

function fill({ node }: Row): readonly RuleFix<Message>[] {
  const changes: readonly Change[] = [
    { kind: "set", in: node, path: "name", value: promptFor("team.members.name") },
    { kind: "set", in: node, path: "vacant", value: false },
  ];
  return [{ title: "fill", changes }];
}
