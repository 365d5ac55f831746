import { isGiven } from "../model/given.ts";
import { promptForOwner } from "../model/new-rows.ts";
import type { Plan } from "../model/plan.ts";
import type { Sharing } from "../model/reach-and-money.ts";
import { promptFor, promptsFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "investment",
  severity: "warning",
  fix: "assisted",
  section: "investment",
  summary: "Student data go to a partner without an agreement that is in force",
  messages: {
    missing: "Data go to {partner} without a current agreement",
    expired: "Data go to {partner} without a current agreement; the last one ended on {expires}",
    enter: "Enter the current agreement",
    plan: "Enter it, and add a milestone for it",
  },
  check({ plan, today, report }) {
    for (const row of plan.investment.sharing) {
      const { partner, agreement, expires, node, label } = row;
      const isAgreed = agreement?.value === "yes";
      const isExpired = expires !== undefined && expires.value < today;
      if ((isAgreed && !isExpired) || isUnreadable(row)) continue;
      report({
        at: (isAgreed ? expires : agreement)?.node ?? node.head,
        message: isAgreed ? "expired" : "missing",
        data: { partner: partner?.value ?? label, expires: expires?.value ?? "" },
        row,
        fixes: () => [
          { title: "enter", changes: agreementOf(row, isExpired) },
          { title: "plan", changes: [...agreementOf(row, isExpired), milestone(plan)] },
        ],
      });
    }
  },
});

const ANSWERS: readonly string[] = ["yes", "pending", "no"];

/** What cannot be read is reported where it stands. */
function isUnreadable({ agreement, expires, node }: Sharing): boolean {
  if (expires === undefined && isGiven(node, "expires")) return true;
  return agreement === undefined ? isGiven(node, "agreement") : !ANSWERS.includes(agreement.value);
}

function agreementOf({ agreement, expires, node }: Sharing, isExpired: boolean): readonly Change[] {
  const asking = (field: "agreement" | "expires"): Change => ({
    kind: "set",
    in: node,
    path: field,
    value: promptFor(`investment.sharing.${field}`),
  });
  return [
    ...(agreement?.value === "yes" ? [] : [asking("agreement")]),
    ...(expires === undefined || isExpired ? [asking("expires")] : []),
  ];
}

function milestone(plan: Plan): Change {
  const owner = promptForOwner(plan, "timeline.milestones.owner");
  const value = promptsFor("timeline.milestones", { type: "other", owner });
  return { kind: "add", in: plan.root, path: "timeline.milestones", value };
}
