import assert from "node:assert/strict";
import {
  analyze,
  applyEdits,
  DEFAULT_CONFIG,
  missingFieldsAt,
  missingSections,
  sectionEdits,
  sentenceText,
  configEdits,
} from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

/** What the fields added at `$0` make of a plan, and what the offer is called; `undefined` where nothing is offered. */
function filled(marked: string): readonly [title: string, text: string] | undefined {
  const offset = marked.indexOf("$0");
  const text = marked.replace("$0", "");
  const missing = missingFieldsAt(analyze(text, "a.buyin.yaml", DEFAULT_CONFIG, TODAY), offset);
  return missing && [sentenceText(missing.title), applyEdits(text, missing.edits)];
}

const GOAL = `buyin: 1
goals:
  - id: g1
    statement: Teachers use the list
    target:
      value: 3
  - id: g2
`;

describe("Adding all missing fields", () => {
  it("adds those of the row at the cursor and of the objects in it, in the model's order", () => {
    const title = "Add all missing fields: Kind, measure, baseline, target date and owner";
    const text = `buyin: 1
goals:
  - id: g1
    statement: Teachers use the list
    kind: …
    metric: "What you will count"
    baseline:
      value: …
      date: YYYY-MM-DD
    target:
      value: 3
      date: YYYY-MM-DD
    owner: "One person who answers for this goal"
  - id: g2
`;
    assert.deepEqual(filled(GOAL.replace("- id: g1", "$0- id: g1")), [title, text]);
    assert.deepEqual(filled(GOAL.replace("Teachers use", "Teachers $0use")), [title, text]);
  });

  it("adds those of the innermost object that lacks any", () => {
    assert.deepEqual(filled(GOAL.replace("value: 3", "val$0ue: 3")), [
      "Add all missing fields: Target date",
      GOAL.replace("value: 3", "value: 3\n      date: YYYY-MM-DD"),
    ]);
  });

  it("tells rows on one line apart", () => {
    const [title = "", after = ""] = filled("buyin: 1\ngoals: [{id: a, kind: use}, {id: b, $0statement: B}]\n") ?? [];
    assert.match(title, /^Add all missing fields: Kind, /);
    assert.match(after, /^goals: \[\{id: a, kind: use\}, \{id: b, statement: B, .+\}\]$/m);
  });

  it("takes a field without a value for missing", () => {
    const [, after = ""] = filled("buyin: 1\ngoals:\n  - id: g1\n    owner: $0\n    statement: x\n") ?? [];
    assert.match(after, /^ {4}owner: "One person who answers for this goal"$/m);
  });

  it("offers nothing where nothing is missing, and at the plan itself", () => {
    assert.equal(filled("buy$0in: 1\n"), undefined);
    assert.equal(filled("buyin: 1\nx-mine:\n  a: $0b\n"), undefined);
    assert.equal(filled("buyin: 1\nreferences:\n  - {id: a, ti$0tle: A}\n"), undefined);
  });
});

