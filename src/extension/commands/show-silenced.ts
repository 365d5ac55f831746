import { l10n, window } from "vscode";
import { countShownAgain, showAgain, silencedAt, silencedWithKey, type SilencedProblem } from "../../core/index.ts";
import { translate } from "../convert.ts";
import { editPlan } from "../edit-plan.ts";
import type { OpenPlan, OpenPlans } from "../open-plans.ts";
import type { PlanFocus } from "../plan-focus.ts";
import { silencedKeyOf } from "../tree/silenced-rows.ts";

/**
 * Takes away what silences a finding of the plan that the sidebar is about, so that it is shown again.
 *
 * @param row of the finding in the sidebar; without one, the finding at the cursor is meant, or one is asked for
 */
export async function showSilenced(open: OpenPlans, focus: PlanFocus, row: unknown): Promise<void> {
  const plan = focus.plan && (await open.current(focus.plan.document));
  if (plan === undefined) return;
  const key = silencedKeyOf(row);
  const problem = key === undefined ? await choose(plan) : silencedWithKey(plan.analysis, key);
  if (problem === undefined) return;
  const edits = showAgain(plan.analysis, problem);
  const isDone = edits !== undefined && (await editPlan(plan.document, edits, plan.analysis));
  const count = isDone ? countShownAgain(plan.analysis, edits) : 0;
  window.setStatusBarMessage(
    !isDone
      ? l10n.t("The plan has changed meanwhile; try again.")
      : count > 1
        ? l10n.t("{count} findings are shown again; one reason stood for all of them.", { count })
        : l10n.t("The finding is shown again."),
    5000,
  );
}

async function choose({ document, analysis }: OpenPlan): Promise<SilencedProblem | undefined> {
  const editor = window.activeTextEditor;
  const offset = editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
  const atCursor = offset === undefined ? [] : silencedAt(analysis, { start: offset, end: offset });
  const candidates = atCursor.length > 0 ? atCursor : analysis.silenced;
  if (candidates.length === 0) window.setStatusBarMessage(l10n.t("Nothing is silenced in this plan."), 5000);
  if (atCursor.length === 1 || candidates.length === 0) return candidates[0];
  const items = candidates.map((problem) => ({ label: translate(problem), detail: problem.reason, problem }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t("Which finding should be shown again?") });
  return chosen?.problem;
}
