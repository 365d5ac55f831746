import { isSlowerThan, LONGEST_BETWEEN_MEETINGS } from "../model/cadence.ts";
import { isGiven } from "../model/given.ts";
import { sectionHead } from "../model/places.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { FREQUENCIES, FREQUENCY_DAYS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";
import { inside } from "../text/slot-words.ts";

export default defineRule({
  category: "team",
  severity: "information",
  section: "team",
  fix: "assisted",
  summary: "The team's meetings are not set, or come less than every month",
  messages: {
    none: "Say how often the team meets; monthly or more is usual for this work",
    seldom: "The team meets {cadence}; monthly or more is usual for this work",
    meetMonthly: "Meet every month",
  },
  check({ plan, report }) {
    const { node, cadence } = plan.team;
    if (cadence === undefined ? isGiven(node, "cadence") : !isSlowerThan(LONGEST_BETWEEN_MEETINGS, cadence)) return;
    report({
      at: cadence?.node ?? sectionHead(plan, "team"),
      message: FREQUENCY_DAYS.has(cadence?.value ?? "") ? "seldom" : "none",
      data: { cadence: inside(labelOf(FREQUENCIES, cadence?.value ?? "")) },
      fixes: () => [
        { title: "meetMonthly", changes: [{ kind: "set", in: plan.root, path: "team.cadence", value: "monthly" }] },
      ],
    });
  },
});
