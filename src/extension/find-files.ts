import { FileType, Uri, workspace, type RelativePattern } from "vscode";

/** How long the editor's own search may take, in milliseconds; on some file systems it never ends. */
const SEARCH_TIME = 3000;

/** How many folders are walked where the editor cannot search. */
const MOST_FOLDERS = 2000;

/** Folders whose files nobody writes by hand. */
const FOREIGN_FOLDERS = ["node_modules", ".git"];

/**
 * Files by pattern, through the editor's search. Where it does not answer, the folders are walked, and every file
 * that a plan could be in is given, whatever the pattern.
 */
export async function findFiles(pattern: RelativePattern, most?: number): Promise<readonly Uri[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), SEARCH_TIME);
  });
  const exclude = `**/{${FOREIGN_FOLDERS.join(",")}}/**`;
  const found = await Promise.race([workspace.findFiles(pattern, exclude, most), tooLong]);
  clearTimeout(timer);
  return found ?? (await walk(pattern.baseUri)).slice(0, most);
}

async function walk(root: Uri): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders = [root];
  for (let walked = 0; walked < MOST_FOLDERS; walked++) {
    const folder = folders.shift();
    if (folder === undefined) break;
    for (const [name, type] of await workspace.fs.readDirectory(folder)) {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory && !FOREIGN_FOLDERS.includes(name)) folders.push(uri);
      else if (type === FileType.File && /\.(?:ya?ml|md)$/i.test(name)) files.push(uri);
    }
  }
  return files;
}
