import { FileType, workspace, type Uri } from "vscode";

/**
 * An address for a new file that is not saved yet, under the first of its names that is free.
 *
 * @param nameAt gives the file's address for each attempt, from 1
 */
export async function freeAddress(nameAt: (attempt: number) => Uri): Promise<Uri> {
  for (let attempt = 1; ; attempt++) {
    const file = nameAt(attempt);
    if (!(await isTaken(file))) return file.with({ scheme: "untitled" });
  }
}

async function isTaken(file: Uri): Promise<boolean> {
  if (workspace.textDocuments.some(({ uri }) => uri.path === file.path)) return true;
  return workspace.fs.stat(file).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
}
