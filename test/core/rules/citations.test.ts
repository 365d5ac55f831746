import assert from "node:assert/strict";
import { LIBRARY } from "../../../src/core/library/library.ts";
import { applyEdits, editsOf, sentenceText, type Analysis } from "../../../src/core/index.ts";
import { analyzePlan, BASE_PLANS } from "../../support/check.ts";
import { overlay } from "../../support/overlay.ts";

const RULE = "uncited-research-claim";

const CLAIMS = {
  yaml: `vision:
  statement: Every student has an adult who notices the first signs of drifting, asks what is going on and acts within two weeks.
  outcomes: [graduation, college_enrollment, career_credential]
  coauthors: [teachers, families, students]
  buy_in_means: People can explain it; research shows that teachers use what they own.
`,
  markdown: `## Our vision

- Vision statement: Every student has an adult who notices the first signs of drifting, asks what is going on and acts within two weeks.
- Outcomes: graduation, college_enrollment, career_credential
- Coauthors: teachers, families, students
- What buy-in means: People can explain it; research shows that teachers use what they own.

`,
};

describe("A claim that rests on research", () => {
  for (const format of ["yaml", "markdown"] as const) {
    describe(`in ${format}`, () => {
      const { text } = overlay(CLAIMS[format], BASE_PLANS[format], format);
      const analysis = analyzePlan(text, { format });
      const fixes = fixesIn(analysis);

      it("is offered the plan's own references first, then the library's", () => {
        assert.deepEqual(
          fixes.map(({ title }) => sentenceText(title)),
          [
            "Cite Getting Students on Track for Graduation",
            "Cite How to Build Buy-In and Investment in the Work",
            "Cite Elevating Educator Voices: Teachers Share Challenges, Needs in Wake of Pandemic, and add it to the references",
            "Cite Getting to Teacher Ownership: How Schools Are Creating Meaningful Change, and add it to the references",
            "Cite How Much Influence Do Teachers Have in Their Schools? (RR-2575-1), and add it to the references",
          ],
        );
      });

      it("is cited before its full stop, and what is cited is a reference of the plan", () => {
        for (const [index, { changes }] of fixes.entries()) {
          const edits = editsOf(analysis, { changes });
          assert.ok(edits !== undefined);
          const after = analyzePlan(applyEdits(text, edits), { format });
          const id = /what they own \[([\w-]+)\]\./.exec(after.text)?.[1];
          const reference = after.plan.references.items.find((row) => row.id === id);
          assert.ok(reference?.title !== undefined && reference.year !== undefined, String(id));
          assert.equal(after.plan.references.items.length, index < 2 ? 2 : 3);
          assert.deepEqual(after.problems, []);
          if (index >= 2) assert.ok(LIBRARY.some(({ title }) => title === reference.title?.value));
        }
      });
    });
  }
});

function fixesIn({ problems }: Analysis) {
  return problems.filter(({ rule }) => rule === RULE).flatMap((problem) => problem.fixes());
}
