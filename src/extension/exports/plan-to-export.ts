import { Uri, window, workspace } from "vscode";
import { analyze, HEAD_LENGTH, isPlanFile, type Analysis } from "../../core/index.ts";
import type { ConfigStore } from "../config-store.ts";
import type { OpenPlans } from "../open-plans.ts";
import { pathFrom } from "../plan-document.ts";
import type { PlanFocus } from "../plan-focus.ts";
import { readText } from "../read-text.ts";
import { today } from "../today.ts";

/** A plan that somebody wants to share, as it stands now, saved or not. */
export interface PlanToExport {
  readonly uri: Uri;
  readonly analysis: Analysis;
}

export interface KnownPlans {
  readonly open: OpenPlans;
  readonly focus: PlanFocus;
  readonly configs: ConfigStore;
}

/**
 * The plan that a command is about; `undefined` where there is none.
 *
 * @param target a file of the Explorer, a row of All Plans, or anything else for the plan that is shown
 */
export async function planToExport(target: unknown, plans: KnownPlans): Promise<PlanToExport | undefined> {
  const uri = target instanceof Uri ? target : typeof target === "string" ? Uri.parse(target, true) : undefined;
  const key = uri?.toString();
  const shown = window.activeTextEditor?.document ?? plans.focus.plan?.document;
  const document = key === undefined ? shown : workspace.textDocuments.find((one) => one.uri.toString() === key);
  const inEditor = document && (await plans.open.current(document));
  if (inEditor !== undefined) return { uri: inEditor.document.uri, analysis: inEditor.analysis };
  if (uri !== undefined) return storedPlan(uri, plans);
  const { plan } = plans.focus;
  return plan && { uri: plan.document.uri, analysis: plan.analysis };
}

async function storedPlan(uri: Uri, { configs }: KnownPlans): Promise<PlanToExport | undefined> {
  const text = await readText(uri);
  if (text === undefined) return undefined;
  const { config, folder } = await configs.configFor(uri);
  const path = pathFrom(folder, uri);
  if (!isPlanFile(path, text.slice(0, HEAD_LENGTH), config)) return undefined;
  return { uri, analysis: analyze(text, path, config, today()) };
}
