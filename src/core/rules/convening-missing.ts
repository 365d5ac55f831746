import { isGiven } from "../model/given.ts";
import { sectionHead } from "../model/places.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "evidence",
  severity: "warning",
  easedInDraft: true,
  section: "convening",
  summary: "The opening discussion among leaders is not recorded or has no date",
  messages: {
    missing: "Record the leadership discussion where you gauged understanding and commitment",
    undated: "Say when the leadership discussion took place or will take place",
    ahead: "The discussion is marked as held, but {date} is still ahead; mark it as planned or correct the date",
  },
  check({ plan, today, report }) {
    const { node, date, status } = plan.convening;
    if (!isGiven(node, "date")) {
      const isAbsent = node === undefined || node.entries.length === 0;
      report({ at: sectionHead(plan, "convening"), message: isAbsent ? "missing" : "undated" });
    } else if (date !== undefined && status?.value === "held" && date.value > today) {
      report({ at: date.node, message: "ahead", data: { date: date.value } });
    }
  },
});
