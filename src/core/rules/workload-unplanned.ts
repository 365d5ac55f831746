import { isGiven } from "../model/given.ts";
import { partHead } from "../model/places.ts";
import { promptForValue } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

const HOURS = ["asked_hours_month", "provided_hours_month"] as const;

export default defineRule({
  category: "ownership",
  severity: "information",
  section: "ownership",
  fix: "assisted",
  summary: "The time that the work takes is not estimated, or staff are asked for more than they are given",
  messages: {
    missing: "Estimate the time this takes: the hours a month asked of staff, and the hours they are given",
    over: "Staff are asked for {a} hours a month and given {b}",
    asked: "The hours asked for are {a} a month",
    addHours: "Add the missing hours",
    askLess: "Ask for {b} hours a month",
    giveMore: "Give {a} hours a month",
  },
  check({ plan, report }) {
    const { workload } = plan.ownership;
    const { node, askedHoursMonth: asked, providedHoursMonth: provided } = workload;
    const missing = HOURS.filter((field) => !isGiven(node, field));
    if (missing.length > 0) {
      report({
        at: partHead(plan, workload, "ownership"),
        message: "missing",
        fixes: () => [
          {
            title: "addHours",
            changes: missing.map((field) => {
              const path = `ownership.workload.${field}`;
              return { kind: "set", in: plan.root, path, value: promptForValue(path) };
            }),
          },
        ],
      });
    } else if (asked !== undefined && provided !== undefined && asked.value > provided.value) {
      const data = { a: asked.value, b: provided.value };
      report({
        at: provided.node,
        message: "over",
        data,
        severity: "warning",
        related: [{ at: asked.node, message: "asked", data }],
        fixes: () => [
          { title: "askLess", data, changes: [{ kind: "replace", node: asked.node, value: provided.value }] },
          { title: "giveMore", data, changes: [{ kind: "replace", node: provided.node, value: asked.value }] },
        ],
      });
    }
  },
});
