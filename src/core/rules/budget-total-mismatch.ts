import { possibleTotals } from "../model/budget.ts";
import type { Node } from "../source/node.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "investment",
  severity: "warning",
  section: "investment",
  offByDefault: true,
  fix: "assisted",
  summary: "The budget lines do not add up to the total that the plan gives",
  messages: {
    mismatch: "The budget lines add up to {sum}, not to {total}",
    correct: "Set the total to {sum}",
  },
  check({ plan, report }) {
    const { total } = plan.investment;
    const sums = possibleTotals(plan);
    if (sums === undefined || typeof total?.value !== "number") return;
    const { value, node } = total;
    if (sums.some((sum) => Math.abs(sum - value) <= roundingOf(node))) return;
    const sum = inDollars(sums[0]);
    report({
      at: node,
      message: "mismatch",
      data: { sum, total: inDollars(value) },
      fixes: () => [
        {
          title: "correct",
          data: { sum },
          changes: [{ kind: "replace", node, value: isPlainNumber(node) ? sums[0] : sum }],
        },
      ],
    });
  },
});

/** `66k` may be half a thousand off, `1.2 million` half a million's tenth; other amounts are given to the dollar. */
function roundingOf(node: Node): number {
  const text = node.kind === "scalar" ? node.text.trim() : "";
  if (/\d\s*(?:k|thousand)$/i.test(text)) return 500;
  return /\d\s*(?:m|million)$/i.test(text) ? 50_000 : 1;
}

function isPlainNumber(node: Node): boolean {
  return node.kind === "scalar" && /^\d+(?:\.\d+)?$/.test(node.text.trim());
}

function inDollars(amount: number): string {
  return `$${amount.toLocaleString("en-US", { maximumFractionDigits: 2 })}`;
}
