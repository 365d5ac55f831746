import { CodeAction, CodeActionKind, l10n, type CodeActionContext, type Diagnostic, type Uri } from "vscode";
import { canSilence, countSafelyFixable, type Problem } from "../../core/index.ts";
import type { OpenPlan } from "../open-plans.ts";
import { diagnosticsOf } from "./plan-actions.ts";

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
  const action = (title: string, command: string, ...args: readonly unknown[]): CodeAction =>
    commandAction(title, diagnosticsOf(problem, plan, context), command, ...args);
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
      const title = l10n.t("Turn {rule} off in {file}", { rule, file: nameOf(config) });
      actions.push(action(title, "buyin.turnOff", address, rule));
    }
  }
  return [...actions, action(l10n.t("Explain {rule}", { rule }), "buyin.explain", rule)];
}

/** Says in a configuration that what was found is not about a student. */
export function acceptAction(
  problem: Problem,
  plan: OpenPlan,
  context: CodeActionContext,
  config: Uri | undefined,
): readonly CodeAction[] {
  const { acceptable: text } = problem;
  if (text === undefined || config === undefined) return [];
  const title = l10n.t('"{text}" is not about a student: accept it in {file}', { text, file: nameOf(config) });
  const found = diagnosticsOf(problem, plan, context);
  return [commandAction(title, found, "buyin.accept", plan.document.uri.toString(), text)];
}

function commandAction(
  title: string,
  diagnostics: Diagnostic[],
  command: string,
  ...args: readonly unknown[]
): CodeAction {
  const codeAction = new CodeAction(title, CodeActionKind.QuickFix);
  codeAction.command = { command, title, arguments: [...args] };
  codeAction.diagnostics = diagnostics;
  return codeAction;
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
