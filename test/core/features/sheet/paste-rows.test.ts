import assert from "node:assert/strict";
import {
  applyEdits,
  pasteRows,
  sentenceText,
  tableInText,
  tableOnClipboard,
  type SheetTable,
} from "../../../../src/core/index.ts";
import { tableInHtml } from "../../../../src/core/sheets/index.ts";
import { analyzePlan } from "../../../support/check.ts";
import { lines } from "../../formats/yaml/write/written.ts";
import { EXCEL, GOOGLE, WORD } from "./clipboards.ts";

interface Pasted {
  readonly text: string;
  readonly notes: readonly string[];
}

function paste(plan: string, table: SheetTable | undefined, path: string, format: "yaml" | "markdown"): Pasted {
  assert.ok(table);
  const rows = pasteRows(analyzePlan(plan, { format }), table, path);
  assert.ok(rows);
  return { text: applyEdits(plan, rows.edits), notes: rows.notes.map(sentenceText) };
}

const YAML = lines(`
  buyin: 1
  team:
      members:
          - id: ortiz
            name: Dana Ortiz
  goals:
      - id: g1 # the first
        statement: Every student is known
`);

const MARKDOWN = lines(`
  # Our plan

  ## Team

  | Id | Name |
  |----|------------|
  | ortiz | Dana Ortiz |

  ## Goals

  | Goal | Owner |
  |------|-------|
  | Every student is known | ortiz |

  Text.
`);

describe("Rows from a spreadsheet", () => {
  it("come from Excel as list items", () => {
    const table = tableOnClipboard({ cells: tableInHtml(EXCEL), text: "not this" });
    const { text, notes } = paste(YAML, table, "goals.items", "yaml");
    assert.equal(
      text,
      YAML +
        [
          "    - statement: More ninth graders on track, and | fewer absences",
          "      baseline:",
          "          value: 35",
          '          unit: "%"',
          "      owner: ortiz",
          "      stakeholders: [Teachers, families]",
          "      checkpoints: [2026-09-15]",
          '      x-budget-code: "0012"',
          "    - statement: Fewer calls & letters",
          "      owner: ortiz",
          "      stakeholders: [students]",
          "      checkpoints: [2027-03-05]",
          "      x-budget-code: =SUM(A1:A3)",
          "",
        ].join("\n"),
    );
    assert.deepEqual(notes, [
      "2 rows are added to Goals",
      "columns that this list does not have are kept as x-budget-code",
    ]);
  });

  it("may have a header of two rows, however its merged cells come", () => {
    const below = ["Fewer absences", "35%", "2026-05-01", "20%", "2027-05-01", "Dana Ortiz"];
    const upper = ["Goal", "Baseline", "", "Target", "", "Owner"];
    for (const lower of [
      ["", "Value", "Date", "Value", "Date", ""],
      ["Goal", "Value", "Date", "Value", "Date", "Owner"],
    ]) {
      const { text, notes } = paste(YAML, [["Our goals"], upper, lower, below], "goals.items", "yaml");
      const row = [
        "    - statement: Fewer absences",
        "      baseline:",
        "          value: 35",
        '          unit: "%"',
        "          date: 2026-05-01",
        "      target:",
        "          value: 20",
        '          unit: "%"',
        "          date: 2027-05-01",
        "      owner: ortiz",
        "",
      ];
      assert.equal(text, YAML + row.join("\n"));
      assert.deepEqual(notes, ["1 row is added to Goals"]);
    }
  });

  it("come from Excel as rows of a Markdown table", () => {
    const { text } = paste(MARKDOWN, tableOnClipboard({ cells: tableInHtml(EXCEL) }), "goals.items", "markdown");
    const [, goals = ""] = text.split("## Goals\n\n");
    assert.equal(
      goals,
      lines(`
        | Goal | Baseline | Owner | Groups | Checkpoints | x-budget-code |
        |------|---|-------|---|---|---|
        | Every student is known | | ortiz | | | |
        | More ninth graders on track, and \\| fewer absences | 35% | ortiz | Teachers, families | 2026-09-15 | 0012 |
        | Fewer calls & letters | | ortiz | students | 2027-03-05 | =SUM(A1:A3) |

        Text.
      `),
    );
  });

  it("come from Google Sheets", () => {
    const { text } = paste("buyin: 1\n", tableOnClipboard({ cells: tableInHtml(GOOGLE) }), "team.members", "yaml");
    assert.equal(
      text,
      lines(`
        buyin: 1
        team:
          members:
            - name: José Ríos
              group: teachers
              departments: [it, academics]
            - name: Mei “Mo” Chen
              group: principals
      `),
    );
  });

  it("come from Word", () => {
    const { text } = paste("buyin: 1\n", tableOnClipboard({ cells: tableInHtml(WORD) }), "timeline.milestones", "yaml");
    assert.equal(
      text,
      lines(`
        buyin: 1
        timeline:
          milestones:
            - title: Board vote (June)
              due: 2026-06-09
      `),
    );
  });

  it("come from text in columns, with line breaks in cells, and keep line breaks of the plan", () => {
    const table = tableOnClipboard({ text: 'Action\tDue\r\n"Call, then\nwrite"\t12/1/2026\r\nAsk\t13/2/2027\r\n' });
    const { text } = paste("buyin: 1\r\n", table, "convening.next_steps", "yaml");
    assert.match(text, /- action: Call, then write\r\n/);
    assert.match(text, /due: 2027-02-13\r\n/);
    assert.equal(/(?<!\r)\n/.test(text), false);
  });

  it("are taken in the list's order where they have no header", () => {
    const { text, notes } = paste(YAML, [["Zoe Ray", "Counselor"]], "team.members", "yaml");
    assert.match(text, / {10}- id: zoe-ray|- id: Zoe Ray/);
    assert.deepEqual(notes, [
      "1 row is added to Team: Members",
      "the cells have no header row, so they are taken as Id and Name",
    ]);
  });

  it("keep a day that may mean two", () => {
    const table = tableInText("Milestone;Due\nVote;3/5/2026\n");
    assert.match(paste("buyin: 1\n", table, "timeline.milestones", "yaml").text, /due: 3\/5\/2026\n/);
  });

  it("read days as the other days of their column show", () => {
    const dayFirst = tableInText("Milestone,Due\nVote,3/5/2026\nStart,25/8/2026\n");
    assert.match(
      paste("buyin: 1\n", dayFirst, "timeline.milestones", "yaml").text,
      /due: 2026-05-03\n[^]*2026-08-25\n/,
    );
  });

  it("are none where there is no table", () => {
    assert.equal(tableOnClipboard({ text: "Just a sentence, with a comma" }), undefined);
    assert.equal(tableOnClipboard({ cells: tableInHtml("<p>Just <b>words</b></p>"), text: "Just words" }), undefined);
    assert.equal(tableOnClipboard({ cells: tableInHtml("<table><tr><td>one cell</td></tr></table>") }), undefined);
    assert.equal(tableOnClipboard({ cells: tableInHtml("<table><tr><td"), text: "" }), undefined);
  });

  it("keep several unknown columns apart", () => {
    const table = tableInText("Name,Notes,Notes,\nZoe,a,b,c\n");
    const { text } = paste("buyin: 1\n", table, "team.members", "yaml");
    assert.match(text, /x-notes: a\n +x-notes-2: b\n +x-column-4: c\n/);
  });
});
