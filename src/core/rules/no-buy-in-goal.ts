import { sectionHead } from "../model/places.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { defineRule } from "./rule.ts";

const BUY_IN = ["understanding", "commitment", "ownership", "use"];

export default defineRule({
  category: "goals",
  severity: "warning",
  easedInDraft: true,
  section: "goals",
  summary: "No goal is about people's understanding, commitment, ownership or use",
  messages: {
    missing: "A buy-in plan needs at least one goal about people's understanding, commitment, ownership or use",
  },
  check({ plan, report }) {
    if (plan.goals.items.some(({ node }) => valuesMeant(node, "kind", BUY_IN).length > 0)) return;
    report({ at: sectionHead(plan, "goals"), message: "missing" });
  },
});
