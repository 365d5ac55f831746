import { workspace, type Uri } from "vscode";

/** A file's text in its own encoding; `undefined` for what is gone, or cannot be read. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}
