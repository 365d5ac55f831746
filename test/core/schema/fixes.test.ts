import assert from "node:assert/strict";
import { analyze, applyEdits, DEFAULT_CONFIG, editsOf, sentenceText } from "../../../src/core/index.ts";

interface Offer {
  readonly title: string;
  readonly isSafe: boolean;
  readonly after: string;
}

/** What is offered for the first finding of a rule. */
function offersFor(text: string, rule: string, path: string): readonly Offer[] {
  const analysis = analyze(text, path, DEFAULT_CONFIG, "2026-03-02");
  const problem = analysis.problems.find((own) => own.rule === rule);
  assert.ok(problem !== undefined, `No ${rule} in ${text}`);
  return problem.fixes().map((fix) => {
    const edits = editsOf(analysis, fix);
    assert.ok(edits !== undefined, sentenceText(fix.title));
    return { title: sentenceText(fix.title), isSafe: fix.isSafe === true, after: applyEdits(text, edits) };
  });
}

function inYaml(text: string, rule: string): readonly Offer[] {
  return offersFor(text, rule, "plan.buyin.yaml");
}

describe("fixes of values and keys", () => {
  it("give a key the name that was meant, or make it the author's own", () => {
    assert.deepEqual(inYaml("team:\n  'cadense': monthly # c\n", "unknown-field"), [
      { title: "Change it to cadence", isSafe: true, after: "team:\n  'cadence': monthly # c\n" },
      {
        title: "Keep it as your own, with x- before it",
        isSafe: false,
        after: "team:\n  'x-cadense': monthly # c\n",
      },
    ]);
  });

  it("do not give a key a name that another one has", () => {
    assert.deepEqual(inYaml("team:\n  cadence: monthly\n  cadense: weekly\n", "unknown-field"), [
      {
        title: "Keep it as your own, with x- before it",
        isSafe: false,
        after: "team:\n  cadence: monthly\n  x-cadense: weekly\n",
      },
    ]);
    assert.deepEqual(inYaml("goals:\n  - lead: lee\n    owner: ortiz\n    who: a\n", "duplicate-key"), [
      {
        title: "Keep it as your own, with x- before it",
        isSafe: false,
        after: "goals:\n  - x-lead: lee\n    owner: ortiz\n    who: a\n",
      },
    ]);
  });

  it("spell yes and no as every tool reads them", () => {
    const title = "Change it to true";
    assert.deepEqual(inYaml('plan: {organization: {has_union: "Yes"}}\n', "boolean-spelling"), [
      { title, isSafe: true, after: "plan: {organization: {has_union: true}}\n" },
    ]);
  });

  it("write the one value that is near", () => {
    const title = "Change it to inform";
    assert.deepEqual(inYaml("stakeholders:\n- level: 'informed' # c\n", "invalid-value"), [
      { title, isSafe: true, after: "stakeholders:\n- level: 'inform' # c\n" },
    ]);
    const table = (level: string): string =>
      `## Stakeholders\n\n| Group | Level |\n| --- | --- |\n| families | ${level} |\n`;
    assert.deepEqual(offersFor(table("informed"), "invalid-value", "plan.buyin.md"), [
      { title, isSafe: true, after: table("inform") },
    ]);
  });

  it("offer the values to choose from where none is near", () => {
    const [offer, ...others] = inYaml("plan:\n  status: somewhere in between\n", "invalid-value");
    assert.deepEqual(offer, {
      title: "Choose from what Status can hold",
      isSafe: false,
      after: "plan:\n  status: …\n",
    });
    assert.deepEqual(others, []);
  });

  it("write a day as the model has it, or both days that it may be", () => {
    const due = (date: string): string => `timeline:\n  milestones:\n    - due: ${date}\n`;
    assert.deepEqual(inYaml(due("March 5, 2026"), "invalid-value"), [
      { title: "Change it to 2026-03-05", isSafe: true, after: due("2026-03-05") },
    ]);
    assert.deepEqual(inYaml(due('"3/5/26"'), "invalid-value"), [
      { title: "Change it to 2026-03-05", isSafe: false, after: due('"2026-03-05"') },
      { title: "Change it to 2026-05-03", isSafe: false, after: due('"2026-05-03"') },
    ]);
    assert.deepEqual(inYaml(due("early spring"), "invalid-value"), []);
  });

  it("keep the only entry of a list where one value is expected", () => {
    assert.deepEqual(inYaml("team:\n  cadence: [monthly]\n", "invalid-value"), [
      { title: "Change it to monthly", isSafe: true, after: "team:\n  cadence: monthly\n" },
    ]);
    assert.deepEqual(inYaml("team:\n  cadence: [monthly, weekly]\n", "invalid-value"), []);
  });
});
