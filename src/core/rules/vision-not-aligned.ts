import { namesPriority } from "../model/alignment-links.ts";
import { sectionHead } from "../model/places.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "vision",
  severity: "warning",
  easedInDraft: true,
  section: "alignment",
  summary: "The plan does not name the district document and priority that it serves",
  messages: { unaligned: "Name the district plan and the exact priority this work serves" },
  check({ plan, content, report }) {
    const { links } = plan.alignment;
    if (links.some((link) => namesPriority(link, content))) return;
    const [first] = links;
    report({
      at: first?.node.head ?? sectionHead(plan, "alignment"),
      message: "unaligned",
      ...(first === undefined ? {} : { row: first }),
    });
  },
});
