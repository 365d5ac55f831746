import { l10n } from "vscode";
import type { ListStatus, RowStatus, SectionStatus } from "../../core/index.ts";
import { placed, type Row } from "./row.ts";
import { listRowId } from "./row-ids.ts";

/** A list of the plan, closed, with a row for each of its rows. */
export function listRow({ path, title, rows }: ListStatus, section: SectionStatus["id"]): Row {
  const id = listRowId(section, path);
  const label = l10n.t(title);
  const count = countWords(rows);
  return {
    id,
    label,
    description: count,
    tooltip: `${label}\n${count}`,
    spoken: `${label}, ${count}`,
    icon: "list-unordered",
    kind: "list",
    ...(rows[0] === undefined ? {} : placed(id, rows[0].range)),
    children: rows.map((row, index) => planRow(row, id, index > 0, index < rows.length - 1)),
  };
}

function planRow(
  { key, name, facts, isDone, range }: RowStatus,
  list: string,
  hasAbove: boolean,
  hasBelow: boolean,
): Row {
  const id = `${list}/${key}`;
  const done = isDone === true ? [l10n.t("done")] : [];
  const kinds = [
    "row",
    ...(isDone === undefined ? [] : ["task"]),
    ...(hasAbove ? ["up"] : []),
    ...(hasBelow ? ["down"] : []),
  ];
  return {
    id,
    label: name,
    description: facts.join(" · "),
    tooltip: [name, ...facts, ...done].join("\n"),
    spoken: [name, ...facts, ...done].join(", "),
    icon: "",
    kind: kinds.join(" "),
    isDone,
    ...placed(id, range),
    children: [],
  };
}

function countWords(rows: readonly RowStatus[]): string {
  const done = rows.filter(({ isDone }) => isDone === true).length;
  if (rows.some(({ isDone }) => isDone !== undefined)) {
    return l10n.t("{done} of {count} done", { done, count: rows.length });
  }
  return rows.length === 1 ? l10n.t("1 row") : l10n.t("{count} rows", { count: rows.length });
}
