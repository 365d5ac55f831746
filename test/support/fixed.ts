import assert from "node:assert/strict";
import { applyEdits, editsOf, type Fix, type Problem, type TextEdit } from "../../src/core/index.ts";
import { analyzePlan, BASE_PLANS, type CheckOptions } from "./check.ts";
import { linesOf, unmarked } from "./markers.ts";
import { overlay, type Overlaid } from "./overlay.ts";
import type { Example } from "./rule-pages.ts";

/**
 * A fragment after the first fix of its first finding of a rule; `undefined` where that finding has no fix. Fails where
 * the fix cannot be written, or changes a part of the plan that the fragment does not show.
 */
export function afterFirstFix(fragment: string, rule: string, format: CheckOptions["format"]): string | undefined {
  const whole = overlay(fragment, BASE_PLANS[format], format);
  const analysis = analyzePlan(whole.text, { format, rules: [rule] });
  const fix = analysis.problems.find((problem) => problem.rule === rule)?.fixes()[0];
  if (fix === undefined) return undefined;
  const edits = editsOf(analysis, fix);
  assert.ok(edits !== undefined, "The fix on offer cannot be written");
  const fixed = applyEdits(fragment, edits.map(inFragment(fragment, whole)));
  const expected = applyEdits(whole.text, edits);
  assert.equal(
    overlay(fixed, BASE_PLANS[format], format).text,
    expected,
    "The fix changes more than the example shows",
  );
  // Behind the colon of an id that is still to be given stands a space; pages have none at the ends of lines.
  return fixed.replace(/ +(?=\r?$)/gm, "");
}

/** Every fix on offer for the findings of a rule in one example. */
export function fixesIn({ text, format }: Example, rule: string): readonly Fix[] {
  const { text: whole } = overlay(unmarked(text).text, BASE_PLANS[format], format);
  return problemsOf(whole, { format, rules: [rule] }).flatMap((problem) =>
    problem.rule === rule ? problem.fixes() : [],
  );
}

/** How many findings of each rule a fragment has, by rule. */
export function findingsByRule(fragment: string, options: CheckOptions): ReadonlyMap<string, number> {
  const { text } = overlay(fragment, BASE_PLANS[options.format], options.format);
  const counts = new Map<string, number>();
  for (const { rule } of problemsOf(text, options)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What a rule says about a fragment, in the order of its findings. */
export function sentencesOf(fragment: string, rule: string, format: CheckOptions["format"]): readonly string[] {
  const { text } = overlay(fragment, BASE_PLANS[format], format);
  return problemsOf(text, { format, rules: [rule] }).flatMap((problem) =>
    problem.rule === rule ? problem.message : [],
  );
}

function problemsOf(text: string, options: CheckOptions): readonly Problem[] {
  return analyzePlan(text, options).problems;
}

/** An edit of a whole plan as one of its fragment; what is inserted behind a fragment's last line belongs to it. */
function inFragment(fragment: string, whole: Overlaid): (edit: TextEdit) => TextEdit {
  const lines = linesOf(whole.text);
  const starts = startsOf(lines);
  const fragmentStarts = startsOf(linesOf(fragment));
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const place = (offset: number): number => {
    const line = lineOf(offset);
    const own = whole.fragmentLine(line);
    if (own !== undefined) return (fragmentStarts[own] ?? 0) + offset - (starts[line] ?? 0);
    const above = offset === starts[line] ? whole.fragmentLine(line - 1) : undefined;
    assert.ok(above !== undefined, `The fix changes line ${String(line + 1)}, which the example does not show`);
    return fragmentStarts[above + 1] ?? 0;
  };
  return (edit) => {
    const isAbove = whole.fragmentLine(lineOf(edit.range.start)) === undefined;
    const { range, ...rest } = isAbove ? fromNextLine(edit, whole.text) : edit;
    return { ...rest, range: { start: place(range.start), end: place(range.end) } };
  };
}

/** An edit that begins with a line break, as the same one from the next line on. */
function fromNextLine(edit: TextEdit, text: string): TextEdit {
  const { start, end } = edit.range;
  const written = edit.text + text.charAt(end);
  if (!text.startsWith("\n", start) || !written.startsWith("\n")) return edit;
  return { ...edit, range: { start: start + 1, end: end + 1 }, text: written.slice(1) };
}

/** Where each line starts, and where the next one would. */
function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}
