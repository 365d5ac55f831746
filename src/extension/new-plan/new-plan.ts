import { l10n, Uri, window, workspace, type TextDocument } from "vscode";
import { fileNameFor, newPlan, type NewPlanOptions } from "../../core/index.ts";
import { freeAddress } from "../new-files.ts";
import { PLAN_LANGUAGE } from "../plan-document.ts";
import { toSnippet } from "../snippet.ts";
import { today } from "../today.ts";
import { EDITOR_TONGUE } from "../tongue.ts";
import { questionsOf, type Known } from "./questions.ts";
import { throughSteps } from "./steps.ts";

/**
 * Asks what the plan is for, and opens it with the cursor in its first field. It is saved by the author, below the
 * folder that it was asked for.
 *
 * @param folder the folder in the explorer, if it was asked for there
 */
export async function startNewPlan(folder?: unknown): Promise<void> {
  const start: Known = {};
  const known = await throughSteps(l10n.t("New Plan"), questionsOf(today()), start);
  const { template, format } = known ?? {};
  if (known === undefined || template === undefined || format === undefined) return;
  await openNewPlan({ ...known, template, format }, folder instanceof Uri ? folder : undefined);
}

/** Opens a new plan as an unsaved file. */
export async function openNewPlan(options: NewPlanOptions, folder?: Uri): Promise<void> {
  const document = await emptyDocument(options, folder ?? workspace.workspaceFolders?.[0]?.uri);
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(toSnippet(newPlan(options, EDITOR_TONGUE)), undefined, {
    undoStopBefore: false,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

/** With the name under which it will be saved, where there is a folder for it. */
async function emptyDocument(options: NewPlanOptions, folder: Uri | undefined): Promise<TextDocument> {
  const language = options.format === "markdown" ? "markdown" : PLAN_LANGUAGE;
  if (folder?.scheme !== "file") return workspace.openTextDocument({ language });
  return workspace.openTextDocument(
    await freeAddress((attempt) => Uri.joinPath(folder, fileNameFor(options, attempt))),
  );
}
