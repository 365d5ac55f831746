import { l10n, Uri, window, workspace, WorkspaceEdit } from "vscode";
import { applyEdits, LineIndex, ruleInfo, turnRuleOff } from "../../core/index.ts";
import { configFileFor, type ConfigStore } from "../config-store.ts";
import { toRange } from "../convert.ts";

/**
 * Switches a rule off in the configuration that is nearest to a plan, and starts one where there is none.
 *
 * @param address of the plan
 */
export async function turnOff(configs: ConfigStore, address: unknown, rule: unknown): Promise<void> {
  if (typeof address !== "string" || typeof rule !== "string" || ruleInfo(rule) === undefined) return;
  const config = await configs.configFor(Uri.parse(address, true));
  const target = configFileFor(config);
  if (target === undefined) return;
  const isDone = config.file === undefined ? await create(target, rule) : await change(target, rule);
  const name = workspace.asRelativePath(target);
  window.setStatusBarMessage(
    isDone
      ? l10n.t("{rule} is off in {file}.", { rule, file: name })
      : l10n.t("{file} cannot be changed as it is; open it and repair it first.", { file: name }),
    8000,
  );
}

async function create(file: Uri, rule: string): Promise<boolean> {
  const edits = turnRuleOff("", rule);
  if (edits === undefined) return false;
  const edit = new WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(applyEdits("", edits)) });
  return workspace.applyEdit(edit);
}

/** Saves the file, which nobody sees, unless it was being worked on. */
async function change(file: Uri, rule: string): Promise<boolean> {
  const document = await workspace.openTextDocument(file);
  const isWorkedOn = document.isDirty;
  const text = document.getText();
  const edits = turnRuleOff(text, rule);
  if (edits === undefined) return false;
  const lines = new LineIndex(text);
  const edit = new WorkspaceEdit();
  for (const { range, text: written } of edits) edit.replace(file, toRange(range, lines), written);
  return (await workspace.applyEdit(edit)) && (isWorkedOn || document.save());
}
