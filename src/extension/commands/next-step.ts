import { l10n, window } from "vscode";
import type { PlanFocus } from "../plan-focus.ts";
import { goTo } from "./go-to.ts";

/** Puts the cursor where the plan's most useful next step is. */
export async function goToNextStep(focus: PlanFocus): Promise<void> {
  const plan = focus.plan;
  if (plan === undefined) return;
  const [step] = plan.analysis.completeness.nextSteps;
  if (step === undefined) {
    window.setStatusBarMessage(l10n.t("Nothing is missing in this plan."), 5000);
    return;
  }
  await goTo(plan.document.uri.toString(), plan.analysis.document.rangeOf(step.at).start);
}
