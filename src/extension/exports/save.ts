import { env, l10n, Uri, window, workspace } from "vscode";
import type { ExportedFile } from "../../core/exports/index.ts";
import type { Wish } from "./questions.ts";

/** Asks where the files of an export go, and writes them there; `undefined` where nobody chose a place. */
export async function save(files: readonly ExportedFile[], wish: Wish, plan: Uri): Promise<Uri | undefined> {
  const [first] = files;
  if (first === undefined) {
    void window.showInformationMessage(l10n.t("The plan has no lists with rows yet."));
    return undefined;
  }
  const beside = plan.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(plan, "..");
  if (wish.format === "csv" && wish.list === undefined) {
    const folder = await askFolder(beside);
    if (folder !== undefined) await writeInto(folder, files);
    return folder;
  }
  const target = await window.showSaveDialog({
    ...(beside === undefined ? {} : { defaultUri: Uri.joinPath(beside, first.name) }),
    filters: { [kindOf(wish.format)]: [wish.format] },
  });
  if (target !== undefined) await workspace.fs.writeFile(target, bytesOf(first));
  return target;
}

/** Says where an export is, and opens it where that is wanted. */
export async function announce(target: Uri): Promise<void> {
  const open = l10n.t("Open File");
  const name = target.path.slice(target.path.lastIndexOf("/") + 1);
  const chosen = await window.showInformationMessage(l10n.t("{file} is written.", { file: name }), open);
  if (chosen !== open) return;
  if (target.scheme === "file" && env.remoteName === undefined) await env.openExternal(target);
  else await window.showTextDocument(target);
}

async function askFolder(beside: Uri | undefined): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    ...(beside === undefined ? {} : { defaultUri: beside }),
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t("Write Lists Here"),
    title: l10n.t("Where the lists go"),
  });
  return chosen?.[0];
}

async function writeInto(folder: Uri, files: readonly ExportedFile[]): Promise<void> {
  for (const file of files) await workspace.fs.writeFile(Uri.joinPath(folder, file.name), bytesOf(file));
}

function bytesOf({ content }: ExportedFile): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** What a dialog calls the files of a format. */
function kindOf(format: Wish["format"]): string {
  switch (format) {
    case "html":
      return l10n.t("Web page");
    case "docx":
      return l10n.t("Word document");
    case "ics":
      return l10n.t("Calendar");
    case "csv":
      return l10n.t("Spreadsheet");
    case "json":
      return l10n.t("Data");
    case "txt":
      return l10n.t("Text");
  }
}
