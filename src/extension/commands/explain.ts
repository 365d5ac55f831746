import { l10n, window } from "vscode";
import { findingAtCursor } from "../finding-at-cursor.ts";
import type { OpenPlans } from "../open-plans.ts";
import { rulePage } from "../pages.ts";
import { openPage } from "./open-page.ts";

/**
 * Opens the page of a rule.
 *
 * @param rule its id; without one, that of the finding at the cursor
 */
export async function explain(open: OpenPlans, rule: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const plan = editor === undefined ? undefined : open.get(editor.document.uri);
  const found = editor === undefined || plan === undefined ? undefined : findingAtCursor(editor, plan);
  const id = typeof rule === "string" ? rule : found?.rule;
  if (id !== undefined) await openPage(rulePage(id));
  else window.setStatusBarMessage(l10n.t("There is no finding at the cursor."), 5000);
}
