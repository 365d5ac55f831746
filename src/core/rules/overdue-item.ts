import { JUDGED_STATUSES, openItems, type OpenItem } from "../model/calendar/open-items.ts";
import { inQuotes, rowName } from "../model/row-name.ts";
import type { SectionKey } from "../model/sections.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { own, type Words } from "../text/slot-words.ts";

type Message = "overdue" | "unfilled" | "done" | (typeof JUDGED_STATUSES)[number] | "fill" | "redate";

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
    for (const item of openItems(plan)) {
      const { kind, row, due } = item;
      if (due === undefined || due.value >= today) continue;
      const redate: Change = { kind: "replace", node: due.node, value: promptFor("timeline.milestones.due") };
      report({
        at: due.node,
        message: kind === "open-seat" ? "unfilled" : "overdue",
        data: { item: wording(item), date: due.value },
        section: SECTIONS[kind],
        row,
        fixes: () => [...settled(item), { title: "redate", changes: [redate] }],
      });
    }
  },
});

const SECTIONS = {
  "next-step": "convening",
  goal: "goals",
  "open-seat": "team",
  milestone: "timeline",
} as const satisfies Record<OpenItem["kind"], SectionKey>;

function wording({ kind, row, name }: OpenItem): Words {
  if (kind === "goal") return own("Goal {id}", { id: rowName(row) });
  return kind === "open-seat" ? name : inQuotes(name);
}

/** What may have become of it. */
function settled({ kind, row: { node } }: OpenItem): readonly RuleFix<Message>[] {
  const mark = (status: "done" | (typeof JUDGED_STATUSES)[number]): RuleFix<Message> => ({
    title: status,
    changes: [{ kind: "set", in: node, path: "status", value: status }],
  });
  if (kind === "goal") return JUDGED_STATUSES.map(mark);
  if (kind !== "open-seat") return [mark("done")];
  const changes: readonly Change[] = [
    { kind: "set", in: node, path: "name", value: promptFor("team.members.name") },
    { kind: "set", in: node, path: "vacant", value: false },
  ];
  return [{ title: "fill", changes }];
}
