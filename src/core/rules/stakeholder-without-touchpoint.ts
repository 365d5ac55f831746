import { isCancelled } from "../model/calendar/contacts.ts";
import { stakeholderMeant } from "../model/lookup.ts";
import { newTouchpointRow } from "../model/new-rows.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "communication",
  severity: "warning",
  fix: "assisted",
  section: "communication",
  summary: "Nothing in the plan reaches one of its groups",
  messages: {
    unreached: "Nothing in the plan reaches {group}",
    add: "Add a touchpoint for {group}",
  },
  check({ plan, report }) {
    const excluded = new Set(plan.stakeholders.notApplicable.map(({ group }) => group?.value));
    const reached = reachedBy(plan);
    for (const row of plan.stakeholders.groups) {
      if (reached.has(row) || (row.group !== undefined && excluded.has(row.group.value))) continue;
      const data = { group: stakeholderName(row) };
      report({
        at: row.node.head,
        message: "unreached",
        data,
        row,
        fixes: () => [
          {
            title: "add",
            data,
            changes: [
              { kind: "add", in: plan.root, path: "communication.touchpoints", value: newTouchpointRow(plan, row) },
            ],
          },
        ],
      });
    }
  },
});

/** The groups that an audience names. A slip in an id is reported where it stands, and names the group it is a slip of. */
function reachedBy(plan: Plan): ReadonlySet<Stakeholder | undefined> {
  const audiences = plan.communication.touchpoints
    .filter((touchpoint) => !isCancelled(touchpoint))
    .flatMap(({ audience }) => audience);
  return new Set(audiences.map(({ value }) => stakeholderMeant(plan, value)));
}
