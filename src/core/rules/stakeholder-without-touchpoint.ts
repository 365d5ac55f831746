import { definitionsOf } from "../model/lookup.ts";
import type { Plan } from "../model/plan.ts";
import type { Row } from "../model/located.ts";
import { nearest } from "../text/nearest.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "communication",
  severity: "warning",
  section: "communication",
  summary: "Nothing in the plan reaches one of its groups",
  messages: { unreached: "Nothing in the plan reaches {group}" },
  check({ plan, report }) {
    const excluded = new Set(plan.stakeholders.notApplicable.map(({ group }) => group?.value));
    const reached = reachedBy(plan);
    for (const row of plan.stakeholders.groups) {
      if (reached.has(row) || (row.group !== undefined && excluded.has(row.group.value))) continue;
      report({ at: row.node.head, message: "unreached", data: { group: stakeholderName(row) }, row });
    }
  },
});

/** The rows that an audience names. A slip in an id is reported where it stands, and names the row it is a slip of. */
function reachedBy(plan: Plan): ReadonlySet<Row | undefined> {
  const defined = definitionsOf(plan, "stakeholders");
  const audiences = plan.communication.touchpoints
    .filter(({ status }) => status?.value !== "cancelled")
    .flatMap(({ audience }) => audience);
  return new Set(
    audiences.map(
      ({ value }) => defined.find(value) ?? defined.find(nearest(value.toLowerCase(), new Set(defined.ids)) ?? ""),
    ),
  );
}
