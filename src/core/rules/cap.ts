import { sentenceText } from "../source/notice.ts";
import type { RaisedProblem } from "./run.ts";
import { translatable } from "../text/tongue.ts";

/** Lists at most `limit` findings of one rule; where there are more, the last one listed counts the rest. */
export function cappedPerRule(problems: readonly RaisedProblem[], limit: number): readonly RaisedProblem[] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (Math.max(0, ...counts.values()) <= limit) return problems;

  const listed = new Map<string, number>();
  return problems.flatMap((problem) => {
    const place = (listed.get(problem.rule) ?? 0) + 1;
    listed.set(problem.rule, place);
    const rest = (counts.get(problem.rule) ?? 0) - limit;
    if (rest <= 0 || place < limit) return [problem];
    return place === limit ? [countingRest(problem, rest + 1)] : [];
  });
}

function countingRest(problem: RaisedProblem, count: number): RaisedProblem {
  const sentence = {
    template: translatable(
      "{count} more findings like the ones above start here; repair those first and the rest will be listed",
    ),
    data: { count },
  };
  return { ...problem, ...sentence, message: sentenceText(sentence), related: [], fixes: () => [] };
}
