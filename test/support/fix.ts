import assert from "node:assert/strict";
import { applyEdits, editsOf, sentenceText } from "../../src/core/index.ts";
import { analyzePlan, type CheckOptions } from "./check.ts";

/** A plan after that fix of the first finding of a rule; the fix is called by its title. */
export function afterFix(text: string, rule: string, title: string, format: CheckOptions["format"]): string {
  const analysis = analyzePlan(text, { format, rules: [rule] });
  const problem = analysis.problems.find((problem) => problem.rule === rule);
  assert.ok(problem !== undefined, `No finding of ${rule}`);
  const fixes = problem.fixes();
  const fix = fixes.find((fix) => sentenceText(fix.title) === title);
  assert.ok(fix !== undefined, `No fix "${title}" but: ${fixes.map((fix) => sentenceText(fix.title)).join(", ")}`);
  const edits = editsOf(analysis, fix);
  assert.ok(edits !== undefined, `"${title}" cannot be written`);
  return applyEdits(text, edits);
}
