import { isGiven } from "../model/given.ts";
import { sectionHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { promptFor, promptsFor } from "../schema/prompts.ts";
import type { Change, Content } from "../source/change.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "evidence",
  severity: "warning",
  easedInDraft: true,
  section: "convening",
  fix: "assisted",
  summary: "The opening discussion among leaders is not recorded or has no date",
  messages: {
    missing: "Record the leadership discussion where you gauged understanding and commitment",
    undated: "Say when the leadership discussion took place or will take place",
    ahead: "The discussion is marked as held, but {date} is still ahead; mark it as planned or correct the date",
    held: "It is marked as held here",
    addSection: "Add the section",
    addDate: "Add the date",
    markPlanned: "Mark it as planned",
    correctDate: "Write another date",
  },
  check({ plan, today, report }) {
    const { node, date, status } = plan.convening;
    if (!isGiven(node, "date")) {
      const isAbsent = node === undefined || node.entries.length === 0;
      report({
        at: sectionHead(plan, "convening"),
        message: isAbsent ? "missing" : "undated",
        fixes: () => [
          isAbsent
            ? { title: "addSection", changes: [set(plan, "convening", promptsFor("convening"))] }
            : { title: "addDate", changes: [set(plan, "convening.date", promptFor("convening.date"))] },
        ],
      });
    } else if (date !== undefined && status?.value === "held" && date.value > today) {
      report({
        at: date.node,
        message: "ahead",
        data: { date: date.value },
        related: [{ at: status.node, message: "held" }],
        fixes: () => [
          { title: "markPlanned", changes: [{ kind: "replace", node: status.node, value: "planned" }] },
          { title: "correctDate", changes: [{ kind: "replace", node: date.node, value: promptFor("convening.date") }] },
        ],
      });
    }
  },
});

function set({ root }: Plan, path: string, value: Content): Change {
  return { kind: "set", in: root, path, value };
}
