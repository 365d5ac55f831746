import { l10n, window } from "vscode";
import { canSilence, problemsUnder, reasonFault, silenceEdits, type Problem } from "../../core/index.ts";
import { translate } from "../convert.ts";
import { editPlan } from "../edit-plan.ts";
import { findingAtCursor } from "../finding-at-cursor.ts";
import type { OpenPlan, OpenPlans } from "../open-plans.ts";
import { rowKeyOf, sectionOfRow } from "../tree/row-ids.ts";
import { targetPlan } from "./target.ts";

/**
 * Asks why a finding does not hold, and writes that into the plan.
 *
 * @param target the plan's address, the rule and the offset at which the finding begins; without them, the finding at
 *   the cursor is meant. A reason behind them is not asked for.
 */
export async function silence(open: OpenPlans, target: readonly unknown[]): Promise<void> {
  const [address, rule, start, given] = target;
  const plan = await targetPlan(open, address);
  if (plan === undefined) return;
  await silenceOneOf(problemsMeant(plan, rule, start), plan, given);
}

/**
 * The same for a finding of the plan that the sidebar is about.
 *
 * @param row of a section or of a row of the plan, whose findings are meant; without one, those of the whole plan
 * @param given a reason, which is then not asked for
 */
export async function silenceIn(plan: OpenPlan | undefined, row: unknown, given?: unknown): Promise<void> {
  if (plan === undefined) return;
  const place = rowKeyOf(row) ?? sectionOfRow(row);
  const problems = place === undefined ? plan.analysis.problems : problemsUnder(plan.analysis, place);
  await silenceOneOf(problems, plan, given);
}

async function silenceOneOf(all: readonly Problem[], plan: OpenPlan, given?: unknown): Promise<void> {
  const problems = all.filter(canSilence);
  if (problems.length === 0) {
    window.setStatusBarMessage(l10n.t("There is no finding here that can be silenced."), 5000);
    return;
  }
  const problem = problems.length === 1 ? problems[0] : await choose(problems);
  const reason = typeof given === "string" ? given : problem && (await askReason(problem));
  if (problem === undefined || reason === undefined) return;
  const edits = silenceEdits(plan.analysis, problem, reason);
  const isDone = edits !== undefined && (await editPlan(plan.document, edits, plan.analysis));
  if (!isDone) window.setStatusBarMessage(l10n.t("The plan has changed meanwhile; try again."), 5000);
}

function problemsMeant({ document, analysis, ...plan }: OpenPlan, rule: unknown, start: unknown): readonly Problem[] {
  if (typeof rule === "string") {
    return analysis.problems.filter((problem) => problem.rule === rule && problem.range.start === start);
  }
  const editor = window.activeTextEditor;
  const found = editor?.document === document ? findingAtCursor(editor, { document, analysis, ...plan }) : undefined;
  return found === undefined ? [] : [found];
}

/** Several findings of a rule may point at one place, such as the sections that a plan lacks. */
async function choose(problems: readonly Problem[]): Promise<Problem | undefined> {
  const items = problems.map((problem) => ({ label: translate(problem), problem }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t("Which finding does not hold for this plan?"),
  });
  return chosen?.problem;
}

function askReason(problem: Problem): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t("Silence This Finding"),
    prompt: l10n.t("{finding}. Why does this not hold here? The reason stays in the plan, for others to read.", {
      finding: translate(problem),
    }),
    placeHolder: l10n.t("The board meets only twice a year by its charter"),
    validateInput: (reason) => {
      const fault = reasonFault(reason);
      return fault && translate(fault);
    },
  });
}
