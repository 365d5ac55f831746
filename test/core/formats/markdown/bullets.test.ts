import assert from "node:assert/strict";
import { readPlan, readSection } from "./read.ts";

describe("Markdown bullets and paragraphs", () => {
  it("are fields: `- Label: value`, in bold or not, and `**Label:** value`", () => {
    const text = `
## Where we stand

- Status: held
- **Date:** January 20, 2026
- **Participants**: cabinet; principals

**Findings:** Teachers expect extra *paperwork*
that nobody reads.

**Remeasure on:** 2026-11-18 **Questions:** Who acts?; Who knows?
`;
    assert.deepEqual(readSection("convening", text), {
      status: "held",
      date: "2026-01-20",
      participants: ["cabinet", "principals"],
      findings: "Teachers expect extra paperwork that nobody reads.",
      remeasure_on: "2026-11-18",
      questions: ["Who acts?", "Who knows?"],
    });
  });

  it("hold lists and the parts of objects in bullets below them", () => {
    const text = `
## Our vision

- Outcomes:
  - graduation
  - College enrollment; employment
- Statement: Every student
  has an adult

## Teachers as co-owners

**Data use:**

- Not for evaluation, ever
- Not for tracking

## Sustainability

- Reviews:
  - Cadence: quarterly
  - Report to: board
- New leaders: a briefing
`;
    assert.deepEqual(readPlan(text).value, {
      vision: {
        outcomes: ["graduation", "college_enrollment", "employment"],
        statement: "Every student has an adult",
      },
      ownership: { data_use: ["Not for evaluation, ever", "Not for tracking"] },
      sustainability: {
        reviews: { cadence: "quarterly", report_to: "board" },
        onboarding: { new_leaders: "a briefing" },
      },
    });
  });

  it("are rows under a heading that names a list", () => {
    const text = `
## Communication

### Key messages

- m1: We look at attendance, behavior and grades
- We offer help early
  - Audiences: families, students

### Touchpoints

- Audience: families
- Channel: newsletter
- Audience: teachers
- Channel: PLC
`;
    assert.deepEqual(readSection("communication", text), {
      messages: [
        { id: "m1", text: "We look at attendance, behavior and grades" },
        { text: "We offer help early", audiences: ["families", "students"] },
      ],
      touchpoints: [
        { audience: ["families"], channel: "newsletter" },
        { audience: ["teachers"], channel: "plc" },
      ],
    });
  });

  it("are rows of a section that is a list", () => {
    const text = `
## Goals

- Teachers use the list
  - Owner: Ortiz

## Who is involved

- Families
- Cabinet: the four directors

### Groups left out

- Labor: there is no bargaining unit in this network
`;
    assert.deepEqual(readPlan(text).value, {
      goals: { items: [{ statement: "Teachers use the list", owner: "Ortiz" }] },
      stakeholders: {
        groups: [
          { group: "families", label: "Families" },
          { group: "district_leadership", label: "the four directors" },
        ],
        not_applicable: [{ group: "labor", reason: "there is no bargaining unit in this network" }],
      },
    });
  });

  it("are named without the colon that announces what stands below", () => {
    const text = "## Who is involved\n\n- Families:\n  - Level: consult\n- Front office:\n  - Level: inform\n";
    assert.deepEqual(readSection("stakeholders", text), {
      groups: [
        { group: "families", label: "Families", level: "consult" },
        { label: "Front office", level: "inform" },
      ],
    });
  });

  it("are references where they are links", () => {
    const text = `
## Sources

- [Four Signs](https://example.org/four), AIR, 2019
- https://example.org/bare
- A guide on paper
- guide: [Forum Guide](https://example.org/guide)
`;
    assert.deepEqual(readSection("references", text), {
      items: [
        { title: "Four Signs", url: "https://example.org/four", organization: "AIR", year: 2019 },
        { url: "https://example.org/bare" },
        { title: "A guide on paper" },
        { id: "guide", title: "Forum Guide", url: "https://example.org/guide" },
      ],
    });
  });

  it("are tasks with owner, date and state", () => {
    const text = `
## Where we stand

- [x] Ask every teacher (Annika Sorensen, 2026-02-06)
- [ ] Read the answers (March 6, 2026)
- [ ] Look at both lists (the old ones)
- [ ] Call the board (sorensen)
- [ ] Call the families (Annika Sorensen)
- [ ] Print the form (in both languages, 2026-03-07)

## Key dates

- [x] Board vote (2026-06-09)
`;
    assert.deepEqual(readPlan(text).value, {
      convening: {
        next_steps: [
          { action: "Ask every teacher", owner: "Annika Sorensen", due: "2026-02-06", status: "done" },
          { action: "Read the answers", due: "2026-03-06" },
          { action: "Look at both lists (the old ones)" },
          { action: "Call the board", owner: "sorensen" },
          { action: "Call the families", owner: "Annika Sorensen" },
          { action: "Print the form", owner: "in both languages", due: "2026-03-07" },
        ],
      },
      timeline: { milestones: [{ title: "Board vote", due: "2026-06-09", status: "done" }] },
    });
  });

  it("are the section's narrative where they are no field", () => {
    const text = `
## Our vision

We counted 61 students.

- Note: nobody had called
- and **that** hurt
  - a lot

> A quotation: says nothing

\`\`\`
- Statement: in code
\`\`\`

<!-- - Statement: in a comment -->
`;
    assert.deepEqual(readPlan(text).value, {
      vision: { narrative: "We counted 61 students.\n\nNote: nobody had called\n\nand that hurt\n\na lot" },
    });
    assert.deepEqual(readPlan(text).notices, []);
  });

  it("are noticed where they are a slip, and in rows where they are unknown", () => {
    const text = `
## Our vision

- Statment: Every student

## Goals

### Goal: Use the list

- Colour: red
- x-colour: red
- Owner: Ortiz
- Owner: Lee
`;
    const { value, notices } = readPlan(text);
    assert.deepEqual(value, {
      vision: { statement: "Every student" },
      goals: { items: [{ statement: "Use the list", owner: "Ortiz" }] },
    });
    assert.deepEqual(notices, [
      'unknown-field "Statment": "Statment" is not a field of vision; did you mean Vision statement?',
      'unknown-field "Colour": "Colour" is not a field of a goal; rename it, or begin it with x- to keep it as your own',
      'duplicate-key "Owner": "Owner" gives Owner a second time; only the first one is read, so keep one of them',
    ]);
  });
});
