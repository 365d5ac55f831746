import { isSettledBySwap, misplacedSteps, type Misplaced } from "../model/phase-order.ts";
import type { Plan } from "../model/plan.ts";
import { promptFor } from "../schema/prompts.ts";
import { defineRule, type RuleFix } from "./rule.ts";

type Message = "late" | "early" | "other" | "swap" | "redate";

export default defineRule<Message>({
  category: "dates",
  severity: "warning",
  fix: "assisted",
  section: "timeline",
  summary: "Steps of the work are dated in an order in which they cannot follow each other",
  messages: {
    late: "{before} is dated after {after}, but should come before it",
    early: "{after} is dated before {before}, but should come after it",
    other: "The other date is {date}",
    swap: "Swap the two dates",
    redate: "Set another date",
  },
  check({ plan, report }) {
    for (const found of misplacedSteps(plan)) {
      const { step, before, after } = found;
      const isLate = step === before;
      const other = isLate ? after : before;
      report({
        at: step.date.node,
        message: isLate ? "late" : "early",
        data: isLate
          ? { before: before.name, after: after.nameInside }
          : { before: before.nameInside, after: after.name },
        ...(step.row === undefined ? { section: "convening" } : { row: step.row }),
        related: [{ at: other.date.node, message: "other", data: { date: other.date.value } }],
        fixes: () => fixesFor(plan, found),
      });
    }
  },
});

function fixesFor(plan: Plan, { step, before, after }: Misplaced): readonly RuleFix<Message>[] {
  const redate: RuleFix<Message> = {
    title: "redate",
    changes: [step.date, ...(step.sameDate === undefined ? [] : [step.sameDate])].map(({ node }) => ({
      kind: "replace",
      node,
      value: promptFor("timeline.milestones.due"),
    })),
  };
  if (!isSettledBySwap(plan, { before, after })) return [redate];
  const swap: RuleFix<Message> = {
    title: "swap",
    changes: [
      { kind: "replace", node: before.date.node, value: after.date.value },
      { kind: "replace", node: after.date.node, value: before.date.value },
    ],
  };
  return [swap, redate];
}
