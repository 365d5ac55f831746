import type { Content } from "../../../../../src/core/source/change.ts";
import { lines, mapAt, nodeAt, type Changes } from "../../yaml/write/written.ts";
import { check, once } from "./changed.ts";

const set =
  (way: string, fields: Readonly<Record<string, Content>>): Changes =>
  (root) =>
    Object.entries(fields).map(([path, value]) => ({ kind: "set", in: mapAt(root, way), path, value }));

const goals = (...table: readonly string[]): string => `# T\n\n## Goals\n\n${table.join("\n")}\n\nThe end.\n`;

describe("Writing into Markdown tables", () => {
  check([
    {
      name: "a cell is written over, and nothing else",
      before: goals("| Goal | Owner |", "|---|---|", "| One | lee |  ", "| Two |**chen**<!-- new -->|"),
      changes: (root) => [
        ...set("goals.items.0", { owner: "ortiz" })(root),
        ...set("goals.items.1", { owner: "huff" })(root),
      ],
      after: goals("| Goal | Owner |", "|---|---|", "| One | ortiz |  ", "| Two |**huff**<!-- new -->|"),
    },
    {
      name: "an aligned table stays so where the text fits",
      before: goals("| Goal  | Owner   |", "| ----- | ------: |", "| One   |     lee |", "| Two é |         |"),
      changes: (root) => [
        ...set("goals.items.0", { statement: "1", owner: "ortiz" })(root),
        ...set("goals.items.1", { owner: "chen" })(root),
      ],
      after: goals("| Goal  | Owner   |", "| ----- | ------: |", "| 1     |   ortiz |", "| Two é | chen    |"),
    },
    {
      name: "in an aligned table a longer text widens only its cell",
      before: goals("| Goal | Owner |", "| ---- | ----- |", "| One  | lee   |", "| Two  |       |"),
      changes: set("goals.items.0", { owner: "Jordan Huff" }),
      after: goals("| Goal | Owner |", "| ---- | ----- |", "| One  | Jordan Huff |", "| Two  |       |"),
    },
    {
      name: "a missing column comes into every line, where the model has it",
      before: goals("| Goal | Owner |", "| :-- | :-- |", "| One | lee |", "| Two | chen |"),
      changes: set("goals.items.1", { kind: "use", status: { ask: "How far" } }),
      after: goals(
        "| Goal | Kind | Owner | Status |",
        "| :-- | :-- | :-- | :-- |",
        "| One | | lee | |",
        "| Two | use | chen | … |",
      ),
    },
    {
      name: "a missing column of an aligned table is as wide as its title",
      before: goals("|Goal|Owner|", "|----|-----|", "|One |lee  |", "|Two |chen |"),
      changes: set("goals.items.0", { metric: "x" }),
      after: goals("|Goal|Measure|Owner|", "|----|-------|-----|", "|One |x      |lee  |", "|Two |       |chen |"),
    },
    {
      name: "ragged rows and rows without outer bars get the cells that they need",
      before: goals("Goal | Kind | Owner", "--- | --- | ---", "One", "| Two | use", "Three | use | lee", "| Four |"),
      changes: (root) => [
        ...set("goals.items.0", { owner: "lee" })(root),
        ...set("goals.items.1", { status: "met" })(root),
      ],
      after: goals(
        "Goal | Kind | Owner | Status",
        "--- | --- | --- | ---",
        "One | | lee",
        "| Two | use | | met",
        "Three | use | lee",
        "| Four |",
      ),
    },
    {
      name: "a column that comes first",
      before: goals("| Goal | Owner |", "|---|---|", "| One | lee |"),
      changes: set("goals.items.0", { id: "g1" }),
      after: goals("| Id | Goal | Owner |", "|---|---|---|", "| g1 | One | lee |"),
    },
    {
      name: "a new column does not change what another one means",
      before: goals("| Goal | Target | Date | Owner |", "|---|---|---|---|", "| One | 3 | 2026-05-01 | lee |"),
      changes: set("goals.items.0", { "baseline.value": 2 }),
      after: goals(
        "| Goal | Baseline | Target | Date | Owner |",
        "|---|---|---|---|---|",
        "| One | 2 | 3 | 2026-05-01 | lee |",
      ),
    },
    {
      name: "parts of a value with its day go into its cell",
      before: goals("| Goal | Baseline | Target |", "|---|---|---|", "| One | 35% (fall survey) | 85 (2026-05-15) |"),
      changes: set("goals.items.0", {
        "baseline.date": "2025-09-15",
        "target.source": "a, b",
        "target.unit": "percent",
      }),
      after: goals(
        "| Goal | Baseline | Target |",
        "|---|---|---|",
        "| One | 35% (2025-09-15, fall survey) | 85 percent (2026-05-15, a\\, b) |",
      ),
    },
    {
      name: "or into their own columns",
      before: goals("| Goal | Target | By when |", "|---|---|---|", "| One | 85 | |"),
      changes: set("goals.items.0", { "target.date": "2026-05-15" }),
      after: goals("| Goal | Target | By when |", "|---|---|---|", "| One | 85 | 2026-05-15 |"),
    },
    {
      name: "parts of other objects are columns",
      before: lines(`
        ## Budget

        | Item | Source |
        |---|---|
        | Coach | Title II |
      `),
      changes: (root) => set("investment.lines.0", { "source.one_time": true, "source.ends": "2027-06-30" })(root),
      after: lines(`
        ## Budget

        | Item | Source | One-time | Source ends |
        |---|---|---|---|
        | Coach | Title II | true | 2027-06-30 |
      `),
    },
    {
      name: "several values are parted as they are elsewhere",
      before: lines(`
        ## Who is involved

        | Group | Phases | Languages | Representatives |
        |---|---|---|---|
        | students | design<br>build | en; es | lee |
        | families | | | |
      `),
      changes: (root) => [
        ...["phases", "languages", "representatives"].map((path) => ({
          kind: "add" as const,
          in: mapAt(root, "stakeholders.groups.0"),
          path,
          value: path === "phases" ? "launch" : "Cho, Kim",
        })),
        ...set("stakeholders.groups.1", { phases: ["explore", "design"], languages: ["en", "es"] })(root),
      ],
      after: lines(`
        ## Who is involved

        | Group | Phases | Languages | Representatives |
        |---|---|---|---|
        | students | design<br>build<br>launch | en; es; Cho\\, Kim | lee, Cho\\, Kim |
        | families | explore<br>design | en; es | |
      `),
    },
    {
      name: "what Markdown would read otherwise stands behind backslashes",
      before: goals("| Goal | Measure |", "|---|---|", "| One | |"),
      changes: set("goals.items.0", { statement: "a | b_c", metric: "*both* of them" }),
      after: goals("| Goal | Measure |", "|---|---|", "| a \\| b_c | \\*both\\* of them |"),
    },
    {
      name: "the address of a title makes it a link",
      before: lines(`
        ## Sources

        | Title | Year |
        |---|---|
        | Guide | 2018 |
        | [Study](https://old.example) | 2019 |
      `),
      changes: (root) => [
        ...set("references.items.0", { url: "https://example.org/a" })(root),
        ...set("references.items.1", { url: "https://example.org/b" })(root),
      ],
      after: lines(`
        ## Sources

        | Title | Year |
        |---|---|
        | [Guide](https://example.org/a) | 2018 |
        | [Study](https://example.org/b) | 2019 |
      `),
    },
    {
      name: "new rows go behind the last one, empty cells as the others are",
      before: goals("| Id | Goal | Owner |", "|---|---|---|", "| g1 | One | – |", "| g2 | Two | lee |"),
      changes: (root) => [
        { kind: "add", in: root, path: "goals.items", value: { id: "g3", statement: { ask: "What" }, kind: "use" } },
        { kind: "add", in: mapAt(root, "goals"), path: "items", value: { id: { ask: "" }, statement: "Four" } },
      ],
      after: goals(
        "| Id | Goal | Kind | Owner |",
        "|---|---|---|---|",
        "| g1 | One | | – |",
        "| g2 | Two | | lee |",
        "| g3 | [What] | use | – |",
        "| – | Four | – | – |",
      ),
    },
    {
      name: "the fields of an object in a table of its own",
      before: "## Keeping it going\n\n### Reviews\n\n| Cadence | Owner |\n|---|---|\n| quarterly | lee |\n",
      changes: set("sustainability.reviews", { owner: "chen", report_to: "board" }),
      after:
        "## Keeping it going\n\n### Reviews\n\n| Cadence | Owner | Report to |\n|---|---|---|\n| quarterly | chen | board |\n",
    },
    {
      name: "a table of labels and values",
      before: "## Budget\n\n### Data governance\n\n| Field | Value |\n|---|---|\n| Owner | lee |\n| Access | a |\n",
      changes: (root) => [
        ...set("investment.governance", { owner: "chen", legal_basis: "FERPA" })(root),
        { kind: "add", in: mapAt(root, "investment.governance"), path: "access_roles", value: "b" },
      ],
      after:
        "## Budget\n\n### Data governance\n\n| Field | Value |\n|---|---|\n| Owner | chen |\n| Access | a, b |\n| Legal basis | FERPA |\n",
    },
  ]);

  check(
    [
      {
        name: "taking away empties a cell, parts of it, or the row's line",
        before: goals(
          "| Goal | Owner | Groups | Target |",
          "|---|---|---|---|",
          "| One | lee | a, b; c | 3 (2026-05-15, survey) |",
          "| Two | lee | d | 4 |",
          "| Three | | | |",
        ),
        changes: (root) =>
          [
            ...["goals.items.0.owner", "goals.items.0.stakeholders.1", "goals.items.0.target.date"],
            ...["goals.items.1.stakeholders", "goals.items.2"],
          ].map((way) => ({ kind: "remove", node: nodeAt(root, way) })),
        after: goals(
          "| Goal | Owner | Groups | Target |",
          "|---|---|---|---|",
          "| One | | a, c | 3 (survey) |",
          "| Two | lee | | 4 |",
        ),
      },
      {
        name: "the last row gives way to a new one",
        before: goals("| Goal | Owner |", "|---|---|", "| One | lee |"),
        changes: (root) => [
          { kind: "remove", node: nodeAt(root, "goals.items.0") },
          { kind: "add", in: root, path: "goals.items", value: { statement: "Two" } },
        ],
        after: goals("| Goal | Owner |", "|---|---|", "| Two | |"),
      },
    ],
    once,
  );
});
