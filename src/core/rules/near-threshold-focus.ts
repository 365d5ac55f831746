import { NEAR_THRESHOLD } from "../language/near-threshold.ts";
import type { Row } from "../model/located.ts";
import { onePerCause, phrasesIn } from "../model/phrases.ts";
import type { Plan } from "../model/plan.ts";
import type { Change } from "../source/change.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "goals",
  severity: "warning",
  section: "goals",
  fix: "assisted",
  summary: "Help is aimed at students who nearly pass",
  messages: {
    near: "This aims help at students near the line; plan for students at every starting point",
    everyone: "Plan for students at every starting point",
  },
  check({ plan, report }) {
    const texts = onePerCause(phrasesIn(plan, NEAR_THRESHOLD)).filter(({ row }) => !isIndicator(plan, row));
    const ofRow = new Map(texts.map((phrase) => [phrase.row, phrase]));
    const aimed = plan.goals.items.flatMap((row) => {
      const { population } = row;
      return population?.value === "near_threshold" ? [{ row, at: population.node }] : [];
    });
    for (const { row, at } of aimed) {
      const population: Change = { kind: "replace", node: at, value: "all_students" };
      const inText = ofRow.get(row)?.changes ?? [];
      report({ at, message: "near", row, fixes: () => [{ title: "everyone", changes: [population, ...inText] }] });
    }
    for (const { at, section, row, changes } of texts) {
      if (aimed.some((goal) => goal.row === row)) continue;
      report({
        at,
        message: "near",
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => [{ title: "everyone", changes }],
      });
    }
  },
});

/** An indicator says from where on a flag is raised, which aims help at nobody yet. */
function isIndicator({ investment }: Plan, row: Row | undefined): boolean {
  return investment.indicators.some((indicator) => indicator === row);
}
