import { commands, l10n, window } from "vscode";
import { gapFrom, type Gap, type TextRange } from "../../core/index.ts";
import { editPlan } from "../edit-plan.ts";
import type { OpenPlan, OpenPlans } from "../open-plans.ts";
import type { PlanFocus } from "../plan-focus.ts";
import { addSection } from "./add-section.ts";
import { goTo } from "./go-to.ts";
import { select } from "./select.ts";
import { focusedPlan } from "./target.ts";

/**
 * Leads to the next thing, or the one before, that the plan does not say yet, ready to be written: what stands for it
 * is selected, a field that is not there is put in, and sections that are not there are offered.
 */
export async function goToGap(focus: PlanFocus, open: OpenPlans, direction: "next" | "previous"): Promise<void> {
  const plan = await focusedPlan(focus, open);
  if (plan === undefined) return;
  const gap = gapFrom(plan.analysis, selectedIn(plan), direction);
  if (gap === undefined) window.setStatusBarMessage(l10n.t("No gaps: every section says what it should."), 5000);
  else await showGap(gap, plan);
}

/** What is selected in the plan; its start where the plan is in no editor. */
function selectedIn({ document }: OpenPlan): TextRange {
  const editor = window.visibleTextEditors.find((visible) => visible.document === document);
  if (editor === undefined) return { start: 0, end: 0 };
  const { start, end } = editor.selection;
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** Leads to a gap; whether that could be done. */
export async function showGap(gap: Gap, plan: OpenPlan): Promise<boolean> {
  const { document, analysis } = plan;
  const address = document.uri.toString();
  switch (gap.kind) {
    case "prompt":
      await goTo(address, gap.range.start);
      select(address, gap.range.start, gap.range.end);
      if (gap.hasChoices) await commands.executeCommand("editor.action.triggerSuggest");
      return true;
    case "field":
      // Prompts are gone through only in the editor that is active.
      await goTo(address, gap.edits[0]?.range.start);
      return editPlan(document, gap.edits, analysis);
    case "sections":
      await goTo(address, gap.at);
      await addSection(plan, gap.keys);
      return true;
  }
}
