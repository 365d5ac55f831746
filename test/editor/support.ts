import { commands, extensions, languages, Uri, workspace, type Diagnostic, type TextDocument } from "vscode";
import type { Api } from "../../src/extension/extension.ts";
import type { RowTree } from "../../src/extension/tree/row-tree.ts";
import { marked, type Mark } from "../support/markers.ts";

const LIMIT_MS = 20_000;
const STEP_MS = 20;

/** What the extension gives to its tests. */
export async function startExtension(): Promise<Api> {
  const extension = extensions.getExtension<Api>("buyin-plans.buyin-plans");
  if (extension === undefined) throw new Error("The extension is not there");
  return extension.activate();
}

/** Waits until there is a value. */
export async function until<Value>(
  what: string,
  get: () => Value | undefined | false | Promise<Value | undefined | false>,
): Promise<Value> {
  for (let waited = 0; waited < LIMIT_MS; waited += STEP_MS) {
    const value = await get();
    if (value !== undefined && value !== false) return value;
    await pause(STEP_MS);
  }
  throw new Error(`Waited in vain until ${what}`);
}

/** Long enough for anything that should not happen to happen. */
export async function quietly(): Promise<void> {
  await pause(600);
}

/** Gives a file to the workspace's first folder. */
export async function write(path: string, text: string): Promise<Uri> {
  const uri = inFolder(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function read(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** @param folder counts from 0 */
export function inFolder(path: string, folder = 0): Uri {
  const root = workspace.workspaceFolders?.[folder];
  if (root === undefined) throw new Error(`The workspace has no folder ${String(folder)}`);
  return Uri.joinPath(root.uri, path);
}

/** Saves nothing, closes every editor and takes away what the tests gave to the workspace. */
export async function cleanUp(...files: readonly Uri[]): Promise<void> {
  await commands.executeCommand("workbench.action.files.revert");
  await commands.executeCommand("workbench.action.closeAllEditors");
  for (const file of files) await workspace.fs.delete(file).then(undefined, () => undefined);
}

/** The extension's own diagnostics, those of some rules only where they are named. */
export function diagnosticsOf(uri: Uri, ...rules: readonly string[]): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "Buy-in Plans")
    .filter((diagnostic) => rules.length === 0 || rules.includes(ruleOf(diagnostic)));
}

function ruleOf({ code }: Diagnostic): string {
  return typeof code === "object" ? String(code.value) : "";
}

const WORDS = ["error", "warning", "information", "hint"];

/** A document with the marks that its diagnostics make (see ../support/markers.ts), the marked text for a message. */
export function withDiagnostics(document: TextDocument, ...rules: readonly string[]): string {
  const marks = diagnosticsOf(document.uri, ...rules).map((diagnostic): Mark => {
    const { start, end } = diagnostic.range;
    const text = document.getText(diagnostic.range);
    const verdict = `${String(WORDS[diagnostic.severity])} ${ruleOf(diagnostic)}: ${text}`;
    return { line: start.line, start: start.character, end: end.character, verdict };
  });
  return marked({ text: document.getText(), marks });
}

/** A tree as text: one line a row, two spaces for each level. */
export function linesOfTree(tree: RowTree, parent?: string, indent = ""): readonly string[] {
  return tree.getChildren(parent).flatMap((id) => {
    const line = `${indent}${labelOf(tree, id)} | ${String(tree.getTreeItem(id).description)}`;
    return [line, ...linesOfTree(tree, id, `${indent}  `)];
  });
}

export function labelOf(tree: RowTree, id: string): string {
  const { label = "" } = tree.getTreeItem(id);
  return typeof label === "string" ? label : label.label;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
