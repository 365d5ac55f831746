import { l10n, languages, window } from "vscode";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_LANGUAGE } from "../plan-document.ts";
import { targetPlan } from "./target.ts";

/** Edits a YAML plan as a plan as long as it is open; its name decides it for good. */
export async function useLanguage(open: OpenPlans): Promise<void> {
  const plan = await targetPlan(open, undefined);
  if (plan?.document.languageId !== "yaml") return;
  await languages.setTextDocumentLanguage(plan.document, PLAN_LANGUAGE);
  window.setStatusBarMessage(l10n.t("To keep this, give the file a name that ends in .buyin.yaml."), 10_000);
}
