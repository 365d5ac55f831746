import { CodeAction, CodeActionKind, l10n, type CodeActionContext, type Diagnostic, type Uri } from "vscode";
import { canSilence, countSafelyFixable, type PlanAction, type Problem } from "../../core/index.ts";
import { toRange, translate } from "../convert.ts";
import { toWorkspaceEdit } from "../edit-plan.ts";
import type { OpenPlan } from "../open-plans.ts";

/** An edit of the core's as the light bulb lists it. */
export function toCodeAction(action: PlanAction, plan: OpenPlan, context: CodeActionContext): CodeAction {
  const { title, edits, select, problem, isPreferred } = action;
  const { uri } = plan.document;
  const kind = problem === undefined ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix;
  const codeAction = new CodeAction(translate(title), kind);
  codeAction.edit = toWorkspaceEdit(uri, edits, plan.analysis);
  codeAction.isPreferred = isPreferred;
  if (problem !== undefined) codeAction.diagnostics = diagnosticsOf(problem, plan, context);
  if (select !== undefined) {
    const args = [uri.toString(), select.start, select.end];
    codeAction.command = { command: "buyin.select", title: l10n.t("Select in Plan"), arguments: args };
  }
  return codeAction;
}

/**
 * What there is to do about all findings of a rule, and about the rule itself.
 *
 * @param config the file to switch the rule off in; `undefined` where a configuration has no place
 */
export function actionsForRule(
  problem: Problem,
  plan: OpenPlan,
  context: CodeActionContext,
  config: Uri | undefined,
): readonly CodeAction[] {
  const { rule, range } = problem;
  const address = plan.document.uri.toString();
  const action = (title: string, command: string, ...args: readonly unknown[]): CodeAction => {
    const codeAction = new CodeAction(title, CodeActionKind.QuickFix);
    codeAction.command = { command, title, arguments: [...args] };
    codeAction.diagnostics = diagnosticsOf(problem, plan, context);
    return codeAction;
  };
  const actions: CodeAction[] = [];
  const count = countSafelyFixable(plan.analysis, rule);
  if (count > 1) {
    actions.push(
      action(l10n.t("Fix all of this kind in this plan ({count})", { count }), "buyin.fixAll", address, rule),
    );
  }
  if (canSilence(problem)) {
    const title = l10n.t("Silence this finding… ({rule})", { rule });
    actions.push(action(title, "buyin.silence", address, rule, range.start));
    if (config !== undefined) {
      const file = config.path.slice(config.path.lastIndexOf("/") + 1);
      actions.push(action(l10n.t("Turn {rule} off in {file}", { rule, file }), "buyin.turnOff", address, rule));
    }
  }
  return [...actions, action(l10n.t("Explain {rule}", { rule }), "buyin.explain", rule)];
}

/** The findings as the editor shows them: they carry the rule's id, and lie where the finding does. */
function diagnosticsOf(
  { rule, range }: Problem,
  { analysis }: OpenPlan,
  { diagnostics }: CodeActionContext,
): Diagnostic[] {
  const shown = toRange(range, analysis.lines);
  return diagnostics.filter(
    ({ code, range }) => typeof code === "object" && code.value === rule && range.isEqual(shown),
  );
}
