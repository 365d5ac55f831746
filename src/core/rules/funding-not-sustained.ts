import { shortfallOf } from "../model/funding.ts";
import type { BudgetLine } from "../model/reach-and-money.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "investment",
  severity: "warning",
  fix: "assisted",
  section: "investment",
  summary: "A cost goes on after its money ends, and nothing says how",
  messages: {
    ends: '"{item}" continues to {until}, but its money ends {ends}; say how it goes on',
    once: '"{item}" comes back every year, but its money comes only once; say how it goes on',
    until: "It continues to {until}",
    recurring: "It comes back every year",
    addTransition: "Add how it goes on",
    changeSource: "Name another source",
  },
  check({ plan, content, report }) {
    for (const row of plan.investment.lines) {
      const shortfall = shortfallOf(plan, row);
      const { source, recurring, transition } = row;
      if (shortfall === undefined || content.counts(transition, "short")) continue;
      // A prompt is reported where it stands.
      if (transition !== undefined && content.isPlaceholder(transition.value)) continue;
      const item = row.item?.value ?? row.label;
      const fixes = () =>
        [
          { title: "addTransition", changes: [asking(row, "transition")] },
          { title: "changeSource", changes: otherSource(row) },
        ] as const;
      if (shortfall.kind === "ends") {
        const { ends, until } = shortfall;
        const data = { item, ends: ends.value, until: until.value };
        report({
          at: ends.node,
          message: "ends",
          data,
          row,
          related: [{ at: until.node, message: "until", data }],
          fixes,
        });
      } else {
        report({
          at: source.oneTime?.node ?? row.node.head,
          message: "once",
          data: { item },
          row,
          related: recurring === undefined ? [] : [{ at: recurring.node, message: "recurring" }],
          fixes,
        });
      }
    }
  },
});

function asking({ node }: BudgetLine, path: string): Change {
  return { kind: "set", in: node, path, value: promptFor(`investment.lines.${path}`) };
}

/** What was said of the old money does not hold for the new. */
function otherSource(row: BudgetLine): readonly Change[] {
  const { source, node } = row;
  return [
    asking(row, "source.name"),
    ...(source.type === undefined ? [] : [asking(row, "source.type")]),
    ...(source.oneTime === undefined
      ? []
      : [{ kind: "set", in: node, path: "source.one_time", value: false } as const]),
    ...(source.ends === undefined ? [] : [{ kind: "remove", node: source.ends.node } as const]),
  ];
}
