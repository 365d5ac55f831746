import { isGiven } from "../model/given.ts";
import type { BudgetLine } from "../model/reach-and-money.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "investment",
  severity: "warning",
  fix: "assisted",
  section: "investment",
  summary: "A budget line does not say where its money or time comes from, or how much it is",
  messages: {
    source: 'Where does the money (or time) for "{item}" come from?',
    amount: 'How much money (or what in kind) does "{item}" take?',
    both: 'Where does the money (or time) for "{item}" come from, and how much is it?',
    addSource: "Add the source",
    addAmount: "Add the amount",
    addBoth: "Add the source and the amount",
  },
  check({ plan, report }) {
    for (const row of plan.investment.lines) {
      const hasSource = hasSourceName(row);
      const hasAmount = isGiven(row.node, "amount") || (isGiven(row.node, "in_kind") && row.inKind?.value !== false);
      if (hasSource && hasAmount) continue;
      report({
        at: row.node.head,
        message: hasAmount ? "source" : hasSource ? "amount" : "both",
        data: { item: row.item?.value ?? row.called },
        row,
        fixes: () => [
          {
            title: hasAmount ? "addSource" : hasSource ? "addAmount" : "addBoth",
            changes: [
              ...(hasAmount ? [] : [asking(row, "amount")]),
              ...(hasSource ? [] : [asking(row, "source.name"), asking(row, "source.type")]),
            ],
          },
        ],
      });
    }
  },
});

/** A source that cannot be read is reported where it stands. */
function hasSourceName({ node, source }: BudgetLine): boolean {
  return isGiven(source.node, "name") || (source.node === undefined && isGiven(node, "source"));
}

function asking({ node }: BudgetLine, path: string): Change {
  return { kind: "set", in: node, path, value: promptFor(`investment.lines.${path}`) };
}
