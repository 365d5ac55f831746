import type { Problem } from "../problem.ts";
import type { Sentence } from "../source/notice.ts";
import { composeEdits } from "../text/compose-edits.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import { analyzeAgain, type Analysis } from "./analyze.ts";
import { safeFixFor } from "./fixes.ts";

/** What came of making every safe fix. */
export interface AllFixed {
  /** Of the text with all fixes made. */
  readonly analysis: Analysis;
  /** How the text that was analysed first becomes that text. */
  readonly edits: readonly TextEdit[];
  /** In the order in which they were made. */
  readonly made: readonly MadeFix[];
}

export interface MadeFix {
  readonly rule: string;
  readonly title: Sentence;
}

/** A round repairs whatever does not touch another repair, so more of them than this means that two fixes fight. */
const MOST_ROUNDS = 50;

/** Makes the safe fixes of the problems that are wanted until none is left. */
export function fixAll(analysis: Analysis, isWanted: (problem: Problem) => boolean = () => true): AllFixed {
  const rounds: (readonly TextEdit[])[] = [];
  const made: MadeFix[] = [];
  let current = analysis;
  while (rounds.length < MOST_ROUNDS) {
    const round = safeFixes(current, isWanted);
    const text = applyEdits(current.text, round.edits);
    if (text === current.text) break;
    rounds.push(round.edits);
    made.push(...round.made);
    current = analyzeAgain(current, text);
  }
  return { analysis: current, edits: composeEdits(analysis.text, rounds), made };
}

/** The first safe fix of each problem, as far as they do not touch one another. */
function safeFixes(
  analysis: Analysis,
  isWanted: (problem: Problem) => boolean,
): { readonly edits: readonly TextEdit[]; readonly made: readonly MadeFix[] } {
  const edits: TextEdit[] = [];
  const made: MadeFix[] = [];
  for (const problem of analysis.problems.filter(isWanted)) {
    const safe = safeFixFor(analysis, problem);
    if (safe === undefined || safe.edits.some((edit) => edits.some((other) => touch(edit, other)))) continue;
    edits.push(...safe.edits);
    made.push({ rule: problem.rule, title: safe.fix.title });
  }
  return { edits, made };
}

function touch({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
