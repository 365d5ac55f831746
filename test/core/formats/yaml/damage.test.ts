import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { described, readText, valueOf } from "./read.ts";

const PLAN = readFileSync("examples/juniper-flats.buyin.yaml", "utf8");

const ROW = "This row does not line up with the other rows of its list; indent them all alike";
const LINE = "This line does not line up with the lines around it; indent it as they are";
const TABS = "Tabs cannot be used at the start of a line; replace them with spaces";
const SECTION = "The name of a section starts at the very left; remove the spaces in front of it";

/** One slip of the hand in a real plan, what it says, and that everything is read as if it had not happened. */
const SLIPS: readonly (readonly [what: string, was: string, is: string, says: string])[] = [
  ["a row too far right", "  - id: g2\n", "   - id: g2\n", `- id: g2: ${ROW}`],
  ["a first row too far right", "  - id: g1\n", "   - id: g1\n", `- id: g1: ${ROW}`],
  ["a row too far left", "  - id: g2\n", " - id: g2\n", `- id: g2: ${ROW}`],
  ["a row of a list in a section", "    - id: huff\n", "     - id: huff\n", `- id: huff: ${ROW}`],
  ["a field too far right", "    kind: student_", "     kind: student_", `kind: student_outcome: ${LINE}`],
  ["a field too far left", "    kind: student_", "   kind: student_", `kind: student_outcome: ${LINE}`],
  ["a field below its dash", "    kind: student_", "  kind: student_", `kind: student_outcome: ${LINE}`],
  ["a field behind a tab", "    kind: student_", "\tkind: student_", `\t: ${TABS}`],
  ["a field of a section", "  purpose: Plan the work", "   purpose: Plan the work", `cadence: monthly: ${LINE}`],
  ["an indented section", "\ngoals:\n", "\n goals:\n", `goals: ${SECTION}`],
];

describe("a plan with one line out of its place", () => {
  for (const [what, was, is, says] of SLIPS) {
    it(`is read in full, with one notice: ${what}`, () => {
      assert.ok(PLAN.includes(was));
      const document = readText(PLAN.replace(was, is));
      assert.deepEqual(
        document.notices.map((notice) => described(document, notice)),
        [`yaml-syntax @ ${says}`],
      );
      assert.deepEqual(valueOf(document.root), valueOf(readText(PLAN).root));
    });
  }

  it("has one notice where a dash is missing", () => {
    const document = readText(PLAN.replace("  - id: g2\n", "    id: g2\n"));
    const says =
      'This row needs a dash before it, or "id" and the fields below it stand twice; only the first ones are read';
    assert.deepEqual(
      document.notices.map((notice) => described(document, notice)),
      [`duplicate-key @ id: ${says}`],
    );
  });
});
