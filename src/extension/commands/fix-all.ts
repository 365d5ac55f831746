import { l10n, window } from "vscode";
import { fixAll } from "../../core/index.ts";
import { editPlan } from "../edit-plan.ts";
import type { OpenPlans } from "../open-plans.ts";
import { targetPlan } from "./target.ts";

/**
 * Makes the fixes that need no decision.
 *
 * @param address of the plan; without one, it is that of the active editor
 * @param rule whose findings are repaired; without one, those of all
 */
export async function fixAllIn(open: OpenPlans, address: unknown, rule: unknown): Promise<void> {
  const plan = await targetPlan(open, address);
  if (plan === undefined) return;
  const { edits, made } = fixAll(plan.analysis, (problem) => typeof rule !== "string" || problem.rule === rule);
  const isDone = await editPlan(plan.document, edits, plan.analysis);
  const count = isDone ? made.length : 0;
  window.setStatusBarMessage(
    count === 0
      ? l10n.t("Nothing here can be repaired without a decision.")
      : count === 1
        ? l10n.t("1 finding repaired.")
        : l10n.t("{count} findings repaired.", { count }),
    5000,
  );
}
