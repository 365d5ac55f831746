import { applyEdits, fixesFor, type Analysis, type Problem } from "../../../src/core/index.ts";

/** More than any fragment has findings of one rule. */
const MOST_RUNS = 60;

/**
 * Makes a fix, called by its rule and title, wherever the plan offers it, one place after the other, until a further
 * run would change nothing; says what is wrong where that does not come about, and `undefined` where it does.
 */
export function faultOfRuns(
  analysis: Analysis,
  { rule }: Pick<Problem, "rule">,
  title: string,
  analyze: (text: string) => Analysis,
): string | undefined {
  const seen = new Set<string>();
  let current = analysis;
  while (!seen.has(current.text)) {
    if (seen.size === MOST_RUNS) return `It has not come to an end after ${String(MOST_RUNS)} runs`;
    seen.add(current.text);
    const next = textOfNextRun(current, rule, title);
    if (next === undefined) return undefined;
    current = analyze(next);
  }
  return "It goes round in a circle";
}

/** `undefined` where the fix is not offered any more, or changes nothing. */
function textOfNextRun(analysis: Analysis, rule: string, title: string): string | undefined {
  for (const problem of analysis.problems) {
    if (problem.rule !== rule) continue;
    for (const { fix, edits } of fixesFor(analysis, problem)) {
      if (fix.title.template !== title) continue;
      const text = applyEdits(analysis.text, edits);
      if (text !== analysis.text) return text;
    }
  }
  return undefined;
}
