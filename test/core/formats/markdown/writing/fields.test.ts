import assert from "node:assert/strict";
import { promptsFor } from "../../../../../src/core/schema/prompts.ts";
import type { Content } from "../../../../../src/core/source/change.ts";
import { lines, mapAt, nodeAt, type Changes } from "../../yaml/write/written.ts";
import { check, editsFor } from "./changed.ts";

const set =
  (way: string, fields: Readonly<Record<string, Content>>): Changes =>
  (root) =>
    Object.entries(fields).map(([path, value]) => ({ kind: "set", in: mapAt(root, way), path, value }));

const team = (...text: readonly string[]): string => `## Team\n\n${text.join("\n")}\n`;

describe("Writing fields into Markdown", () => {
  check([
    {
      name: "a value behind its label, and nothing else",
      before: team("* __Purpose__: Plan <!-- for now -->", "* Meets:  **monthly**", "* Key departments: it ; hr"),
      changes: (root) => [
        ...set("team", { purpose: "Plan it", cadence: "weekly" })(root),
        { kind: "add", in: mapAt(root, "team"), path: "key_departments", value: "finance" },
      ],
      after: team(
        "* __Purpose__: Plan it <!-- for now -->",
        "* Meets:  **weekly**",
        "* Key departments: it ; hr ; finance",
      ),
    },
    {
      name: "an empty label is filled",
      before: team("- **Purpose:**", "- **Meets:** TBD", "", "End."),
      changes: set("team", { purpose: "Plan it", cadence: { ask: "How often", choices: ["weekly"] } }),
      after: team("- **Purpose:** Plan it", "- **Meets:** …", "", "End."),
    },
    {
      name: "missing fields go where the model has them, in the manner of the others",
      before: "## Where we stand\n\n+ Participants: a\n+ Remeasure on: 2026-05-01\n\n### Baseline\n",
      changes: set("convening", {
        remeasure_on: "2026-06-01",
        findings: "x",
        status: "held",
        questions: ["Why?", "How?"],
      }),
      after:
        "## Where we stand\n\n+ Status: held\n+ Participants: a\n+ Questions:\n  + Why?\n  + How?\n+ Findings: x\n+ Remeasure on: 2026-06-01\n\n### Baseline\n",
    },
    {
      name: "definitions in paragraphs",
      before: team("**Purpose:** Plan", "", "**Meets:** monthly", "", "Prose."),
      changes: set("team", { cadence: "weekly", key_departments: ["it", "hr"] }),
      after: team("**Purpose:** Plan", "", "**Meets:** weekly", "", "**Key departments:** it, hr", "", "Prose."),
    },
    {
      name: "a section without fields gets them below its prose, above its tables",
      before: team("We meet on Mondays.", "", "| Name |", "|---|", "| Ann |"),
      changes: set("team", { cadence: "weekly" }),
      after: team("We meet on Mondays.", "", "- **Meets:** weekly", "", "| Name |", "|---|", "| Ann |"),
    },
    {
      name: "a heading with nothing below it",
      before: "## Team\n## Goals\n",
      changes: (root) => [{ kind: "set", in: root, path: "team.purpose", value: "Plan" }],
      after: "## Team\n\n- **Purpose:** Plan\n\n## Goals\n",
    },
    {
      name: "the values of a list, each on its own line or several on one",
      before: lines(`
        ## Where we stand

        - Questions:
          - Why?

          - How?
        - Participants: a; b
          1. c
      `),
      changes: (root) => [
        { kind: "add", in: mapAt(root, "convening"), path: "questions", value: "# Who?" },
        { kind: "set", in: mapAt(root, "convening"), path: "participants", value: ["a", "Ng, Kim", "c", "d"] },
      ],
      after: lines(`
        ## Where we stand

        - Questions:
          - Why?

          - How?
          - \\# Who?
        - Participants: a; Ng\\, Kim
          1. c
          1. d
      `),
    },
    {
      name: "an object under its heading, below its label, or as a text",
      before: lines(`
        ## Goals

        ### Goal: One

        - Baseline:
          - Value: 41
        - Target: 75

        ## Keeping it going

        ### Reviews

        Soon.

        ### Onboarding
      `),
      changes: (root) => [
        ...set("goals.items.0", { "baseline.date": "2025-10-03", "target.date": "2026-12-11" })(root),
        { kind: "set", in: root, path: "sustainability.reviews", value: { cadence: "quarterly", owner: "lee" } },
        { kind: "set", in: root, path: "sustainability.onboarding.new_staff", value: "A walk" },
      ],
      after: lines(`
        ## Goals

        ### Goal: One

        - Baseline:
          - Value: 41
          - Date: 2025-10-03
        - Target: 75 (2026-12-11)

        ## Keeping it going

        ### Reviews

        Soon.

        - Cadence: quarterly
        - Owner: lee

        ### Onboarding

        - New staff: A walk
      `),
    },
    {
      name: "a new object goes behind the part before it in the model",
      before:
        "## Teachers as co-owners\n\nProse.\n\n### Teacher leaders\n\n- chen\n\n### Workload\n\n<!-- x -->\n## Team\n",
      changes: (root) => [
        { kind: "set", in: root, path: "ownership.feedback", value: { cadence: "monthly" } },
        { kind: "add", in: root, path: "ownership.data_use", value: "Never in evaluations" },
      ],
      after:
        "## Teachers as co-owners\n\nProse.\n\n- **Data use:**\n  - Never in evaluations\n\n### Teacher leaders\n\n- chen\n\n### Feedback\n\n- **Cadence:** monthly\n\n### Workload\n\n<!-- x -->\n## Team\n",
    },
    {
      name: "objects as list items where others are",
      before: "## Keeping it going\n\n- **Reviews:**\n  - **Cadence:** monthly\n",
      changes: (root) => [
        { kind: "set", in: root, path: "sustainability.onboarding.new_staff", value: "A walk" },
        { kind: "set", in: root, path: "sustainability.reviews.owner", value: "lee" },
      ],
      after:
        "## Keeping it going\n\n- **Reviews:**\n  - **Cadence:** monthly\n  - **Owner:** lee\n- **Onboarding:**\n  - **New staff:** A walk\n",
    },
    {
      name: "the names that headings and list items give",
      before: lines(`
        ## Goals

        ### Goal 1: One *day*

        - Kind: use

        ## Sources

        - [Guide](https://example.org/a), NCES, 2018

        ## Key dates

        - [ ] Board vote
        - [x] Pilot (lee, 2026-01-30)
      `),
      changes: (root) => [
        ...set("goals.items.0", { statement: "One_day" })(root),
        ...set("references.items.0", { title: "Forum guide", year: 2019, url: "https://example.org/b" })(root),
        ...set("timeline.milestones.0", { status: "done", due: "2026-06-09", owner: "huff" })(root),
        ...set("timeline.milestones.1", { status: "planned", owner: "chen" })(root),
      ],
      after: lines(`
        ## Goals

        ### Goal 1: One_day

        - Kind: use

        ## Sources

        - [Forum guide](https://example.org/b), NCES, 2019

        ## Key dates

        - [x] Board vote (huff, 2026-06-09)
        - [ ] Pilot (chen, 2026-01-30)
          - Status: planned
      `),
    },
    {
      name: "prose",
      before: "## Team\n\nWe meet.\n\n## Goals\n",
      changes: (root) => [
        { kind: "set", in: root, path: "team.narrative", value: "- We *meet* often" },
        { kind: "set", in: root, path: "goals.narrative", value: "One.\n\n1. Two" },
      ],
      after: "## Team\n\n\\- We \\*meet\\* often\n\n## Goals\n\nOne.\n\n1\\. Two\n",
    },
  ]);

  it("is refused where a text says something else too, or is no object of the plan", () => {
    const text = "## Who is involved\n\n- Labor: no bargaining unit\n\n## Sources\n\n| Title |\n|---|\n| [a](b:c) |\n";
    assert.equal(editsFor(text, set("stakeholders.groups.0", { group: "families" })), undefined);
    assert.equal(
      editsFor(text, (root) => [{ kind: "remove", node: nodeAt(root, "references.items.0.title") }]),
      undefined,
    );
    assert.equal(
      editsFor(text, (root) => [{ kind: "set", in: root, path: "nothing", value: 1 }]),
      undefined,
    );
    assert.equal(
      editsFor("## Team\n", (root) => [{ kind: "set", in: root, path: "team.nothing.at.all", value: 1 }]),
      undefined,
    );
  });

  it("says where the prompts are", () => {
    const edits = editsFor("## Team\n", (root) => [
      { kind: "add", in: root, path: "team.members", value: promptsFor("team.members", { id: "a" }) },
    ]);
    const stops = edits?.flatMap(({ text, stops: all }) =>
      all.map(({ start, end, choices }) => [text.slice(start, end), choices?.length ?? 0]),
    );
    assert.deepEqual(stops, [
      ["Who this is, by name", 0],
      ["…", 25],
      ["…", 12],
    ]);
  });
});
