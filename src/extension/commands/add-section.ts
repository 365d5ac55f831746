import { l10n, window } from "vscode";
import { missingSections, sectionEdits } from "../../core/index.ts";
import { translate } from "../convert.ts";
import { editPlan } from "../edit-plan.ts";
import type { OpenPlan } from "../open-plans.ts";
import { goTo } from "./go-to.ts";

/**
 * Asks for one of the sections that the plan lacks, and adds it with prompts for what belongs in it.
 *
 * @param wanted the keys of the sections to choose from, or the row of the sidebar that they belong to; without it, all
 *   that the plan lacks
 */
export async function addSection(plan: OpenPlan | undefined, wanted?: readonly string[] | string): Promise<void> {
  if (plan === undefined) return;
  const { document, analysis } = plan;
  const missing = missingSections(analysis).filter(
    ({ key, area }) => wanted === undefined || wanted === area || wanted.includes(key),
  );
  const items = missing.map(({ key, title, guidance }) => ({
    label: translate({ template: title, data: {} }),
    detail: translate({ template: guidance, data: {} }),
    key,
  }));
  if (items.length === 0) {
    window.setStatusBarMessage(l10n.t("This plan has every section."), 5000);
    return;
  }
  const only = typeof wanted === "string" && items.length === 1 ? items[0] : undefined;
  const chosen =
    only ??
    (await window.showQuickPick(items, {
      title: l10n.t("Add Missing Section"),
      placeHolder: l10n.t("Which section do you want to begin?"),
      matchOnDetail: true,
    }));
  const edits = chosen && sectionEdits(analysis, chosen.key);
  if (chosen === undefined) return;
  const [first] = edits ?? [];
  // Prompts are gone through only in the editor that is active.
  await goTo(document.uri.toString(), first?.range.start);
  if (edits === undefined || !(await editPlan(document, edits, analysis))) {
    window.setStatusBarMessage(l10n.t("The section cannot be added to the plan as it is."), 5000);
  }
}
