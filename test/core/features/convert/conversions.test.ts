import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { newPlan } from "../../../../src/core/features/new-plan.ts";
import { applyEdits } from "../../../../src/core/index.ts";
import type { FormatName } from "../../../../src/core/source/document.ts";
import { TEMPLATES } from "../../../../src/core/templates/templates.ts";
import { IS_FULL, runs, sample, TIMEOUT } from "../../../support/effort.ts";
import { anyPlan, COMMENTS } from "./any-plan.ts";
import { assertSame, converted } from "./converted.ts";

/** Findings that are not told beside another one in the same cell: in YAML a field is one, in Markdown it has others. */
const BY_CELL = ["teacher-leader-support-missing"];

/** There and back; what was converted both ways once stays as it is. */
function assertThereAndBack(text: string, format: FormatName): void {
  const there = converted(text, format);
  if (there === undefined) return;
  assertSame(there);
  const back = converted(there.after.text, there.after.format);
  assert.ok(back, `Cannot be converted back:\n${there.after.text}`);
  assertSame(back);
  const again = converted(back.after.text, format);
  const once = again && converted(again.after.text, again.after.format);
  assert.equal(once?.after.text, back.after.text);
}

/** How often a comment stands in a text, also in a table. */
function countOf(comment: string, text: string): number {
  return text.replaceAll("\\|", "|").split(comment).length - 1;
}

const PLANS = ["test/fixtures/pairs", "test/fixtures", "test/fixtures/plans", "examples"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:yaml|md)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const NEW_PLANS = TEMPLATES.flatMap((template) =>
  (["markdown", "yaml"] as const).map((format) => ({ template, format })),
);

/** Making a plan and converting it there and back takes a while. */
const TRIED = IS_FULL ? runs(40) : 2;

describe("Converting a plan", () => {
  for (const file of sample(PLANS)) {
    it(`gives the same plan, there and back: ${file}`, () => {
      assertThereAndBack(readFileSync(file, "utf8"), file.endsWith(".md") ? "markdown" : "yaml");
    }).timeout(TIMEOUT);
  }

  it("gives the same plan for every template", () => {
    for (const { template, format } of sample(NEW_PLANS)) {
      assertThereAndBack(applyEdits("", [newPlan({ template, format })]), format);
    }
  }).timeout(TIMEOUT);

  it("gives the same plan for any plan", () => {
    let made = 0;
    fc.assert(
      fc.property(anyPlan, (text) => {
        const there = converted(text, "yaml");
        if (there === undefined) return;
        made++;
        assertSame(there, BY_CELL);
        assert.equal(/(?<!\r)\n/.test(there.after.text), !text.includes("\r\n"));
        const back = converted(there.after.text, "markdown");
        assert.ok(back, `Cannot be converted back:\n${there.after.text}`);
        assertSame(back, BY_CELL);
        for (const comment of COMMENTS) {
          const counts: readonly number[] = [text, there.after.text, back.after.text].map((one) =>
            countOf(comment, one),
          );
          assert.deepEqual(counts, counts.toSorted(), `${comment} is lost:\n${text}\n→\n${there.after.text}`);
        }
      }),
      { numRuns: TRIED },
    );
    assert.ok(made > 0.9 * TRIED, `Only ${String(made)} of ${String(TRIED)} plans can be converted`);
  }).timeout(TIMEOUT);
});
