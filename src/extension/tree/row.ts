import {
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type Command,
} from "vscode";
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
  /** A codicon; empty for none. */
  readonly icon: string;
  /** A colour of the theme for the icon; it never says anything that words do not say. */
  readonly color?: string;
  readonly command?: Command;
  /** What kind of thing it is, for the actions that the manifest gives to its kind; `undefined` where it has none. */
  readonly kind?: string;
  /** Whether its box is ticked; `undefined` for rows without one. */
  readonly isDone?: boolean | undefined;
  /** What the row is about, as an offset in its plan: no part of what is drawn, since every edit above moves it. */
  readonly offset?: number;
  /** Whether its branch is open at first. */
  readonly isOpen?: boolean;
  /** Whether nothing is left to do about it; `undefined` where that is no question. */
  readonly isComplete?: boolean;
  readonly children: readonly Row[];
}

/** Rows without those that are complete, and without branches of which nothing else is left. */
export function onlyIncomplete(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => {
    if (row.isComplete === true) return [];
    const children = onlyIncomplete(row.children);
    const isEmptied = row.children.length > 0 && children.length === 0 && row.isComplete === undefined;
    return isEmptied ? [] : [{ ...row, children }];
  });
}

export function toTreeItem(row: Row): TreeItem {
  const { id, label, description, tooltip, spoken, icon, color, command, kind, isDone, isOpen, children } = row;
  const item = new TreeItem(
    label,
    children.length === 0
      ? TreeItemCollapsibleState.None
      : isOpen === true
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed,
  );
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  if (icon !== "") item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  if (command !== undefined) item.command = command;
  if (kind !== undefined) item.contextValue = kind;
  if (isDone !== undefined) {
    item.checkboxState = {
      state: isDone ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: isDone ? l10n.t("Done; click to take that back") : l10n.t("Click when this is done"),
      accessibilityInformation: { label: isDone ? l10n.t("done") : l10n.t("not done") },
    };
  }
  return item;
}

/** A click goes to the place that the row has by then. */
export function placed(id: string, { start }: TextRange): Pick<Row, "command" | "offset"> {
  return {
    offset: start,
    command: { command: "buyin.goToRow", title: l10n.t("Go to Place in Plan"), arguments: [id] },
  };
}
