import type { WriteTarget } from "../formats/format.ts";
import type { Problem } from "../problem.ts";
import { planShape } from "../schema/plan-shape.ts";
import type { Change } from "../source/change.ts";
import type { Fix } from "../source/fix.ts";
import { movedBy, type TextEdit } from "../text/edit.ts";
import type { TextRange } from "../text/range.ts";
import type { Analysis } from "./analyze.ts";
import { formatNamed } from "./formats.ts";

/** A fix that can be made in the text that was analysed, and how it changes that text. */
export interface ReadyFix {
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
  /** What to select in the text with the edits made; `undefined` for the first prompt, if there is one. */
  readonly select: TextRange | undefined;
}

/** The ways to repair a problem that can be made in the text that was analysed, the best one first. */
export function fixesFor(analysis: Analysis, problem: Problem): readonly ReadyFix[] {
  return fixesIn(targetOf(analysis), problem);
}

/** The same for a problem of any file. */
export function fixesIn(target: WriteTarget, problem: Problem): readonly ReadyFix[] {
  return problem.fixes().flatMap((fix) => readyFix(target, fix) ?? []);
}

/** The best fix that needs no decision; `undefined` where every fix needs one. */
export function safeFixFor(analysis: Analysis, problem: Problem): ReadyFix | undefined {
  const target = targetOf(analysis);
  for (const fix of problem.fixes()) {
    const ready = fix.isSafe === true ? readyFix(target, fix) : undefined;
    if (ready !== undefined) return ready;
  }
  return undefined;
}

/** `undefined` where a format has no way to write a change of the author's own fields. */
function readyFix(target: WriteTarget, fix: Fix): ReadyFix | undefined {
  const edits = editsIn(target, fix);
  if (edits === undefined || (edits.length === 0 && fix.changes.length > 0)) return undefined;
  const select = fix.select && target.document.rangeOf(fix.select);
  return { fix, edits, select: select && movedBy(edits, select) };
}

/** What changes are to be made. */
interface Changing {
  readonly changes: readonly Change[];
}

/** How changes look in the text that was analysed; `undefined` where they cannot be made there. */
export function editsOf(analysis: Analysis, changing: Changing): readonly TextEdit[] | undefined {
  return editsIn(targetOf(analysis), changing);
}

/** The same for changes in any file. */
export function editsIn(target: WriteTarget, { changes }: Changing): readonly TextEdit[] | undefined {
  return formatNamed(target.document.format).write(target, changes);
}

/** A plan as what its format reads and writes. */
export function targetOf({ document, plan }: Analysis): WriteTarget {
  return { document, root: plan.root, shape: planShape };
}
