import { l10n, window } from "vscode";
import type { Problem } from "../../core/index.ts";
import type { OpenPlans } from "../open-plans.ts";
import { rulePage } from "../pages.ts";
import { openPage } from "./open-page.ts";

/**
 * Opens the page of a rule.
 *
 * @param rule its id; without one, that of the finding at the cursor
 */
export async function explain(open: OpenPlans, rule: unknown): Promise<void> {
  const id = typeof rule === "string" ? rule : findingAtCursor(open)?.rule;
  if (id !== undefined) await openPage(rulePage(id));
  else window.setStatusBarMessage(l10n.t("There is no finding at the cursor."), 5000);
}

/** The smallest finding around the cursor, else the first one in its line. */
function findingAtCursor(open: OpenPlans): Problem | undefined {
  const editor = window.activeTextEditor;
  const plan = editor === undefined ? undefined : open.get(editor.document.uri);
  if (editor === undefined || plan === undefined) return undefined;
  const offset = editor.document.offsetAt(editor.selection.active);
  const { problems, lines } = plan.analysis;
  const [smallest] = problems
    .filter(({ range }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
  return smallest ?? problems.find(({ range }) => lines.position(range.start).line === editor.selection.active.line);
}
