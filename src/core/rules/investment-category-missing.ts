import { sectionHead } from "../model/places.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { promptsFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";
import { own, several, type Words } from "../text/slot-words.ts";

/** Where money or time has to go for the work to hold; `supports` is a choice. */
const CATEGORIES = ["personnel", "data_infrastructure", "staff_capacity", "communication"] as const;

const CALLED: Readonly<Record<(typeof CATEGORIES)[number], Words>> = {
  personnel: own("personnel"),
  data_infrastructure: own("data infrastructure"),
  staff_capacity: own("staff capacity"),
  communication: own("communication"),
};

export default defineRule({
  category: "investment",
  severity: "warning",
  easedInDraft: true,
  fix: "assisted",
  section: "investment",
  summary: "Nothing is invested in people, data, training or communication",
  messages: {
    missing: "The plan invests nothing in {category}",
    add: "Add budget lines for {category}",
  },
  check({ plan, report }) {
    const covered = new Set(plan.investment.lines.flatMap(({ node }) => valuesMeant(node, "category", CATEGORIES)));
    const missing = CATEGORIES.filter((category) => !covered.has(category));
    if (missing.length === 0) return;
    const data = { category: several(missing.map((category) => CALLED[category])) };
    report({
      at: sectionHead(plan, "investment"),
      message: "missing",
      data,
      fixes: () => [
        {
          title: "add",
          data,
          changes: missing.map((category) => ({
            kind: "add",
            in: plan.root,
            path: "investment.lines",
            value: promptsFor("investment.lines", { category }),
          })),
        },
      ],
    });
  },
});
