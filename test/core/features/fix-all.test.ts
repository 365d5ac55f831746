import assert from "node:assert/strict";
import { analyze, applyEdits, DEFAULT_CONFIG, fixAll, fixesFor } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

/** Two notes that silence nothing side by side, and one that a later round is for: its row is the list's last one. */
const PLAN = `buyin: 1
plan: {title: Été, status: draft} # buyin-allow goal-incomplete: é
goals:
  - {id: g1} # buyin-allow overdue-item: a
  # buyin-allow no-buy-in-goal: b
  # buyin-allow end-before-start: c
  - {id: g2}
allow:
  - {rule: duplicate-id, reason: d}
  - {rule: no-teacher-on-team, reason: e}
`;

const FIXED = `buyin: 1
plan: {title: Été, status: draft}
goals:
  - {id: g1}
  - {id: g2}
`;

function read(text: string) {
  return analyze(text, "plan.buyin.yaml", DEFAULT_CONFIG, TODAY);
}

describe("Making all safe fixes", () => {
  for (const [name, lineBreak] of [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ] as const) {
    it(`repeats until none is left, and says it as edits of the first text (${name})`, () => {
      const text = PLAN.replaceAll("\n", lineBreak);
      const { analysis, edits, made } = fixAll(read(text));
      assert.equal(analysis.text, FIXED.replaceAll("\n", lineBreak));
      assert.equal(applyEdits(text, edits), analysis.text);
      assert.deepEqual(
        made.map(({ rule }) => rule),
        Array.from({ length: 6 }, () => "allow-unused"),
      );
      assert.deepEqual(fixAll(analysis).edits, []);
    });
  }

  it("leaves what nobody asked for", () => {
    const { edits, made } = fixAll(read(PLAN), ({ rule }) => rule === "goal-incomplete");
    assert.deepEqual({ edits, made }, { edits: [], made: [] });
  });

  it("makes nothing that needs a decision", () => {
    const text = PLAN.replace("no-buy-in-goal", "no-buy-in-gaol");
    const { analysis } = fixAll(read(text));
    const [left] = analysis.problems.filter(({ rule }) => rule === "allow-unknown-rule");
    assert.ok(left);
    assert.deepEqual(
      fixesFor(analysis, left).map(({ fix, edits }) => [fix.title.template, applyEdits(analysis.text, edits)]),
      [
        ["Change it to {near}", FIXED.replace("  - {id: g2}", "  # buyin-allow no-buy-in-goal: b\n  - {id: g2}")],
        ["Remove what silences {rule}", FIXED],
      ],
    );
  });
});
