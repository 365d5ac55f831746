import type { Problem } from "../problem.ts";
import { planShape } from "../schema/plan-shape.ts";
import type { Change } from "../source/change.ts";
import type { Fix } from "../source/fix.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Analysis } from "./analyze.ts";
import { formatNamed } from "./formats.ts";

/** A fix that can be made in the text that was analysed, and how it changes that text. */
export interface ReadyFix {
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
}

/** The ways to repair a problem that can be made in the text that was analysed, the best one first. */
export function fixesFor(analysis: Analysis, problem: Problem): readonly ReadyFix[] {
  return problem.fixes().flatMap((fix) => {
    const edits = editsOf(analysis, fix);
    return edits === undefined ? [] : [{ fix, edits }];
  });
}

/** How changes look in the text that was analysed; `undefined` where they cannot be made there. */
export function editsOf(
  { document, plan }: Analysis,
  { changes }: { readonly changes: readonly Change[] },
): readonly TextEdit[] | undefined {
  return formatNamed(document.format).write({ document, root: plan.root, shape: planShape }, changes);
}
