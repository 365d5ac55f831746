import assert from "node:assert/strict";
import {
  applyEdits,
  canSilence,
  reasonFault,
  silenceEdits,
  type Analysis,
  type Problem,
} from "../../../src/core/index.ts";
import { analyzePlan, BASE_PLANS } from "../../support/check.ts";
import { linesOf } from "../../support/markers.ts";
import { overlay } from "../../support/overlay.ts";

type Format = "yaml" | "markdown";

function found(text: string, rule: string, format: Format): { analysis: Analysis; problem: Problem } {
  const analysis = analyzePlan(text, { format });
  const problem = analysis.problems.find((one) => one.rule === rule);
  assert.ok(problem, `${rule} is not found`);
  return { analysis, problem };
}

/** The lines that silencing a finding writes or changes, as they stand then; the fragment is laid over the base plan. */
function silenced(fragment: string, rule: string, format: Format, reason = "why"): string {
  const { text } = overlay(fragment, BASE_PLANS[format], format);
  const { analysis, problem } = found(text, rule, format);
  const edits = silenceEdits(analysis, problem, reason);
  assert.ok(edits, `${rule} cannot be silenced`);
  const written = applyEdits(text, edits);
  const after = analyzePlan(written, { format });
  assert.deepEqual(
    after.problems.map(({ message }) => message),
    analysis.problems.map(({ message }) => message).filter((message) => message !== problem.message),
  );
  assert.deepEqual(
    after.silenced.map(({ message }) => message),
    [problem.message],
  );
  const before = new Set(linesOf(text));
  return linesOf(written)
    .filter((line) => !before.has(line))
    .join("");
}

describe("Silencing a finding", () => {
  it("writes a comment above its line in YAML, as far in", () => {
    const fragment = "vision:\n  statement: TBD\n  outcomes: [graduation]\n";
    assert.equal(silenced(fragment, "placeholder-text", "yaml"), "  # buyin-allow placeholder-text: why\n");
    const goals = "goals:\n  - id: g1\n    statement: Teachers use the list\n    kind: use\n";
    assert.equal(silenced(goals, "goal-incomplete", "yaml"), "  # buyin-allow goal-incomplete: why\n");
  });

  it("keeps the file's line breaks, and its mark at the start", () => {
    const text = `\uFEFFcolor: é\n${BASE_PLANS.yaml}`.replaceAll("\n", "\r\n");
    const { analysis, problem } = found(text, "unknown-section", "yaml");
    const written = applyEdits(text, silenceEdits(analysis, problem, "why") ?? []);
    assert.equal(written, text.replace("color", "# buyin-allow unknown-section: why\r\ncolor"));
  });

  it("writes a row of allow about a whole section, and about the plan", () => {
    const row = "  - {rule: no-buy-in-goal, at: goals, reason: why}\n";
    const others = "goals:\n  - {id: g1, kind: student_outcome, statement: Ninth graders come to school}\n";
    assert.equal(
      silenced(others, "no-buy-in-goal", "yaml"),
      "allow:\n  - rule: no-buy-in-goal\n    at: goals\n    reason: why\n",
    );
    assert.equal(
      silenced(`${others}allow:\n${row.replace("no-buy-in-goal", "duplicate-id")}`, "no-buy-in-goal", "yaml"),
      row,
    );
  });

  it("writes a row of allow where a comment would become part of the text", () => {
    const fragment =
      "vision:\n  narrative: |\n    The first line cites nothing.\n    The second line does so [study-9].\n";
    assert.match(
      silenced(fragment, "undefined-reference", "yaml"),
      /rule: undefined-reference\n +at: vision\n +reason: why\n$/,
    );
  });

  it("puts quotation marks around a reason that needs them", () => {
    const fragment = "goals:\n  - {id: g1, kind: student_outcome, statement: Ninth graders come to school}\n";
    const reason = "the board's word: no # of goals";
    assert.match(silenced(fragment, "no-buy-in-goal", "yaml", reason), /reason: "the board's word: no # of goals"\n$/);
  });

  it("writes a comment into the cell's row, behind a bullet, and above a paragraph in Markdown", () => {
    const table = "## Goals\n\n| Goal | Kind |\n| --- | --- |\n| Teachers use the list | use |\n";
    assert.equal(
      silenced(table, "goal-incomplete", "markdown"),
      "| Teachers use the list | use <!-- buyin-allow goal-incomplete: why --> |\n",
    );
    const bullets = "## Vision\n\n- Statement: TBD\n- Outcomes: graduation\n";
    assert.equal(
      silenced(bullets, "placeholder-text", "markdown"),
      "- Statement: TBD <!-- buyin-allow placeholder-text: why -->\n",
    );
    const paragraph = "## Vision\n\n**Statement:** TBD\n\n**Outcomes:** graduation\n";
    assert.equal(silenced(paragraph, "placeholder-text", "markdown"), "<!-- buyin-allow placeholder-text: why -->\n");
  });

  it("writes a row of allow into the front matter of Markdown, which it makes where there is none", () => {
    const goals =
      "## Goals\n\n| Id | Goal | Kind |\n| --- | --- | --- |\n| g1 | Ninth graders come | student_outcome |\n";
    assert.equal(
      silenced(goals, "no-buy-in-goal", "markdown"),
      "allow:\n  - rule: no-buy-in-goal\n    at: goals\n    reason: why\n",
    );
    const text = "# A plan\n\n## Vision\n\n- Outcomes: graduation\n";
    const { analysis, problem } = found(text, "vision-not-coauthored", "markdown");
    const written = applyEdits(text, silenceEdits(analysis, problem, "why") ?? []);
    const row = "allow:\n  - rule: vision-not-coauthored\n    at: vision\n    reason: why\n";
    assert.equal(written, `---\n${row}---\n\n${text}`);
  });

  it("writes a comment of YAML in front matter", () => {
    const { text } = overlay("# TBD\n", BASE_PLANS.markdown, "markdown");
    const front = text.replace(/^status: .*$/m, "status: TBD");
    assert.notEqual(front, text);
    const { analysis, problem } = found(front, "placeholder-text", "markdown");
    const written = applyEdits(front, silenceEdits(analysis, problem, "why") ?? []);
    assert.match(written, /^# buyin-allow placeholder-text: why\nstatus: TBD$/m);
  });

  it("never ends a comment of Markdown inside of it", () => {
    const table = "## Goals\n\n| Goal | Kind |\n| --- | --- |\n| Teachers use the list | use |\n";
    const { text } = overlay(table, BASE_PLANS.markdown, "markdown");
    const { analysis, problem } = found(text, "goal-incomplete", "markdown");
    const edits = silenceEdits(analysis, problem, "the --> board -- said so");
    assert.match(applyEdits(text, edits ?? []), /<!-- buyin-allow goal-incomplete: the – board – said so -->/);
  });

  it("offers nothing for what must be repaired, nor for silences themselves", () => {
    const text = "buyin: 1\nplan:\n  title: a: b\n# buyin-allow no-such: x\ngoals: []\n";
    for (const rule of ["yaml-syntax", "allow-unknown-rule"]) {
      const { analysis, problem } = found(text, rule, "yaml");
      assert.equal(canSilence(problem), false);
      assert.equal(silenceEdits(analysis, problem, "why"), undefined);
    }
  });

  it("asks for a reason that says something", () => {
    for (const reason of ["", "  ", "TBD", "n/a", "...", "123"]) assert.ok(reasonFault(reason), reason);
    for (const reason of ["The board meets twice a year", "Été", "no union here"]) {
      assert.equal(reasonFault(reason), undefined);
    }
  });
});
