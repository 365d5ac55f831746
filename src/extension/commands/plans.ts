import { l10n, Uri, window, workspace } from "vscode";
import { rollUpCsv, rollUpMarkdown } from "../../core/index.ts";
import { announce } from "../exports/save.ts";
import type { ListedPlans } from "../listed-plans.ts";
import { GROUPINGS, type PlansView } from "../tree/plans-view.ts";
import { EDITOR_TONGUE } from "../tongue.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";

/**
 * Puts the plans of the list together.
 *
 * @param by what by; anything else asks
 */
export async function groupPlans(view: PlansView, by: unknown): Promise<void> {
  const labels = { none: l10n.t("One list"), folder: l10n.t("By folder"), status: l10n.t("By status") };
  const given = GROUPINGS.find((grouping) => grouping === by);
  const chosen =
    given ??
    (
      await window.showQuickPick(
        GROUPINGS.map((grouping) => ({ label: labels[grouping], grouping })),
        { title: l10n.t("Group All Plans") },
      )
    )?.grouping;
  if (chosen !== undefined) view.group(chosen);
}

/**
 * Writes the list of all plans into a file, as its ending says.
 *
 * @param given where to; anything else asks
 */
export async function savePlansList(plans: ListedPlans, known: WorkspacePlans, given: unknown): Promise<void> {
  await known.ready();
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target =
    given instanceof Uri
      ? given
      : await window.showSaveDialog({
          ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, "all-plans.csv") }),
          filters: { [l10n.t("Spreadsheet")]: ["csv"], Markdown: ["md"] },
        });
  if (target === undefined) return;
  const text = target.path.endsWith(".md")
    ? rollUpMarkdown(plans.all(), EDITOR_TONGUE)
    : rollUpCsv(plans.all(), EDITOR_TONGUE);
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  if (!(given instanceof Uri)) await announce(target);
}
