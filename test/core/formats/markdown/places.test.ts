import assert from "node:assert/strict";
import { nodeAt, readPlan, textAt } from "./read.ts";

const PLAN = `---
status: draft
organization: {name: "Juniper Flats"}
---
# Über *uns* 😀

## Goals

| Goal | Baseline | Owner |
|------|----------|-------|
| Teachers **use** it | 35% (2025-09-15, fall survey) | \`ortiz\` |
| | | lee |

### Goal: Ninth graders

- **Owner:** Dana Ortiz
- Stakeholders: students,  families

## Our vision

We counted
61 students.

Nobody *had* called.
`;

describe("places in a Markdown plan", () => {
  for (const [kind, text, lineBreak] of [
    ["LF", PLAN, "\n"],
    ["CRLF and a byte order mark", `\uFEFF${PLAN.replaceAll("\n", "\r\n")}`, "\r\n"],
    ["tabs and non-ASCII above", PLAN.replace("## Goals", "é\t😀\n\n## Goals"), "\n"],
  ] as const) {
    it(`are exact with ${kind}`, () => {
      const { document } = readPlan(text);
      const places: readonly (readonly [string, string])[] = [
        ["plan.status", "draft"],
        ["plan.organization.name", '"Juniper Flats"'],
        ["plan.title", "Über *uns* 😀"],
        ["goals", "Goals"],
        ["goals.items.0.statement", "Teachers **use** it"],
        ["goals.items.0.baseline.value", "35"],
        ["goals.items.0.baseline.unit", "%"],
        ["goals.items.0.baseline.date", "2025-09-15"],
        ["goals.items.0.baseline.source", "fall survey"],
        ["goals.items.0.owner", "ortiz"],
        ["goals.items.1.owner", "lee"],
        ["goals.items.2.statement", "Ninth graders"],
        ["goals.items.2.owner", "Dana Ortiz"],
        ["goals.items.2.stakeholders.1", "families"],
        ["vision.narrative", `We counted${lineBreak}61 students.`],
      ];
      for (const [path, expected] of places) assert.equal(textAt(document, nodeAt(document, path)), expected, path);
    });
  }

  it("of heads are headings, first cells and labels; of keys, the words that name them", () => {
    const { document } = readPlan(PLAN);
    const headOf = (path: string): string => {
      const node = nodeAt(document, path);
      return node.kind === "scalar" ? "" : textAt(document, node.head);
    };
    assert.equal(textAt(document, document.root.head), "Über *uns* 😀");
    assert.equal(headOf("goals"), "Goals");
    assert.equal(headOf("goals.items"), "Goal");
    assert.equal(headOf("goals.items.0"), "Teachers **use** it");
    assert.equal(headOf("goals.items.1"), "lee");
    assert.equal(headOf("goals.items.2"), "Goal: Ninth graders");
    const keysOf = (path: string): string[] => {
      const node = nodeAt(document, path);
      return node.kind === "map" ? node.entries.map(({ key }) => textAt(document, key)) : [];
    };
    assert.deepEqual(keysOf("goals.items.0"), ["Goal", "Baseline", "Owner"]);
    assert.deepEqual(keysOf("goals.items.2"), ["Owner", "Ninth graders", "Stakeholders"]);
  });

  it("of prose are those of its paragraphs", () => {
    const { document } = readPlan(PLAN);
    const narrative = nodeAt(document, "vision.narrative");
    assert.deepEqual(narrative.kind === "scalar" && narrative.parts?.map((part) => textAt(document, part)), [
      "We counted\n61 students.",
      "Nobody *had* called.",
    ]);
  });
});
