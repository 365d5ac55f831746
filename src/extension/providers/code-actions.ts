import { CodeAction, CodeActionKind, l10n, languages, type CodeActionContext, type Disposable } from "vscode";
import { actionsFor, fixAll, isAtLeast, listAt, problemsAt } from "../../core/index.ts";
import { configFileFor, type ConfigStore } from "../config-store.ts";
import { settingsFor } from "../editor-settings.ts";
import { toWorkspaceEdit } from "../edit-plan.ts";
import type { OpenPlan, OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";
import { toCodeAction } from "./plan-actions.ts";
import { acceptAction, actionsForRule } from "./rule-actions.ts";

const FIX_ALL = CodeActionKind.SourceFixAll.append("buyin");

/** Offers what repairs, completes, silences or explains what is at the cursor. */
export function registerCodeActions(open: OpenPlans, configs: ConfigStore): Disposable {
  return languages.registerCodeActionsProvider(
    PLAN_SELECTOR,
    {
      async provideCodeActions(document, selected, context) {
        const plan = await open.current(document);
        if (plan === undefined) return undefined;
        const config = configFileFor(await configs.configFor(document.uri));
        const { lowestSeverity } = settingsFor(document.uri);
        const range = { start: document.offsetAt(selected.start), end: document.offsetAt(selected.end) };
        const problems = problemsAt(plan.analysis, range).filter(({ severity }) => isAtLeast(severity, lowestSeverity));
        const firstOfRules = new Map(problems.toReversed().map((problem) => [problem.rule, problem]));
        return [
          ...actionsFor(plan.analysis, problems, range.start).map((action) => toCodeAction(action, plan, context)),
          ...problems.flatMap((problem) => acceptAction(problem, plan, context, config)),
          ...[...firstOfRules.values()].reverse().flatMap((problem) => actionsForRule(problem, plan, context, config)),
          ...addRowAction(plan, range.start),
          ...fixAllAction(plan, context),
        ];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
  );
}

/** One more row for the list at the cursor; what it looks like is worked out when it is asked for. */
function addRowAction({ analysis }: OpenPlan, offset: number): readonly CodeAction[] {
  const list = listAt(analysis, offset);
  if (list === undefined) return [];
  const title = l10n.t("Add a row to {list}", { list: l10n.t(list.title).toLowerCase() });
  const codeAction = new CodeAction(title, CodeActionKind.RefactorRewrite);
  codeAction.command = { command: "buyin.addRow", title, arguments: [list.path] };
  return [codeAction];
}

/** Worked out only where somebody asks for it, as on saving with the editor's own setting. */
function fixAllAction({ document, analysis }: OpenPlan, { only }: CodeActionContext): readonly CodeAction[] {
  if (only?.contains(FIX_ALL) !== true) return [];
  const { edits } = fixAll(analysis);
  if (edits.length === 0) return [];
  const codeAction = new CodeAction(l10n.t("Make all fixes that need no decision"), FIX_ALL);
  codeAction.edit = toWorkspaceEdit(document.uri, edits, analysis);
  return [codeAction];
}
