import { l10n, Uri, window, workspace, WorkspaceEdit } from "vscode";
import { applyEdits, configEdits, LineIndex, ruleInfo, type ConfigChange } from "../../core/index.ts";
import { configFileFor, type ConfigStore } from "../config-store.ts";
import { toRange } from "../convert.ts";

/**
 * Switches a rule off in the configuration that is nearest to a plan.
 *
 * @param address of the plan
 */
export async function turnOff(configs: ConfigStore, address: unknown, rule: unknown): Promise<void> {
  if (typeof rule !== "string" || ruleInfo(rule) === undefined) return;
  await changeConfig(configs, address, { kind: "turnOff", rule }, (file) =>
    l10n.t("{rule} is off in {file}.", { rule, file }),
  );
}

/**
 * Says in the configuration that is nearest to a plan that a text is not about a student.
 *
 * @param address of the plan
 */
export async function accept(configs: ConfigStore, address: unknown, text: unknown): Promise<void> {
  if (typeof text !== "string") return;
  await changeConfig(configs, address, { kind: "accept", text }, (file) =>
    l10n.t('"{text}" is accepted in {file}.', { text, file }),
  );
}

/** Starts a configuration where there is none. */
async function changeConfig(
  configs: ConfigStore,
  address: unknown,
  change: ConfigChange,
  done: (file: string) => string,
): Promise<void> {
  if (typeof address !== "string") return;
  const config = await configs.configFor(Uri.parse(address, true));
  const target = configFileFor(config);
  if (target === undefined) return;
  const isDone = config.file === undefined ? await create(target, change) : await edit(target, change);
  const file = workspace.asRelativePath(target);
  window.setStatusBarMessage(
    isDone ? done(file) : l10n.t("{file} cannot be changed as it is; open it and repair it first.", { file }),
    8000,
  );
}

async function create(file: Uri, change: ConfigChange): Promise<boolean> {
  const edits = configEdits("", change);
  if (edits === undefined) return false;
  const workspaceEdit = new WorkspaceEdit();
  workspaceEdit.createFile(file, { contents: new TextEncoder().encode(applyEdits("", edits)) });
  return workspace.applyEdit(workspaceEdit);
}

/** Saves the file, which nobody sees, unless it was being worked on. */
async function edit(file: Uri, change: ConfigChange): Promise<boolean> {
  const document = await workspace.openTextDocument(file);
  const isWorkedOn = document.isDirty;
  const text = document.getText();
  const edits = configEdits(text, change);
  if (edits === undefined) return false;
  const lines = new LineIndex(text);
  const workspaceEdit = new WorkspaceEdit();
  for (const { range, text: written } of edits) workspaceEdit.replace(file, toRange(range, lines), written);
  return (await workspace.applyEdit(workspaceEdit)) && (isWorkedOn || document.save());
}
