import { CodeAction, CodeActionKind, l10n, type CodeActionContext, type Diagnostic, type TextDocument } from "vscode";
import type { LineIndex, PlanAction, Problem } from "../../core/index.ts";
import { toRange, translate } from "../convert.ts";
import { toWorkspaceEdit } from "../edit-plan.ts";

/** A plan or a configuration file, as it was analysed. */
export interface Analysed {
  readonly document: TextDocument;
  readonly analysis: { readonly lines: LineIndex };
}

/** An edit of the core's as the light bulb lists it. */
export function toCodeAction(action: PlanAction, plan: Analysed, context: CodeActionContext): CodeAction {
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

/** The findings as the editor shows them: they carry the rule's id, and lie where the finding does. */
export function diagnosticsOf(
  { rule, range }: Problem,
  { analysis }: Analysed,
  { diagnostics }: CodeActionContext,
): Diagnostic[] {
  const shown = toRange(range, analysis.lines);
  return diagnostics.filter(
    ({ code, range }) => typeof code === "object" && code.value === rule && range.isEqual(shown),
  );
}
