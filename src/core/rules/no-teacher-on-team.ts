import { sectionHead } from "../model/places.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

const GROUP_IDS = GROUPS.map(({ id }) => id);

export default defineRule({
  category: "ownership",
  severity: "warning",
  section: "team",
  summary: "No classroom teacher sits on the team",
  messages: { missing: "No classroom teacher is on the team" },
  check({ plan, report }) {
    const { members } = plan.team;
    if (members.length === 0) return;
    const filled = members.filter(({ isFilled }) => isFilled);
    if (filled.some(({ node }) => valuesMeant(node, "group", GROUP_IDS).includes("teachers"))) return;
    report({ at: sectionHead(plan, "team"), message: "missing" });
  },
});
