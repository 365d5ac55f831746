import type { LocatedDate, Row } from "../model/located.ts";
import type { Plan } from "../model/plan.ts";
import type { SectionKey } from "../model/sections.ts";
import { touchpointName } from "../model/touchpoints.ts";
import { promptFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";
import { own, type Words } from "../text/slot-words.ts";
import { inQuotes } from "../model/row-name.ts";

export default defineRule({
  category: "dates",
  severity: "error",
  fix: "assisted",
  summary: "Something ends before it starts",
  messages: {
    reversed: "{item} ends before it starts",
    start: "It starts on {date}",
    swap: "Swap the two dates",
    redate: "Set another end",
  },
  check({ plan, report }) {
    for (const { item, start, end, section, row } of periodsOf(plan)) {
      if (start === undefined || end === undefined || start.value <= end.value) continue;
      report({
        at: end.node,
        message: "reversed",
        data: { item },
        section,
        ...(row === undefined ? {} : { row }),
        related: [{ at: start.node, message: "start", data: { date: start.value } }],
        fixes: () => [
          {
            title: "swap",
            changes: [
              { kind: "replace", node: start.node, value: end.value },
              { kind: "replace", node: end.node, value: start.value },
            ],
          },
          { title: "redate", changes: [{ kind: "replace", node: end.node, value: promptFor("plan.end") }] },
        ],
      });
    }
  },
});

interface Period {
  readonly item: Words;
  readonly start: LocatedDate | undefined;
  readonly end: LocatedDate | undefined;
  readonly section: SectionKey;
  readonly row?: Row;
}

function periodsOf({ basics, investment, communication }: Plan): readonly Period[] {
  return [
    { item: own("The plan"), start: basics.start, end: basics.end, section: "plan" },
    ...basics.breaks.map((row): Period => ({ item: row.called, start: row.start, end: row.end, section: "plan", row })),
    ...communication.touchpoints.map((row): Period => ({
      item: touchpointName(row),
      start: row.start,
      end: row.end,
      section: "communication",
      row,
    })),
    ...investment.lines.map((row): Period => ({
      item: inQuotes(row.item?.value ?? row.called),
      start: row.start,
      end: row.end,
      section: "investment",
      row,
    })),
  ];
}