describe("Adding all missing fields in Markdown", () => {
  const text = `---
buyin: 1
status: draft
---

# A plan

## Goals

| Goal | Kind |
| --- | --- |
| Teachers use the list | use |
| Families understand it | understanding |
`;
  const read = (version: string) => analyze(version, "a.buyin.md", DEFAULT_CONFIG, TODAY);
  const at = (words: string) => missingFieldsAt(read(text), text.indexOf(words));

  it("adds columns for those of the row at the cursor; its id is made of its name", () => {
    const missing = at("Families");
    assert.ok(missing);
    assert.equal(sentenceText(missing.title), "Add all missing fields: Measure, baseline, target and owner");
    assert.match(
      applyEdits(text, missing.edits),
      /\n\| Goal \| Kind \| Measure \| Baseline \| Target \| Owner \|\n.*\n\| Teachers.*\n\| Families understand it \| understanding \| What you will count \| … \(YYYY-MM-DD\) \| … \(YYYY-MM-DD\) \| One person who answers for this goal \|\n$/,
    );
  });

  it("adds those of the basics to the front matter", () => {
    const missing = at("status");
    assert.ok(missing);
    const after = applyEdits(text, missing.edits);
    assert.match(after, /^---\nbuyin: 1\norganization:\n[^]*\nstatus: draft\nphase: …\n[^]*\n---\n\n# A plan\n/);
    assert.equal(missingFieldsAt(read(after), after.indexOf("status")), undefined);
  });
});

describe("Adding a missing section", () => {
  const text = "buyin: 1\nplan: {title: A plan}\ngoals:\n  - {id: g1}\nx-mine: 1\n";
  const analysis = analyze(text, "a.buyin.yaml", DEFAULT_CONFIG, TODAY);
  const markdown = "---\nbuyin: 1\n---\n\n# A plan\n\n## Goals\n\nWhat we aim for.\n\n## x-mine\n\nOurs.\n";

  it("lists those that are not there, in the model's order, with what belongs in them", () => {
    const missing = missingSections(analysis);
    assert.deepEqual(
      missing.map(({ key }) => key),
      [
        ...["convening", "stakeholders", "vision", "alignment", "team", "ownership"],
        ...["communication", "investment", "sustainability", "timeline", "references"],
      ],
    );
    for (const { title, guidance } of missing) assert.ok(title !== "" && guidance !== "");
  });

  for (const [path, before] of [
    ["a.buyin.yaml", text],
    ["a.buyin.md", markdown],
  ] as const) {
    it(`puts it where the model has it, with prompts that are no content (${path})`, () => {
      const plan = analyze(before, path, DEFAULT_CONFIG, TODAY);
      const missing = missingSections(plan);
      assert.ok(missing.length > 10);
      for (const { key } of missing) {
        const edits = sectionEdits(plan, key);
        assert.ok(edits, key);
        assert.notDeepEqual(
          edits.flatMap(({ stops }) => stops),
          [],
          key,
        );
        const after = analyze(applyEdits(before, edits), path, DEFAULT_CONFIG, TODAY);
        assert.ok(!missingSections(after).some((other) => other.key === key));
        const faults = ["yaml-syntax", "invalid-value", "unknown-field", "unknown-section"];
        assert.deepEqual(
          after.problems.filter(({ rule }) => faults.includes(rule)),
          [],
          key,
        );
        assert.equal(after.completeness.score, plan.completeness.score);
      }
    });
  }

  it("keeps the model's order", () => {
    assert.match(applyEdits(text, sectionEdits(analysis, "vision") ?? []), /title: A plan\}\nvision:\n[^]*\ngoals:/);
    const plan = analyze(markdown, "a.buyin.md", DEFAULT_CONFIG, TODAY);
    assert.match(applyEdits(markdown, sectionEdits(plan, "vision") ?? []), /# A plan\n\n## Vision\n[^]*\n## Goals\n/);
  });
});

describe("Turning a rule off", () => {
  for (const [name, before, after] of [
    ["a new file", "", "rules:\n  no-buy-in-goal: off\n"],
    [
      "other settings",
      "# ours\r\nprofile: charter\r\n",
      "# ours\r\nprofile: charter\r\nrules:\r\n  no-buy-in-goal: off\r\n",
    ],
    [
      "other rules",
      "rules:\n    goal-incomplete: error # é\n",
      "rules:\n    goal-incomplete: error # é\n    no-buy-in-goal: off\n",
    ],
    ["another severity", "rules: {no-buy-in-goal: error}\n", "rules: {no-buy-in-goal: off}\n"],
    [
      "JSON",
      '{\n  "rules": {"goal-incomplete": "error"}\n}\n',
      '{\n  "rules": {"goal-incomplete": "error", "no-buy-in-goal": "off"}\n}\n',
    ],
    ["empty JSON", "{}\n", '{"rules": {"no-buy-in-goal": "off"}}\n'],
  ] as const) {
    it(`keeps the rest of a configuration with ${name}`, () => {
      const edits = configEdits(before, { kind: "turnOff", rule: "no-buy-in-goal" });
      assert.ok(edits);
      assert.equal(applyEdits(before, edits), after);
    });
  }

  it("writes nothing where the rule is off, or the file cannot be read", () => {
    assert.deepEqual(configEdits("rules: {no-buy-in-goal: off}\n", { kind: "turnOff", rule: "no-buy-in-goal" }), []);
    assert.equal(configEdits("rules: [\n", { kind: "turnOff", rule: "no-buy-in-goal" }), undefined);
  });
});
