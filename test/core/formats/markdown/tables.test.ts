import assert from "node:assert/strict";
import { readPlan, readSection } from "./read.ts";

describe("Markdown tables", () => {
  it("say in a budget what something is and what it costs", () => {
    assert.deepEqual(
      readSection("investment", "## Budget\n\n| Item | Cost | Source |\n|---|--:|---|\n| Coach | $900 | Title II |\n"),
      {
        lines: [{ item: "Coach", amount: 900, source: { name: "Title II" } }],
      },
    );
  });

  it("are lists: header cells name fields, rows are items", () => {
    const text = `
## Who is involved

| Group | Participation | Phases | What they care about | How often |
|-------|:-------------:|--------|----------------------|----------:|
| Teachers | Collaborate | design, build | time | monthly |
| families | consult | Design | – | grading period |
`;
    assert.deepEqual(readSection("stakeholders", text), {
      groups: [
        {
          group: "teachers",
          level: "collaborate",
          phases: ["design", "build"],
          what_matters: "time",
          contact_every: "monthly",
        },
        { group: "families", level: "consult", phases: ["design"], contact_every: "grading_period" },
      ],
    });
  });

  it("belong to the list whose fields their header cells match best", () => {
    const text = `
## Sustainability

| Type | Status | Date |
|---|---|---|
| board policy | adopted | 2025-11-18 |

| Practice | Measure | Baseline | Target |
|---|---|---|---|
| Teams use data | teams meeting | 2/6 | 6/6 |
`;
    assert.deepEqual(readSection("sustainability", text), {
      anchors: [{ type: "board_policy", status: "adopted", date: "2025-11-18" }],
      culture: [{ practice: "Teams use data", measure: "teams meeting", baseline: "2/6", target: "6/6" }],
    });
  });

  it("belong to the main list of their section at a tie", () => {
    const text = "## Communication\n\n| Id | Audience |\n|---|---|\n| tp1 | families |\n";
    assert.deepEqual(readSection("communication", text), { touchpoints: [{ id: "tp1", audience: ["families"] }] });
  });

  it("give their rows to the list that a heading names, and join those of several tables", () => {
    const table = (id: string): string => `| Id | Audience |\n|---|---|\n| ${id} | families |\n`;
    const text = `## Communication\n\n### Key messages\n\n${table("m1")}\nAnd:\n\n${table("m2")}`;
    assert.deepEqual(readSection("communication", text), {
      messages: [
        { id: "m1", audiences: ["families"] },
        { id: "m2", audiences: ["families"] },
      ],
      narrative: "And:",
    });
  });

  it("may hold the parts of objects in columns of their own", () => {
    const budget = `
## Budget

| Item | Amount | Source | One-time | Source ends | Recurring |
|---|---|---|---|---|---|
| Coordinator | $41,000 | Title IV-A | yes | 2027-06-30 | no |
`;
    assert.deepEqual(readSection("investment", budget), {
      lines: [
        {
          item: "Coordinator",
          amount: 41000,
          source: { name: "Title IV-A", one_time: true, ends: "2027-06-30" },
          recurring: false,
        },
      ],
    });
    const contacts = "## Outreach\n\n| Id | Report back | Within (days) |\n|---|---|---|\n| tp1 | newsletter | 21 |\n";
    assert.deepEqual(readSection("communication", contacts), {
      touchpoints: [{ id: "tp1", report_back: { how: "newsletter", within_days: 21 } }],
    });
  });

  it("read a part's column as that of the object to its left", () => {
    const text = (headers: string): string =>
      `## Goals\n\n${headers}\n|--|--|--|--|\n| 1 | 2026-01-01 | 2 | 2026-02-02 |\n`;
    const goals = { baseline: { value: 1, date: "2026-01-01" }, target: { value: 2, date: "2026-02-02" } };
    assert.deepEqual(readSection("goals", text("| Baseline | Date | Target | Date |")), { items: [goals] });
    const one = "## Goals\n\n| Goal | Target | Date |\n|--|--|--|\n| Use it | 90% | May 28, 2027 |\n";
    assert.deepEqual(readSection("goals", one), {
      items: [{ statement: "Use it", target: { value: 90, unit: "%", date: "2027-05-28" } }],
    });
  });

  it("may hold the fields of one object, in a row or as pairs", () => {
    const row = "## Sustainability\n\n### Reviews\n\n| Cadence | Next |\n|---|---|\n| quarterly | 2026-04-15 |\n";
    const pairs =
      "## Sustainability\n\n### Reviews\n\n| Field | Value |\n|---|---|\n| Cadence | quarterly |\n| Next | 2026-04-15 |\n";
    const reviews = { reviews: { cadence: "quarterly", next: "2026-04-15" } };
    assert.deepEqual(readSection("sustainability", row), reviews);
    assert.deepEqual(readSection("sustainability", pairs), reviews);
  });

  it("leave out empty rows, columns without a heading, and the author's own", () => {
    const text = "## Timeline\n\n| # | Milestone | x-room |\n|--|--|--|\n| 1 | Vote | B12 |\n| | – | |\n| |\n";
    const { value, notices } = readPlan(text);
    assert.deepEqual(value, { timeline: { milestones: [{ title: "Vote" }] } });
    assert.deepEqual(notices, []);
  });

  it("say which cells and columns cannot be read", () => {
    const text = `## Timeline

| Milestone | Ownr | Colour | Owner | Lead |
|---|---|---|---|---|
| Vote | a | red | b | c | d |
`;
    assert.deepEqual(readPlan(text).notices, [
      'unknown-field "Ownr": "Ownr" is not a field of a milestone; did you mean Owner?',
      'unknown-field "Colour": "Colour" is not a field of a milestone; rename it, or begin it with x- to keep it as your own',
      'duplicate-key "Lead": "Lead" gives Owner a second time; only the first one is read, so keep one of them',
      'unknown-field "d": "d" stands in no column of this table; write \\| for a bar inside a cell, or add a column',
    ]);
    assert.deepEqual(readPlan("## Timeline\n\n| Foo | Bar |\n|--|--|\n| a | b |\n").notices, [
      'unknown-field "Foo": None of this table\'s column headings is known here, so it is not read; rename them, or use a list of the section',
    ]);
  });

  it("may stand right below a paragraph and end without a blank line", () => {
    const text =
      "## Timeline\nOur dates:\n| Milestone | Due |\n|---|---|\n| Vote | 2026-06-09 |\n- **Narrative:** none\n";
    assert.deepEqual(readSection("timeline", text), {
      milestones: [{ title: "Vote", due: "2026-06-09" }],
      narrative: "Our dates:\n\nnone",
    });
  });
});
