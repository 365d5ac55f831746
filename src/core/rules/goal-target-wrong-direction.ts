import type { Located } from "../model/located.ts";
import type { Goal } from "../model/plan.ts";
import { rowName } from "../model/row-name.ts";
import { promptFor } from "../schema/prompts.ts";
import { defineRule, type Finding, type RuleFix } from "./rule.ts";

type Message = "opposite" | "unchanged" | "early" | "baseline" | FixTitle;

type FixTitle = "increase" | "decrease" | "maintain" | "swapValues" | "swapDates" | "writeTarget" | "writeDate";

export default defineRule<Message>({
  category: "goals",
  severity: "error",
  section: "goals",
  fix: "assisted",
  summary: "A goal's target contradicts its direction, or comes no later than its baseline",
  messages: {
    opposite: "Goal {id} aims to {direction} but goes from {a} to {b}",
    unchanged: "Goal {id} starts at {a} and aims for {b}, so nothing would change",
    early: "Goal {id} is to be reached on {b}, which is not after its baseline of {a}",
    baseline: "The baseline is {a}",
    increase: "Turn the direction to increase",
    decrease: "Turn the direction to decrease",
    maintain: "Turn the direction to maintain",
    swapValues: "Swap the values of baseline and target",
    swapDates: "Swap the dates of baseline and target",
    writeTarget: "Write another target",
    writeDate: "Write another target date",
  },
  check({ plan, report }) {
    for (const goal of plan.goals.items) {
      const contradiction = contradictionIn(goal);
      if (contradiction !== undefined) report({ ...contradiction, row: goal });
    }
  },
});

function contradictionIn(goal: Goal): Finding<Message> | undefined {
  const { direction, baseline, target } = goal;
  const id = rowName(goal);
  const from = baseline.value;
  const to = target.value;
  const a = from?.value;
  const b = to?.value;
  if (from !== undefined && to !== undefined && typeof a === "number" && typeof b === "number") {
    const message = judge(direction?.value, a, b);
    const data = { id, direction: direction?.value ?? "", a, b };
    const fixes = () => [turned(goal, a, b), isSame(from, to) ? anew(goal, "value") : swapped(from, to)];
    if (message !== undefined)
      return { at: to.node, message, data, related: [{ at: from.node, message: "baseline", data }], fixes };
  }
  const start = baseline.date;
  const end = target.date;
  if (start === undefined || end === undefined || end.value > start.value) return undefined;
  const data = { id, a: start.value, b: end.value };
  const fixes = () => [...(isSame(start, end) ? [] : [swapped(start, end)]), anew(goal, "date")];
  return { at: end.node, message: "early", data, related: [{ at: start.node, message: "baseline", data }], fixes };
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

/** The direction in which the goal's numbers go. */
function turned({ node }: Goal, from: number, to: number): RuleFix<Message> {
  const direction = to > from ? "increase" : to < from ? "decrease" : "maintain";
  return { title: direction, changes: [{ kind: "set", in: node, path: "direction", value: direction }] };
}

type Given = Located<string | number | boolean>;

function isSame(first: Given, second: Given): boolean {
  return first.value === second.value;
}

/** Each in the place of the other. */
function swapped(first: Given, second: Given): RuleFix<Message> {
  return {
    title: typeof first.value === "number" ? "swapValues" : "swapDates",
    changes: [
      { kind: "replace", node: first.node, value: second.value },
      { kind: "replace", node: second.node, value: first.value },
    ],
  };
}

/** Asks for the target's value or date once more. */
function anew({ node }: Goal, field: "value" | "date"): RuleFix<Message> {
  const path = `target.${field}`;
  return {
    title: field === "value" ? "writeTarget" : "writeDate",
    changes: [{ kind: "set", in: node, path, value: promptFor(`goals.items.${path}`) }],
  };
}
