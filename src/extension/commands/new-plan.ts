import { commands, window, workspace } from "vscode";
import { PLAN_LANGUAGE } from "../plan-document.ts";

/** The snippet that a new plan starts with, by its name in snippets/yaml.json. */
const SKELETON = "Whole plan";

/** Opens a new plan without a file, with every section to fill in. */
export async function newPlan(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: PLAN_LANGUAGE }));
  await commands.executeCommand("editor.action.insertSnippet", { langId: PLAN_LANGUAGE, name: SKELETON });
}
