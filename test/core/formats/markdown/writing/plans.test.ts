import assert from "node:assert/strict";
import { promptsFor } from "../../../../../src/core/schema/prompts.ts";
import { lines, mapAt, nodeAt, type Changes } from "../../yaml/write/written.ts";
import { check, editsFor, once } from "./changed.ts";

const add: Changes = (root) => [
  { kind: "set", in: root, path: "plan.organization.type", value: { ask: "Which", choices: ["district"] } },
  { kind: "set", in: root, path: "plan.phase", value: "design" },
  { kind: "add", in: root, path: "allow", value: { rule: "touchpoint-gap", reason: { ask: "Why" } } },
];

const NEW = lines(`
  ---
  organization:
    type: …
  phase: design
  allow:
    - rule: touchpoint-gap
      reason: "[Why]"
  ---
`);

describe("Writing the head of a Markdown plan", () => {
  check([
    {
      name: "front matter is changed as YAML",
      before: "---\nbuyin: 1 # ours\norganization:\n    name: X\nstatus: draft\n---\n\n# T\n",
      changes: (root) => [
        ...add(root),
        { kind: "replace", node: nodeAt(root, "plan.status"), value: "active" },
        { kind: "set", in: mapAt(root, "plan.organization"), path: "languages", value: ["en", "es"] },
      ],
      after: lines(`
        ---
        buyin: 1 # ours
        organization:
            name: X
            type: …
            languages: [en, es]
        status: active
        phase: design
        allow:
            - rule: touchpoint-gap
              reason: "[Why]"
        ---

        # T
      `),
    },
    { name: "is made where there is none", before: "# T\n\nText\n", changes: add, after: `${NEW}\n# T\n\nText\n` },
    { name: "is made behind a byte order mark", before: "\uFEFF\n# T\n", changes: add, after: `\uFEFF${NEW}\n# T\n` },
    { name: "is made in an empty file", before: "\n", changes: add, after: `${NEW}\n` },
    {
      name: "is filled where it is empty",
      before: "---\n---\n# T\n",
      changes: (root) => [{ kind: "set", in: root, path: "plan.phase", value: "design" }],
      after: "---\nphase: design\n---\n# T\n",
    },
    {
      name: "with the fields of the plan one level down",
      before: "---\nplan:\n  status: draft\nbuyin: 1\n---\n",
      changes: (root) => [{ kind: "set", in: root, path: "plan.phase", value: "design" }],
      after: "---\nplan:\n  status: draft\n  phase: design\nbuyin: 1\n---\n",
    },
    {
      name: "fields of the plan go below the title where they stand there",
      before: "# T\n\n- Status: draft\n- Organization: Foo\n\n## Team\n",
      changes: (root) => [
        { kind: "set", in: root, path: "plan.phase", value: "design" },
        { kind: "set", in: root, path: "plan.title", value: "New *title*" },
        { kind: "set", in: mapAt(root, "plan.organization"), path: "type", value: "district" },
      ],
      after:
        "# New \\*title\\*\n\n- Status: draft\n- Phase: design\n- Organization: Foo\n- Kind of organization: district\n\n## Team\n",
    },
    {
      name: "the title is the first heading",
      before: "---\nbuyin: 1\n---\n\n## Team\n",
      changes: (root) => [{ kind: "set", in: root, path: "plan.title", value: { ask: "What" } }],
      after: "---\nbuyin: 1\n---\n\n# [What]\n\n## Team\n",
    },
    {
      name: "the title stays in the front matter where it is there",
      before: "---\ntitle: Old\n---\n# Team\n",
      changes: (root) => [{ kind: "set", in: root, path: "plan.title", value: "New" }],
      after: "---\ntitle: New\n---\n# Team\n",
    },
  ]);
});

describe("Writing sections into Markdown", () => {
  check([
    {
      name: "new ones go behind those before them in the model, with the headings of the file",
      before: lines(`
        # T

        ## 1. Goals

        | Goal |
        |---|
        | One |


        <!-- ours -->
        ## 2. Team
        * Meets: weekly
      `),
      changes: (root) => [
        { kind: "set", in: root, path: "timeline", value: promptsFor("timeline") },
        { kind: "set", in: root, path: "vision", value: promptsFor("vision") },
        { kind: "set", in: root, path: "goals.narrative", value: "Prose" },
        { kind: "set", in: root, path: "sustainability.reviews.cadence", value: "quarterly" },
        { kind: "add", in: root, path: "communication.touchpoints", value: { id: "tp1", audience: ["a", "b"] } },
      ],
      after: lines(`
        # T

        ## Vision

        * Vision statement: What will be true for students and for adults' practice
        * Outcomes: …

        ## 1. Goals

        Prose

        | Goal |
        |---|
        | One |


        <!-- ours -->
        ## 2. Team
        * Meets: weekly

        ## 3. Communication

        ### Touchpoints

        | Id | Audience |
        | --- | --- |
        | tp1 | a, b |

        ## 4. Sustainability

        ### Reviews

        * Cadence: quarterly

        ## 5. Timeline

        ### Milestone: What will have happened

        * Type: …
        * Due date: YYYY-MM-DD
        * Owner: One person who answers for this milestone
      `),
    },
    {
      name: "underlined headings, and a file that does not end in a line break",
      before: "Team\n----\n\nProse.",
      changes: (root) => [{ kind: "set", in: root, path: "timeline.narrative", value: "Soon" }],
      after: "Team\n----\n\nProse.\n\nTimeline\n--------\n\nSoon",
    },
    {
      name: "headings of one level",
      before: "# Team\n\nProse.\n\n# Goals\n",
      changes: (root) => [
        { kind: "add", in: root, path: "investment.indicators", value: { name: "A", category: "A" } },
      ],
      after:
        "# Team\n\nProse.\n\n# Investment\n\n### Indicators\n\n| Indicator | Category |\n| --- | --- |\n| A | A |\n\n# Goals\n",
    },
  ]);

  it("is refused for a file that was not read", () => {
    assert.equal(
      editsFor("\0", (root) => [{ kind: "set", in: root, path: "team.purpose", value: "x" }]),
      undefined,
    );
  });

  check(
    [
      {
        name: "taking a section away",
        before: "# T\n\n## Goals\n\nText\n\n## Team\n\nMore\n",
        changes: (root) => [{ kind: "remove", node: nodeAt(root, "goals") }],
        after: "# T\n\n## Team\n\nMore\n",
      },
    ],
    once,
  );
});
