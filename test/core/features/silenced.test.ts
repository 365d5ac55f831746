import assert from "node:assert/strict";
import {
  actionsFor,
  applyEdits,
  countShownAgain,
  reportOf,
  sentenceText,
  showAgain,
  silencedAt,
  silencedWithKey,
  type Analysis,
} from "../../../src/core/index.ts";
import { statusOf } from "../../../src/core/features/status.ts";
import { analyzePlan, BASE_PLANS } from "../../support/check.ts";
import { overlay } from "../../support/overlay.ts";

type Format = "yaml" | "markdown";

const YAML = `allow:
  - {rule: no-buy-in-goal, reason: The board sets only outcome goals}
  - {rule: goal-incomplete, at: g2}
goals:
  - id: g1 # buyin-allow goal-incomplete: the count — see “Été” — ends in May
    kind: student_outcome
    statement: Ninth graders come to school every day of the week
  - id: g2
    kind: student_outcome
    statement: Seniors leave school with a plan of their own
`;

const MARKDOWN = `## Goals

| Id | Goal | Kind |
| --- | --- | --- |
| g1 | Ninth graders come to school every day of the week | student_outcome <!-- buyin-allow goal-incomplete: the count — see “Été” — ends in May --> |
| g2 | Seniors leave school with a plan of their own | student_outcome <!-- buyin-allow goal-incomplete: TBD --> |
`;

function analysisOf(fragment: string, format: Format): Analysis {
  return analyzePlan(overlay(fragment, BASE_PLANS[format], format).text, { format });
}

/** The text once the finding with a key is silenced no more. */
function shownAgain(analysis: Analysis, key: string): { readonly text: string; readonly count: number } {
  const problem = silencedWithKey(analysis, key);
  assert.ok(problem, `${key} is not silenced`);
  const edits = showAgain(analysis, problem);
  assert.ok(edits);
  const text = applyEdits(analysis.text, edits);
  const after = analyzePlan(text, { format: analysis.format });
  assert.ok(after.problems.some(({ message }) => message === problem.message));
  return { text, count: countShownAgain(analysis, edits) };
}

describe("Silenced findings", () => {
  it("are listed with sentence, reason and place, as the report lists them", () => {
    for (const [format, fragment, rules] of [
      ["yaml", YAML, ["no-buy-in-goal", "goal-incomplete", "goal-incomplete"]],
      ["markdown", MARKDOWN, ["goal-incomplete", "goal-incomplete"]],
    ] as const) {
      const analysis = analysisOf(fragment, format);
      const { silenced } = statusOf(analysis, analysis.plan.today);
      const { suppressed } = reportOf(analysis);
      assert.deepEqual(
        silenced.map(({ rule }) => rule),
        rules,
      );
      assert.deepEqual(
        silenced.map(({ rule, range }) => [rule, range.start, range.end]),
        suppressed.map(({ rule, range }) => [rule, range.start.offset, range.end.offset]),
      );
      assert.equal(new Set(silenced.map(({ key }) => key)).size, rules.length);
      const [said, unsaid] = silenced.slice(-2);
      assert.equal(said?.reason, "the count — see “Été” — ends in May");
      assert.equal(unsaid?.reason, undefined);
      assert.match(sentenceText(said.sentence), /^Goal "?g1"? needs /);
    }
  });

  it("are shown again by taking away the comment, and nothing else", () => {
    for (const [format, fragment] of [
      ["yaml", YAML],
      ["markdown", MARKDOWN],
    ] as const) {
      const { text } = overlay(fragment, BASE_PLANS[format], format);
      const analysis = analyzePlan(text.replaceAll("\n", "\r\n"), { format });
      const { text: shown, count } = shownAgain(analysis, "goal-incomplete/0");
      assert.equal(shown, analysis.text.replace(/ (?:# |<!-- )buyin-allow .*ends in May(?: -->)?/, ""));
      assert.equal(count, 1);
    }
  });

  it("are shown again by taking away the row of allow, or the list with its last row", () => {
    const analysis = analysisOf(YAML, "yaml");
    const { text } = shownAgain(analysis, "goal-incomplete/1");
    assert.equal(text, analysis.text.replace("  - {rule: goal-incomplete, at: g2}\n", ""));
    const last = shownAgain(analyzePlan(text, { format: "yaml" }), "no-buy-in-goal/0");
    assert.equal(last.text, text.replace(/allow:\n.*\n/, ""));
  });

  it("are shown again all together where one reason stood for all", () => {
    const allowed = YAML.replace(", at: g2}", "}").replace(/ # buyin.*/, "");
    const { text, count } = shownAgain(analysisOf(allowed, "yaml"), "goal-incomplete/1");
    assert.equal(count, 2);
    assert.doesNotMatch(text, /rule: goal-incomplete/);
  });

  it("are shown again although several things silence them", () => {
    const twice = YAML.replace("at: g2", "at: g1").replace("- id: g2", "- id: g2 # buyin-allow goal-incomplete: é");
    const { text } = shownAgain(analysisOf(twice, "yaml"), "goal-incomplete/0");
    assert.doesNotMatch(text, /at: g1|ends in May/);
    assert.match(text, /- id: g2 # buyin-allow/);
  });

  it("are found by their own place and by what silences them, where the light bulb offers to show them", () => {
    const analysis = analysisOf(YAML, "yaml");
    for (const words of ["id: g2", "goal-incomplete, at: g2"]) {
      const offset = analysis.text.indexOf(words) + 1;
      assert.deepEqual(
        silencedAt(analysis, { start: offset, end: offset }).map(({ item }) => item),
        ["g2"],
      );
      const offered = actionsFor(analysis, [], offset).map(({ title }) => sentenceText(title));
      assert.ok(offered.includes("Silence goal-incomplete no more"), offered.join());
    }
    const elsewhere = analysis.text.indexOf("statement: Seniors") + 12;
    assert.deepEqual(silencedAt(analysis, { start: elsewhere, end: elsewhere }), []);
  });
});
