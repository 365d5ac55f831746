import { l10n, window } from "vscode";
import { isRowDone, markDone, moveRow, rowKeyAt, type RowKey } from "../../core/index.ts";
import { editPlan } from "../edit-plan.ts";
import type { OpenPlan } from "../open-plans.ts";
import { rowKeyOf } from "../tree/row-ids.ts";
import { goTo } from "./go-to.ts";

/**
 * Lets a row change places with its neighbour in the list.
 *
 * @param row of the sidebar; without one, the row at the cursor, which the cursor then follows
 */
export async function moveRowOf(plan: OpenPlan | undefined, row: unknown, to: "up" | "down"): Promise<void> {
  if (plan === undefined) return;
  const key = rowMeant(plan, row);
  const moved = key && moveRow(plan.analysis, key, to);
  const cursor = rowKeyOf(row) === undefined ? cursorIn(plan) : undefined;
  const isDone = moved !== undefined && (await editPlan(plan.document, moved.edits, plan.analysis));
  if (isDone && cursor !== undefined) {
    await goTo(plan.document.uri.toString(), cursor - moved.from + moved.to);
  } else if (!isDone) {
    window.setStatusBarMessage(l10n.t("There is no row here that can be moved that way."), 5000);
  }
}

/**
 * Marks a milestone or next step as done, or as planned again.
 *
 * @param row as for {@link moveRowOf}
 * @param isDone without it, the other of what it is
 */
export async function toggleDone(plan: OpenPlan | undefined, row: unknown, isDone: unknown): Promise<void> {
  if (plan === undefined) return;
  const { analysis, document } = plan;
  const key = rowMeant(plan, row);
  const target = typeof isDone === "boolean" ? isDone : key !== undefined && isRowDone(analysis, key) === false;
  const edits = key && markDone(analysis, key, target);
  if (edits === undefined || !(await editPlan(document, edits, analysis))) {
    window.setStatusBarMessage(l10n.t("There is no milestone or next step here that can be marked."), 5000);
  }
}

function rowMeant(plan: OpenPlan, row: unknown): RowKey | undefined {
  const cursor = cursorIn(plan);
  return rowKeyOf(row) ?? (cursor === undefined ? undefined : rowKeyAt(plan.analysis, cursor));
}

function cursorIn({ document }: OpenPlan): number | undefined {
  const editor = window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}
