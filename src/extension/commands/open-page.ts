import { commands, type Uri } from "vscode";

/** Shows a page that ships with the extension. */
export async function openPage(page: Uri): Promise<void> {
  await commands.executeCommand("vscode.open", page);
}
