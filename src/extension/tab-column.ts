import { TabInputText, TabInputWebview, ViewColumn, window, type Uri } from "vscode";

/**
 * The column in which to show a file: where it is open already, else beside a page that has the focus, so that the page
 * stays; `undefined` for the active one.
 */
export function columnFor(uri: Uri): ViewColumn | undefined {
  const address = uri.toString();
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const { all, activeTabGroup } = window.tabGroups;
  const holds = all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === address),
  );
  if (holds !== undefined) return holds.viewColumn;
  if (!(activeTabGroup.activeTab?.input instanceof TabInputWebview)) return undefined;
  return all.find((group) => group !== activeTabGroup)?.viewColumn ?? ViewColumn.Beside;
}
