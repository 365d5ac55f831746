import type { Problem } from "../problem.ts";
import type { Sentence } from "../source/notice.ts";
import type { TextEdit } from "../text/edit.ts";
import type { TextRange } from "../text/range.ts";
import type { Analysis } from "./analyze.ts";
import type { WriteTarget } from "../formats/format.ts";
import { fixesIn, safeFixFor, targetOf } from "./fixes.ts";
import { missingFieldsAt } from "./missing-fields.ts";
import { showAgain, silencedAt } from "./silenced.ts";

/** An edit that is offered at a place of a plan. */
export interface PlanAction {
  readonly title: Sentence;
  readonly edits: readonly TextEdit[];
  /** What to select in the text with the edits made; `undefined` for the first prompt, if there is one. */
  readonly select: TextRange | undefined;
  /** The finding that it repairs; `undefined` where it completes what no finding is about. */
  readonly problem: Problem | undefined;
  /** The best way to repair its finding. */
  readonly isPreferred: boolean;
}

/** The findings of a plan or configuration that a range touches, in the order of the text. */
export function problemsAt({ problems }: Pick<Analysis, "problems">, { start, end }: TextRange): readonly Problem[] {
  return problems.filter(({ range }) => range.start <= end && start <= range.end);
}

/**
 * The ways to repair some findings, what completes the object at an offset, and what shows again that which is silenced
 * there; nothing is offered twice.
 */
export function actionsFor(analysis: Analysis, problems: readonly Problem[], offset: number): readonly PlanAction[] {
  const repairs = repairsIn(targetOf(analysis), problems);
  const missing = missingFieldsAt(analysis, offset);
  const isOffered = missing === undefined || repairs.some(({ edits }) => isSame(edits, missing.edits));
  const others = [...(isOffered ? [] : [missing]), ...silencedActions(analysis, offset)];
  return [
    ...repairs,
    ...others.map((other) => ({ ...other, select: undefined, problem: undefined, isPreferred: false })),
  ];
}

/** The ways to repair some findings of a file, the best one of each first. */
export function repairsIn(target: WriteTarget, problems: readonly Problem[]): readonly PlanAction[] {
  return problems.flatMap((problem) =>
    fixesIn(target, problem).map(({ fix, edits, select }, index): PlanAction => ({
      title: fix.title,
      edits,
      select,
      problem,
      isPreferred: index === 0,
    })),
  );
}

function silencedActions(analysis: Analysis, offset: number): readonly Pick<PlanAction, "title" | "edits">[] {
  const actions = silencedAt(analysis, { start: offset, end: offset }).flatMap((problem) => {
    const edits = showAgain(analysis, problem);
    const { rule } = problem;
    return edits === undefined ? [] : [{ title: { template: "Silence {rule} no more", data: { rule } }, edits }];
  });
  return actions.filter(({ edits }, i) => actions.findIndex((other) => isSame(other.edits, edits)) === i);
}

/** How many findings of a rule have a fix that may be made for all of them at once. */
export function countSafelyFixable(analysis: Analysis, rule: string): number {
  return analysis.problems.filter((problem) => problem.rule === rule && safeFixFor(analysis, problem) !== undefined)
    .length;
}

function isSame(edits: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return JSON.stringify(edits) === JSON.stringify(others);
}
