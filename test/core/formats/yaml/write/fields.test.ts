import assert from "node:assert/strict";
import { promptFor, promptsFor } from "../../../../../src/core/schema/prompts.ts";
import type { Content } from "../../../../../src/core/source/change.ts";
import { editsFor, lines, mapAt, written, type Changes } from "./written.ts";

const setIn =
  (way: string, path: string, value: Content): Changes =>
  (root) => [{ kind: "set", in: way === "" ? root : mapAt(root, way), path, value }];

interface Case {
  readonly name: string;
  readonly before: string;
  readonly changes: Changes;
  readonly after: string;
}

const CASES: readonly Case[] = [
  {
    name: "a value is written over, and nothing else",
    before: "goals:\n  - id: g1   # first\n    owner:   lee  # soon\n    kind: use\n",
    changes: setIn("goals.items.0", "owner", "ortiz"),
    after: "goals:\n  - id: g1   # first\n    owner:   ortiz  # soon\n    kind: use\n",
  },
  {
    name: "quotation marks stay what they are",
    before: `goals:\n  - owner: 'lee'\n    statement: "Before"\n`,
    changes: (root) => [
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "owner", value: "it's me" },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "statement", value: "After" },
    ],
    after: `goals:\n  - owner: 'it''s me'\n    statement: "After"\n`,
  },
  {
    name: "a missing field goes where the model has it",
    before: "goals:\n  - id: g1\n    kind: use\n    owner: lee\n",
    changes: setIn("goals.items.0", "target.date", { ask: "By when" }),
    after: "goals:\n  - id: g1\n    kind: use\n    target:\n      date: YYYY-MM-DD\n    owner: lee\n",
  },
  {
    name: "fields of the same object are put in together",
    before: "goals:\n  - id: g1\n    target:\n      value: 3\n",
    changes: (root) =>
      ["target.date", "baseline.date", "baseline.value", "owner"].map((path) => ({
        kind: "set",
        in: mapAt(root, "goals.items.0"),
        path,
        value: promptFor(`goals.items.${path}`),
      })),
    after: lines(`
      goals:
        - id: g1
          baseline:
            value: …
            date: YYYY-MM-DD
          target:
            value: 3
            date: YYYY-MM-DD
          owner: "One person who answers for this goal"
    `),
  },
  {
    name: "a field before the first one of a row takes over the dash",
    before: "goals:\n  - kind: use\n    owner: lee\n",
    changes: setIn("goals.items.0", "id", "g1"),
    after: "goals:\n  - id: g1\n    kind: use\n    owner: lee\n",
  },
  {
    name: "an empty field is filled, before its comment",
    before: "goals:\n- owner: # who?\n  kind:  \n  metric: ~\n",
    changes: (root) => [
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "owner", value: "lee" },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "kind", value: "use" },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "metric", value: "Logins" },
    ],
    after: "goals:\n- owner: lee # who?\n  kind: use\n  metric: Logins\n",
  },
  {
    name: "an empty object gets its fields below it",
    before: "vision: # ours\nteam: {}\nconvening: {} # none\n",
    changes: (root) => [
      { kind: "set", in: root, path: "vision.outcomes", value: ["graduation"] },
      { kind: "set", in: root, path: "team.cadence", value: "monthly" },
      { kind: "set", in: root, path: "convening.status", value: "held" },
    ],
    after: "vision: # ours\n  outcomes: [graduation]\nteam:\n  cadence: monthly\nconvening: # none\n  status: held\n",
  },
  {
    name: "brackets on one line",
    before: "goals: [{ id: g1, owner: lee }]\nteam: {cadence: monthly,}\n",
    changes: (root) => [
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "kind", value: "use" },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "status", value: "met" },
      { kind: "set", in: mapAt(root, "team"), path: "members", value: [{ id: "a", name: "Lee, Ann" }] },
    ],
    after: `goals: [{ id: g1, kind: use, owner: lee, status: met }]\nteam: {cadence: monthly, members: [{id: a, name: "Lee, Ann"}],}\n`,
  },
  {
    name: "brackets over several lines",
    before: lines(`
      goals: [
        {
          id: g1, # first
          owner: lee # who
        },
      ]
    `),
    changes: (root) => [
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "kind", value: "use" },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "status", value: "met" },
    ],
    after: lines(`
      goals: [
        {
          id: g1, # first
          kind: use,
          owner: lee, # who
          status: met
        },
      ]
    `),
  },
  {
    name: "a missing section goes where the model has it, with the blank lines that the others have",
    before: lines(`
      # Our plan
      buyin: 1

      plan:
        title: T   # the title
        # to be discussed

      # What we want
      goals:
      - id: g1
    `),
    changes: (root) => [{ kind: "set", in: root, path: "vision", value: promptsFor("vision") }],
    after: lines(`
      # Our plan
      buyin: 1

      plan:
        title: T   # the title
        # to be discussed

      vision:
        statement: "What will be true for students and for adults' practice"
        outcomes: [\u2026]

      # What we want
      goals:
      - id: g1
    `),
  },
  {
    name: "lists stand as they do elsewhere, four columns deep",
    before: "plan:\n    title: T\ngoals:\n-   id: g1\n    target:\n        value: 3\n",
    changes: (root) => [
      { kind: "set", in: root, path: "team.members", value: [{ id: "a", name: "Ann" }] },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "baseline.value", value: 1 },
    ],
    after:
      "plan:\n    title: T\ngoals:\n-   id: g1\n    baseline:\n        value: 1\n    target:\n        value: 3\nteam:\n    members:\n    -   id: a\n        name: Ann\n",
  },
  {
    name: "a bare list becomes an object when it gets a narrative",
    before: "stakeholders: # who\n  - id: a\n  # more\n  - id: b\nteam:\n",
    changes: setIn("", "stakeholders.narrative", "Why these"),
    after: "stakeholders: # who\n  groups:\n  - id: a\n  # more\n  - id: b\n  narrative: Why these\nteam:\n",
  },
  {
    name: "a bare list in line with its key is moved",
    before: "stakeholders:\n- id: a\n  label: |\n    x\n\n    y\nteam:\n",
    changes: setIn("", "stakeholders.narrative", "Why these"),
    after: "stakeholders:\n  groups:\n  - id: a\n    label: |\n      x\n\n      y\n  narrative: Why these\nteam:\n",
  },
  {
    name: "a bare text becomes an object",
    before: "communication:\n  touchpoints:\n    - id: t\n      report_back: a summary # soon\n      owner: lee\n",
    changes: setIn("communication.touchpoints.0", "report_back.within_days", 21),
    after:
      "communication:\n  touchpoints:\n    - id: t\n      report_back:\n        how: a summary # soon\n        within_days: 21\n      owner: lee\n",
  },
  {
    name: "a bare text in brackets becomes an object",
    before: "communication: {touchpoints: [{id: t, report_back: a summary}]}\n",
    changes: setIn("communication.touchpoints.0", "report_back.within_days", 21),
    after: "communication: {touchpoints: [{id: t, report_back: {how: a summary, within_days: 21}}]}\n",
  },
  {
    name: "a bare text is written over as such",
    before: "communication:\n  touchpoints:\n    - report_back: a summary\n",
    changes: setIn("communication.touchpoints.0", "report_back.how", "A letter"),
    after: "communication:\n  touchpoints:\n    - report_back: A letter\n",
  },
  {
    name: "keys are found by what they mean, and stay as they are written",
    before: "Team members:\n  x: 1\nObjectives:\n  - Statment: A\n    lead: lee\n",
    changes: (root) => [
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "statement", value: "B" },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "owner", value: "ortiz" },
    ],
    after: "Team members:\n  x: 1\nObjectives:\n  - Statment: B\n    lead: ortiz\n",
  },
  {
    name: "a file of nothing but comments",
    before: "# Our plan\n",
    changes: setIn("", "plan.title", "T"),
    after: "# Our plan\nplan:\n  title: T\n",
  },
  {
    name: "a file without a last line break",
    before: "plan:\n  title: T",
    changes: setIn("", "vision.statement", "S"),
    after: "plan:\n  title: T\nvision:\n  statement: S",
  },
  { name: "an empty file", before: "", changes: setIn("", "plan.title", "T"), after: "plan:\n  title: T\n" },
  {
    name: "a byte order mark",
    before: "\uFEFFplan:\n  title: T\nvision:\n  statement: S\n",
    changes: (root) => [
      { kind: "set", in: root, path: "buyin", value: 1 },
      { kind: "set", in: root, path: "vision.outcomes", value: ["graduation", "military"] },
    ],
    after: "\uFEFFbuyin: 1\nplan:\n  title: T\nvision:\n  statement: S\n  outcomes: [graduation, military]\n",
  },
  {
    name: "a document between its markers",
    before: "---\nplan:\n  title: T\n...\n",
    changes: setIn("", "vision.statement", "S"),
    after: "---\nplan:\n  title: T\nvision:\n  statement: S\n...\n",
  },
  {
    name: "a text of several lines is a block, and so it stays",
    before:
      "vision:\n  statement: S\nconvening:\n  findings: |\n    Old\n    text\n  narrative: >-\n    one\n    two\n",
    changes: (root) => [
      { kind: "set", in: root, path: "vision.statement", value: "One\n\ntwo\n" },
      { kind: "set", in: root, path: "convening.findings", value: "New\ntext" },
      { kind: "set", in: root, path: "convening.narrative", value: "three\nfour" },
    ],
    after:
      "vision:\n  statement: |\n    One\n\n    two\nconvening:\n  findings: |-\n    New\n    text\n  narrative: >-\n    three\n\n    four\n",
  },
  {
    name: "blank lines that a block text keeps stay with it",
    before: "vision:\n  statement: |+\n    One\n\n\nteam:\n  cadence: monthly\n",
    changes: setIn("", "vision.outcomes", ["military"]),
    after: "vision:\n  statement: |+\n    One\n\n\n  outcomes: [military]\nteam:\n  cadence: monthly\n",
  },
  {
    name: "an object replaces another one field by field",
    before: "goals:\n  - id: g\n    target: # by spring\n      value: 3\n      x-note: mine\n      date: 2026-01-01\n",
    changes: setIn("goals.items.0", "target", { value: 3, unit: "percent" }),
    after: "goals:\n  - id: g\n    target: # by spring\n      value: 3\n      unit: percent\n      x-note: mine\n",
  },
  {
    name: "a text replaces an object, and an object a text",
    before:
      "goals:\n  - baseline: # old\n      date: 2026-01-01\n    metric: M\n  - metric: N # new\n    target: soon\n",
    changes: (root) => [
      { kind: "replace", node: mapAt(root, "goals.items.0.baseline"), value: 4 },
      { kind: "replace", node: mapAt(root, "goals.items.1.target"), value: { date: "2026-05-01" } },
    ],
    after: "goals:\n  - baseline: 4 # old\n    metric: M\n  - metric: N # new\n    target:\n      date: 2026-05-01\n",
  },
];

describe("fields of a YAML plan", () => {
  for (const { name, before, changes, after } of CASES) {
    it(name, () => assert.equal(written(before, changes), after));

    it(`${name}, with CRLF`, () => {
      const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
      assert.equal(written(crlf(before), changes), before === "" ? after : crlf(after));
    });
  }

  it("prompts are where the edit says", () => {
    const text = "goals:\n  - id: g1\n";
    const edits = editsFor(text, (root) => [
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "target", value: promptFor("goals.items.target") },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "owner", value: promptFor("goals.items.owner", ["lee"]) },
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "metric", value: promptFor("goals.items.metric") },
    ]);
    const prompts = edits?.flatMap((edit) =>
      edit.stops.map(({ start, end, choices = [] }) => [edit.text.slice(start, end), ...choices]),
    );
    assert.deepEqual(prompts, [["What you will count"], ["…"], ["YYYY-MM-DD"], ["…", "lee"]]);
  });
});
