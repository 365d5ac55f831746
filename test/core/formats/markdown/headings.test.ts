import assert from "node:assert/strict";
import { readPlan, readSection } from "./read.ts";

describe("Markdown headings", () => {
  it("open sections: case, numbering, punctuation, emoji and & do not count", () => {
    const prose = "We know.";
    const titles: readonly (readonly [string, string])[] = [
      ["## Goals", "goals"],
      ["## 3. SMART goals", "goals"],
      ["## III. TEAM", "team"],
      ["## 📣 Communication plan:", "communication"],
      ["## Data & capacity", "investment"],
      ["## Data and capacity ##", "investment"],
      ["Our vision\n----------", "vision"],
      ["## *How* this `fits`", "alignment"],
      ["## Resources", "references"],
    ];
    for (const [heading, section] of titles) {
      const { value, notices } = readPlan(`${heading}\n\n${prose}\n`);
      assert.deepEqual(value, { [section]: { narrative: prose } }, heading);
      assert.deepEqual(notices, [], heading);
    }
  });

  it("open sections with what people put around and between their names", () => {
    for (const [heading, section] of [
      ["A. Team", "team"],
      ["III Team", "team"],
      ["Part B. Our team", "team"],
      ["The Planning Team", "team"],
      ["Team (draft)", "team"],
      ["Section 4: Goals and objectives", "goals"],
      ["Our Vision / Nuestra visión", "vision"],
      ["Presupuesto | Budget", "investment"],
      ["Vision Statement:", "vision"],
      ["IV. Planning Team Members", "team"],
      ["Project Timeline, 2025-26", "timeline"],
      ["Communication Strategy", "communication"],
      ["Alignment with the Strategic Plan", "alignment"],
      ["Timeline & Milestones", "timeline"],
      ["Communication & Engagement", "communication"],
      ["Budget and resources", "investment"],
    ] as const) {
      const { value, notices } = readPlan(`## ${heading}\n\nWe know.\n`);
      assert.deepEqual(value, { [section]: { narrative: "We know." } }, heading);
      assert.deepEqual(notices, [], heading);
    }
    for (const heading of [
      "Goals and team",
      "Vision & lunch",
      "Our",
      "The (goals)",
      "Goals/Team",
      "Implementation Plan",
      "Key",
    ]) {
      assert.deepEqual(readPlan(`## ${heading}\n\nWe know.\n`).value, {}, heading);
    }
  });

  it("are read as the section that they are a slip of", () => {
    for (const [heading, section, title] of [
      ["Comunication plan", "communication", "Communication"],
      ["Goalss", "goals", "Goals"],
      ["Communicating", "communication", "Communication"],
    ] as const) {
      const { value, notices } = readPlan(`## ${heading}\n\nWe know.\n`);
      assert.deepEqual(value, { [section]: { narrative: "We know." } });
      assert.deepEqual(notices, [
        `unknown-section "${heading}": "${heading}" is not a section this plan uses; did you mean ${title}?`,
      ]);
    }
  });

  it("are noticed where no section is near, unless the author says that they are extra", () => {
    const { value, notices } = readPlan(
      "## Lunch menu\n\nSoup\n\n## x-menu\n\nSoup\n\n## Menu\n<!-- buyin: extra -->\n\nSoup\n",
    );
    assert.deepEqual(value, {});
    assert.deepEqual(notices, [
      'unknown-section "Lunch menu": "Lunch menu" is not a section this plan uses; rename it, or begin it with x- to keep it as your own',
    ]);
  });

  it("of the third level name a list, an object or a field of the section", () => {
    const text = `
## Ownership

### Teacher leaders

- Member: Chen

### Feedback

- Cadence: monthly

#### Questions

Whom did it miss?

### Data use

- Not for evaluation
`;
    assert.deepEqual(readSection("ownership", text), {
      teacher_leaders: [{ member: "Chen" }],
      feedback: { cadence: "monthly", questions: ["Whom did it miss?"] },
      data_use: ["Not for evaluation"],
    });
    assert.deepEqual(readSection("vision", "## Vision\n\n### Statement\n\nEvery student.\n\nEvery adult.\n"), {
      statement: "Every student.\n\nEvery adult.",
    });
  });

  it("of the third level are items of the section's main list otherwise", () => {
    const text = `
## Goals

### Goal 1: Ninth graders on track

- Kind: student outcome
- Baseline: 60% (2025-06-12)

### g2: Use the list

- Kind: use

### Families can name a person

## Team

### Member: Dana Ortiz

- Roles: project lead

## Who is involved

### Families

- Level: consult
`;
    assert.deepEqual(readPlan(text).value, {
      goals: {
        items: [
          {
            statement: "Ninth graders on track",
            kind: "student_outcome",
            baseline: { value: 60, unit: "%", date: "2025-06-12" },
          },
          { id: "g2", statement: "Use the list", kind: "use" },
          { statement: "Families can name a person" },
        ],
      },
      team: { members: [{ name: "Dana Ortiz", roles: ["project_lead"] }] },
      stakeholders: { groups: [{ group: "families", label: "Families", level: "consult" }] },
    });
  });

  it("of the third level that are neither leave what is under them to the section", () => {
    const text = `
## Communication

### This year

| Id | Audience |
|---|---|
| tp1 | families |

### What we think

It will help.

### Touchpionts

| Id | Audience |
|---|---|
| tp2 | families |
`;
    const { value, notices } = readPlan(text);
    assert.deepEqual(value, {
      communication: {
        touchpoints: [
          { id: "tp1", audience: ["families"] },
          { id: "tp2", audience: ["families"] },
        ],
        narrative: "It will help.",
      },
    });
    assert.deepEqual(notices, [
      'unknown-field "Touchpionts": "Touchpionts" is not a field of communication; did you mean Touchpoints?',
    ]);
  });

  it("of one section twice are noticed, and the first one is read", () => {
    const { value, notices } = readPlan("## Goals\n\nOne.\n\n## Objectives\n\nTwo.\n");
    assert.deepEqual(value, { goals: { narrative: "One." } });
    assert.deepEqual(notices, [
      'duplicate-id "Objectives": "Objectives" is a second section of its kind; only the first one is read, so join them',
    ]);
  });

  it("in code, comments, quotations and lists are none", () => {
    const text = `
## Vision

~~~~
## Goals
~~~
~~~~

<!--
## Team
-->

> ## Timeline

- item

  ## Investment

<div>
## Alignment
</div>
`;
    assert.deepEqual(Object.keys(readPlan(text).value), ["vision"]);
  });
});
