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

/** What a fix makes of a plan, written as a difference: "-" before the lines that it takes away, "+" before new ones. */
export function checkFix(rule: string, title: string, difference: string, format: "yaml" | "markdown" = "yaml"): void {
  const lines = difference.replace(/^\n/, "").split("\n");
  const without = (mark: string): string =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => line.slice(1))
      .join("\n");
  assert.equal(afterFix(without("+"), rule, title, format), without("-"));
}
