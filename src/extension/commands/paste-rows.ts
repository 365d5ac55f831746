import { env, l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import {
  listAt,
  pasteRows as rowsFrom,
  rowLists,
  tableOnClipboard,
  type RowList,
  type SheetTable,
} from "../../core/index.ts";
import { translate } from "../convert.ts";
import { editPlan } from "../edit-plan.ts";
import type { OpenPlan } from "../open-plans.ts";

/**
 * Adds the rows of a table on the clipboard to the list at the cursor, or to one that is chosen. A command sees only
 * the clipboard's text; with "Paste As…" the whole table is read.
 *
 * @param given the table's text and the list's path, for other programs
 */
export async function pasteRows(plan: OpenPlan | undefined, [text, path]: readonly unknown[]): Promise<void> {
  if (plan === undefined) return;
  const table = tableOnClipboard({ text: typeof text === "string" ? text : await env.clipboard.readText() });
  if (table === undefined) {
    void window.showInformationMessage(
      l10n.t("There is no table on the clipboard; copy some rows in Excel, Google Sheets or Word first"),
    );
    return;
  }
  await addTable(plan, table, path);
}

/** Adds a table to a list of the plan and says what was done. */
export async function addTable(plan: OpenPlan, table: SheetTable, path?: unknown): Promise<void> {
  const list = await listFor(plan, path);
  if (list === undefined) return;
  const rows = rowsFrom(plan.analysis, table, list.path);
  if (rows === undefined || !(await editPlan(plan.document, rows.edits, plan.analysis))) {
    void window.showWarningMessage(l10n.t("The rows cannot be added to the plan as it is"));
    return;
  }
  void window.showInformationMessage(rows.notes.map(translate).join("; "));
}

async function listFor({ analysis, document }: OpenPlan, path: unknown): Promise<RowList | undefined> {
  const lists = rowLists(analysis);
  const named = lists.find((list) => list.path === path);
  const editor = window.activeTextEditor;
  const offset = editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
  return named ?? (offset === undefined ? undefined : listAt(analysis, offset)) ?? choose(lists);
}

interface ListItem extends QuickPickItem {
  readonly list?: RowList;
}

async function choose(lists: readonly RowList[]): Promise<RowList | undefined> {
  const items = lists.flatMap((list, index): readonly ListItem[] => {
    const item = { label: l10n.t(list.title), detail: l10n.t(list.guidance), list };
    if (list.section === lists[index - 1]?.section) return [item];
    return [{ label: l10n.t(list.sectionTitle), kind: QuickPickItemKind.Separator }, item];
  });
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Paste Rows from a Spreadsheet"),
    placeHolder: l10n.t("Which list do the rows belong to?"),
    matchOnDetail: true,
  });
  return chosen?.list;
}
