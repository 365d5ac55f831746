import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import { addRow, rowLists, type RowList } from "../../core/index.ts";
import type { OpenPlan } from "../open-plans.ts";
import { showGap } from "./go-to-gap.ts";

/**
 * Adds one more row to a list, with prompts for what belongs in it.
 *
 * @param wanted the list's path, or the section whose lists to choose from; anything else stands for all lists
 */
export async function addRowTo(plan: OpenPlan | undefined, wanted: unknown): Promise<void> {
  if (plan === undefined) return;
  const all = rowLists(plan.analysis);
  const meant = all.filter(({ path, area }) => path === wanted || area === wanted);
  const list = meant.length === 1 ? meant[0] : await choose(meant.length > 0 ? meant : all);
  if (list === undefined) return;
  const added = addRow(plan.analysis, list.path);
  const isDone = added !== undefined && (await showGap(added, plan));
  if (!isDone) window.setStatusBarMessage(l10n.t("A row cannot be added to the plan as it is."), 5000);
}

interface ListItem extends QuickPickItem {
  readonly list?: RowList;
}

/** The lists section by section, each with what its rows are for. */
async function choose(lists: readonly RowList[]): Promise<RowList | undefined> {
  const items = lists.flatMap((list, index): readonly ListItem[] => {
    const item = { label: l10n.t(list.title), description: countWords(list), detail: l10n.t(list.guidance), list };
    if (list.section === lists[index - 1]?.section) return [item];
    return [{ label: l10n.t(list.sectionTitle), kind: QuickPickItemKind.Separator }, item];
  });
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Add Row"),
    placeHolder: l10n.t("Which list gets one more row?"),
    matchOnDetail: true,
  });
  return chosen?.list;
}

function countWords({ count }: RowList): string {
  if (count === 0) return l10n.t("none yet");
  return count === 1 ? l10n.t("1 row") : l10n.t("{count} rows", { count });
}
