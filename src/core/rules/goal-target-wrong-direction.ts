import type { Goal } from "../model/plan.ts";
import { defineRule, type Finding } from "./rule.ts";

type Message = "opposite" | "unchanged" | "early" | "baseline";

export default defineRule<Message>({
  category: "goals",
  severity: "error",
  section: "goals",
  summary: "A goal's target contradicts its direction, or comes no later than its baseline",
  messages: {
    opposite: "Goal {id} aims to {direction} but goes from {a} to {b}",
    unchanged: "Goal {id} starts at {a} and aims for {b}, so nothing would change",
    early: "Goal {id} is to be reached on {b}, which is not after its baseline of {a}",
    baseline: "The baseline is {a}",
  },
  check({ plan, report }) {
    for (const goal of plan.goals.items) {
      const contradiction = contradictionIn(goal);
      if (contradiction !== undefined) report({ ...contradiction, row: goal });
    }
  },
});

function contradictionIn({ label: id, direction, baseline, target }: Goal): Finding<Message> | undefined {
  const from = baseline.value;
  const to = target.value;
  if (typeof from?.value === "number" && typeof to?.value === "number") {
    const message = judge(direction?.value, from.value, to.value);
    const data = { id, direction: direction?.value ?? "", a: from.value, b: to.value };
    if (message !== undefined)
      return { at: to.node, message, data, related: [{ at: from.node, message: "baseline", data }] };
  }
  const start = baseline.date;
  const end = target.date;
  if (start === undefined || end === undefined || end.value > start.value) return undefined;
  const data = { id, a: start.value, b: end.value };
  return { at: end.node, message: "early", data, related: [{ at: start.node, message: "baseline", data }] };
}

function judge(direction: string | undefined, from: number, to: number): "opposite" | "unchanged" | undefined {
  switch (direction) {
    case "increase":
      return to <= from ? "opposite" : undefined;
    case "decrease":
      return to >= from ? "opposite" : undefined;
    case undefined:
      return to === from ? "unchanged" : undefined;
    default:
      return undefined;
  }
}
