import { type Disposable, l10n, languages, WorkspaceEdit } from "vscode";
import { listedIdAt, renamableAt, renameAt } from "../../core/index.ts";
import { toRange, translate } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";
import { renameEverywhere } from "./rename-everywhere.ts";

/** Renames an id or a name wherever the plan uses it; the id of somebody on the list of people in all plans. */
export function registerRename(open: OpenPlans, known: WorkspacePlans): Disposable {
  return languages.registerRenameProvider(PLAN_SELECTOR, {
    async prepareRename(document, position) {
      const plan = await open.current(document);
      const found = plan && renamableAt(plan.analysis, document.offsetAt(position));
      if (plan === undefined || found === undefined) {
        throw new Error(l10n.t("Nothing is named here; put the cursor on an id or on the name of a row."));
      }
      return { range: toRange(found.range, plan.analysis.lines), placeholder: found.text };
    },
    async provideRenameEdits(document, position, name) {
      const plan = await open.current(document);
      if (plan === undefined) return undefined;
      const offset = document.offsetAt(position);
      const person = listedIdAt(plan.analysis, offset);
      if (person !== undefined) return renameEverywhere(open, known, plan, person, name);
      const renaming = renameAt(plan.analysis, offset, name);
      if (renaming === undefined) return undefined;
      if ("refusal" in renaming) throw new Error(translate(renaming.refusal));
      const edit = new WorkspaceEdit();
      for (const { range, text } of renaming.edits)
        edit.replace(document.uri, toRange(range, plan.analysis.lines), text);
      return edit;
    },
  });
}
