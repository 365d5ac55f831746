import { Uri, window, workspace, type TextDocument } from "vscode";
import type { OpenPlan, OpenPlans } from "../open-plans.ts";
import type { PlanFocus } from "../plan-focus.ts";

/**
 * The plan that a command is about, as it stands now; `undefined` where there is none.
 *
 * @param address of the plan, as `Uri.toString` writes it; anything else stands for the active editor
 */
export async function targetPlan(open: OpenPlans, address: unknown): Promise<OpenPlan | undefined> {
  const document = documentAt(address);
  return document && open.current(document);
}

/** The plan that the sidebar is about, as it stands now; `undefined` where no plan is open. */
export async function focusedPlan(focus: PlanFocus, open: OpenPlans): Promise<OpenPlan | undefined> {
  return focus.plan && open.current(focus.plan.document);
}

function documentAt(address: unknown): TextDocument | undefined {
  if (typeof address !== "string") return window.activeTextEditor?.document;
  const uri = Uri.parse(address, true).toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}
