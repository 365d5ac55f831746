import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Command } from "vscode";
import type { TextRange } from "../../core/index.ts";

/** One row of a tree, as plain data. */
export interface Row {
  /** Unique in the tree, and the same from one version to the next: the row keeps its selection and its expansion. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says: everything that icon and description show. */
  readonly spoken: string;
  /** A codicon. */
  readonly icon: string;
  /** A colour of the theme for the icon; it never says anything that words do not say. */
  readonly color?: string;
  readonly command?: Command;
  /** What kind of thing it is, for the actions that the manifest gives to its kind; `undefined` where it has none. */
  readonly kind?: "silenced" | "section" | "missingSection";
  /** What the row is about, as an offset in its plan: no part of what is drawn, since every edit above moves it. */
  readonly offset?: number;
  readonly children: readonly Row[];
}

export function toTreeItem(row: Row): TreeItem {
  const { id, label, description, tooltip, spoken, icon, color, command, kind, children } = row;
  const item = new TreeItem(
    label,
    children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  if (command !== undefined) item.command = command;
  if (kind !== undefined) item.contextValue = kind;
  return item;
}

/** A click goes to the place that the row has by then. */
export function placed(id: string, { start }: TextRange): Pick<Row, "command" | "offset"> {
  return {
    offset: start,
    command: { command: "buyin.goToRow", title: l10n.t("Go to Place in Plan"), arguments: [id] },
  };
}
