import assert from "node:assert/strict";
import { dateHintsOf } from "../../../src/core/features/date-hints.ts";
import { lensesOf } from "../../../src/core/features/lenses.ts";
import { statusOf } from "../../../src/core/features/status.ts";
import { analyze, DEFAULT_CONFIG, sentenceText, type Analysis } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

const YAML = `buyin: 1
plan:
  title: Nobody Slips Quietly
  start: 2025-09-01
  end: 2027-06-30
goals:
  - {id: g1, statement: Grade teams use the list}
communication:
  touchpoints:
    - {id: tp1, audience: [teachers], frequency: monthly, start: 2025-09-17}
    - {id: tp2, audience: [teachers], frequency: weekly, status: cancelled}
timeline:
  milestones:
    - {id: pilot, title: Pilot, due: 2026-02-20}
    - {id: launch, title: Launch, due: 2026-03-12}
    - {id: done, title: Vote, due: 2026-01-12, status: done}
`;

const MARKDOWN = `---
buyin: 1
start: 2025-09-01
---

# Nobody Slips Quietly

## Our goals

| Objective |
| --- |
| Grade teams use the list |

## Key dates

| Milestone | Due | Status |
| --- | --- | --- |
| Pilot | 2026-02-20 | |
| Vote | January 12, 2026 | done |
`;

function analysisOf(text: string): Analysis {
  return analyze(text, text.startsWith("---") ? "a.buyin.md" : "a.buyin.yaml", DEFAULT_CONFIG, TODAY);
}

describe("the line above a section", () => {
  for (const [format, text, places] of [
    ["yaml", YAML, ["plan", "goals", "communication"]],
    ["markdown", MARKDOWN, ["Nobody Slips Quietly", "Our goals"]],
  ] as const) {
    it(`stands at each section that the plan has, with what to do next there, in ${format}`, () => {
      const analysis = analysisOf(text);
      const lenses = lensesOf(analysis, statusOf(analysis, TODAY));
      assert.deepEqual(
        lenses.map(({ range }) => analysis.text.slice(range.start, range.end).replace(/^#+ /, "")),
        places,
      );
      const goals = lenses.find(({ section }) => section.id === "goals");
      assert.deepEqual(goals?.section.core, { met: 0, total: 3 });
      assert.ok(goals.next !== undefined && sentenceText(goals.next.sentence).length > 10);
    });
  }
});

describe("the words behind dates", () => {
  const hints = (text: string): readonly string[] =>
    dateHintsOf(analysisOf(text), TODAY).map(({ offset, sentence }) => {
      const before = text.slice(0, offset);
      return `${before.slice(before.search(/[^\s|]+\s*$/)).trim()} ${sentenceText(sentence)}`;
    });

  it("say when a contact is next and how far a due date is, but not of what is over", () => {
    assert.deepEqual(hints(YAML), [
      "monthly next 2026-03-17",
      "2026-02-20 overdue by 10 days",
      "2026-03-12 in 10 days",
    ]);
  });

  it("stand in Markdown too", () => {
    assert.deepEqual(hints(MARKDOWN), ["2026-02-20 overdue by 10 days"]);
  });
});
