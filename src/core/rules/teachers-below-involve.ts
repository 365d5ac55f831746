import type { Located } from "../model/located.ts";
import { isAtLeast, stakeholdersOf } from "../model/standing.ts";
import { LEVELS, type LevelId } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

type Message = "silent" | "informed" | "consulted" | "involve" | "collaborate";

export default defineRule<Message>({
  category: "ownership",
  severity: "warning",
  section: "stakeholders",
  fix: "assisted",
  summary: "Teachers are promised less than to be involved",
  messages: {
    silent: "Teachers are given no say; people own what they help create",
    informed: "Teachers are only informed; people own what they help create",
    consulted: "Teachers are only consulted; people own what they help create",
    involve: "Involve teachers",
    collaborate: "Collaborate with teachers",
  },
  check({ plan, report }) {
    const teachers = stakeholdersOf(plan, "teachers");
    if (teachers.some((row) => isAtLeast(row, "involve"))) return;
    const levels = teachers.flatMap((row) => (row.level === undefined ? [] : { row, level: row.level }));
    const [highest] = levels.toSorted((a, b) => rank(b.level) - rank(a.level));
    // A level that is missing or cannot be read is reported by itself, and may be high enough.
    if (highest === undefined || levels.length < teachers.length) return;
    const { row, level } = highest;
    report({
      at: level.node,
      message: level.value === "none" ? "silent" : level.value === "inform" ? "informed" : "consulted",
      row,
      fixes: () =>
        (["involve", "collaborate"] as const).map((value) => ({
          title: value,
          changes: [{ kind: "replace", node: level.node, value }],
        })),
    });
  },
});

function rank({ value }: Located<LevelId>): number {
  return LEVELS.findIndex(({ id }) => id === value);
}
