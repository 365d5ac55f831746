import assert from "node:assert/strict";
import { nodeAt, readPlan } from "./read.ts";

/** What one cell reads as in a list that has a column of that name. */
function checkCell(section: string, header: string, cell: string, expected: unknown): void {
  const { value, notices } = readPlan(`## ${section}\n\n| Id | ${header} |\n|---|---|\n| a | ${cell} |\n`);
  const lists: unknown[] = Object.values(value[section.toLowerCase()] ?? {});
  const [row] = Array.isArray(lists[0]) ? (lists[0] as unknown[]) : [];
  const { id: _, ...fields } = row as Record<string, unknown>;
  assert.deepEqual(Object.values(fields)[0], expected, cell);
  assert.deepEqual(notices, [], cell);
}

describe("Markdown values", () => {
  it("are several where commas, semicolons or line breaks part them", () => {
    checkCell("Timeline", "Depends on", "a, b; c<br>d<br/>e", ["a", "b", "c", "d", "e"]);
    checkCell("Communication", "Dates", "March 5, 2026, Apr 2, 2026; 2026-05-06", [
      "2026-03-05",
      "2026-04-02",
      "2026-05-06",
    ]);
    checkCell("Communication", "Dates", "2026-05-06, 2026-06-07", ["2026-05-06", "2026-06-07"]);
    checkCell("Team", "Departments", "IT", ["it"]);
    checkCell("Timeline", "Depends on", "Vote (June, or later), Start", ["Vote (June, or later)", "Start"]);
  });

  it("stand beside one that is still to be chosen", () => {
    const { document } = readPlan("## Team\n\n- Key departments: IT, …\n");
    const list = nodeAt(document, "team.key_departments");
    assert.ok(list.kind === "list");
    assert.deepEqual(
      list.items.map((item) => item.kind === "scalar" && item.text),
      ["IT", "…"],
    );
  });

  it("are absent where a cell is empty or a dash", () => {
    for (const cell of ["", " ", "-", "–", "—", "**–**"]) checkCell("Timeline", "Milestone", cell, undefined);
  });

  it("are inline Markdown read as its text", () => {
    checkCell(
      "Timeline",
      "Milestone",
      "**Board** _vote_ at `10` ~~on~~ [Monday](https://a.b)",
      "Board vote at 10 on Monday",
    );
    checkCell("Timeline", "Milestone", "A \\| B &amp; C &#x1F600; \\*", "A | B & C 😀 *");
    checkCell("Timeline", "Milestone", "Vote<!-- not yet --> <b>now</b> ![seal](x.png)", "Vote now seal");
    checkCell("Timeline", "Milestone", "As [ewims-study] says: <5 & a_b", "As [ewims-study] says: <5 & a_b");
    checkCell(
      "Timeline",
      "Milestone",
      "See www.example.org or ask@example.org",
      "See www.example.org or ask@example.org",
    );
  });

  it("are choices in any spelling, numbers, and yes or no", () => {
    checkCell("Communication", "Purpose", "Co-design", "co_design");
    checkCell("Communication", "Two-way", "Yes", true);
    checkCell("Investment", "Amount", "$41,000", 41000);
    checkCell("Investment", "FTE", "0.5", 0.5);
    checkCell("Investment", "In kind", "no", false);
    checkCell("Investment", "In kind", "room and copies", "room and copies");
  });

  it("are true for a mark where yes or no is expected, and text elsewhere", () => {
    for (const mark of ["✓", "✔", "✔\uFE0F", "☑", "x", "X", "[x]"]) {
      checkCell("Communication", "Two-way", mark, true);
      checkCell("Timeline", "Milestone", mark, mark);
    }
    assert.deepEqual(readPlan("## Communication\n\n### Touchpoints\n\n- Two-way: ✓\n").value, {
      communication: { touchpoints: [{ two_way: true }] },
    });
  });

  it("are days, with the month in digits or by its name", () => {
    checkCell("Timeline", "Due", "2026-03-05", "2026-03-05");
    checkCell("Timeline", "Due", "March 5, 2026", "2026-03-05");
    checkCell("Timeline", "Due", "Sept. 30 2026", "2026-09-30");
    checkCell("Timeline", "Due", "February 29, 2028", "2028-02-29");
    for (const unread of ["3/5/26", "February 29, 2026", "Spring 2026", "5 March 2026", "May 0, 2026"]) {
      checkCell("Timeline", "Due", unread, unread);
    }
  });

  it("are months where no day is needed", () => {
    for (const month of ["January 2026", "Jan. 2026", "2026-01"]) {
      assert.deepEqual(readPlan(`## Ownership\n\n### What we heard\n\n- When: ${month}\n`).value, {
        ownership: { change_log: [{ date: "2026-01" }] },
      });
    }
  });

  it("are measures with unit, day and source", () => {
    const measures: readonly (readonly [string, unknown])[] = [
      ["35% (2025-09-15, fall survey)", { value: 35, unit: "%", date: "2025-09-15", source: "fall survey" }],
      ["35", { value: 35 }],
      ["3,150 students (fall count)", { value: 3150, unit: "students", source: "fall count" }],
      ["85 percent by May 15, 2026", { value: 85, unit: "percent", date: "2026-05-15" }],
      ["yes (March 5, 2026)", { value: true, date: "2026-03-05" }],
      ["2 of 6 (team notes)", { value: "2 of 6", source: "team notes" }],
      ["(2025-09-15)", { date: "2025-09-15" }],
      ["35 (3/5/26)", { value: 35, date: "3/5/26" }],
      ["–", undefined],
    ];
    for (const [cell, expected] of measures) checkCell("Goals", "Baseline", cell, expected);
  });

  it("leave the unit to the row where it has one", () => {
    const { value } = readPlan("## Goals\n\n| Unit | Baseline | Target |\n|--|--|--|\n| percent | 35% | 85% |\n");
    assert.deepEqual(value, {
      goals: { items: [{ unit: "percent", baseline: { value: 35 }, target: { value: 85 } }] },
    });
  });

  it("take titles and addresses from links in references", () => {
    const text =
      "## References\n\n| Title | Year |\n|---|---|\n| [Guide](https://a.b) | 2019 |\n\n| Link |\n|---|\n| [here](https://c.d) |\n";
    assert.deepEqual(readPlan(text).value, {
      references: { items: [{ title: "Guide", url: "https://a.b", year: 2019 }, { url: "https://c.d" }] },
    });
    const byReference = "## References\n\n- [Guide][g]\n\n[g]: https://a.b\n";
    assert.deepEqual(readPlan(byReference).value, { references: { items: [{ title: "Guide", url: "https://a.b" }] } });
  });
});
