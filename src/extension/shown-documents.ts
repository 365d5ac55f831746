import { TabInputText, TabInputTextDiff, window, type Tab, type Uri } from "vscode";

/**
 * Whether a person has a file open: it has a tab. A document alone does not say so: other extensions read files as
 * documents, and VS Code keeps some for minutes after their tab is closed.
 */
export function isShown(uri: Uri): boolean {
  const address = uri.toString();
  return (
    window.tabGroups.all.some(({ tabs }) =>
      tabs.some((tab) => urisOf(tab).some((shown) => shown.toString() === address)),
    ) || window.visibleTextEditors.some(({ document }) => document.uri.toString() === address)
  );
}

function urisOf({ input }: Tab): readonly Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}
