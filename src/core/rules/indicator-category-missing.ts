import { sectionHead } from "../model/places.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { promptsFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";
import { own, several, type Words } from "../text/slot-words.ts";

/** The three that predict best together, and what each looks at. */
const CATEGORIES = ["A", "B", "C"] as const;

const LOOKS_AT: Readonly<Record<(typeof CATEGORIES)[number], Words>> = {
  A: own("attendance (A)"),
  B: own("behavior (B)"),
  C: own("course performance (C)"),
};

export default defineRule({
  category: "investment",
  severity: "information",
  section: "investment",
  offByDefault: true,
  fix: "assisted",
  summary: "Attendance, behavior or course performance has no indicator",
  messages: {
    missing: "No indicator looks at {categories}",
    add: "Add an indicator for {categories}",
  },
  check({ plan, report }) {
    const { indicators, node } = plan.investment;
    const covered = new Set(indicators.flatMap((row) => valuesMeant(row.node, "category", CATEGORIES)));
    const missing = CATEGORIES.filter((category) => !covered.has(category));
    if (missing.length === 0) return;
    const data = {
      categories: several(
        missing.map((category) => LOOKS_AT[category]),
        "or",
      ),
    };
    report({
      at: sectionHead(plan, "investment"),
      message: "missing",
      data,
      fixes: () =>
        node === undefined
          ? []
          : [
              {
                title: "add",
                data,
                changes: missing.map((category) => ({
                  kind: "add",
                  in: node,
                  path: "indicators",
                  value: promptsFor("investment.indicators", { category }),
                })),
              },
            ],
    });
  },
});
