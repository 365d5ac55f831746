import type { Row } from "../model/located.ts";
import { rowsIn } from "../model/plan-version.ts";
import { SECTION_KEYS } from "../model/sections.ts";
import { rowShapeAt } from "../schema/prompts.ts";
import { NAMING_FIELDS } from "../schema/shape.ts";
import { entryOf, type Node } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";
import type { Analysis } from "./analyze.ts";
import { extentOf } from "./extent.ts";
import { sectionAt } from "./outline.ts";

/** What names a row of a plan in later versions too, as long as its id stays, or the rows above it do. */
export interface RowKey {
  /** The list's path in the model: `timeline.milestones`. */
  readonly list: string;
  readonly key: string;
}

export interface KeyedRow extends RowKey {
  readonly row: Row;
}

/** The rows of a list, in the order of the text. */
export function rowsOfList({ plan }: Analysis, list: string): readonly KeyedRow[] {
  const section = SECTION_KEYS.find((key) => list.startsWith(`${key}.`));
  const rows = section === undefined ? [] : rowsIn(plan, section).filter((row) => row.list === list);
  const ids = rows.map(({ row }) => row.id);
  return rows.map(({ row }, index) => {
    const isUnique = row.id !== "" && ids.indexOf(row.id) === ids.lastIndexOf(row.id);
    return { list, key: isUnique ? row.id : `#${String(index)}`, row };
  });
}

/** `undefined` where the plan has no such row any more. */
export function rowWithKey(analysis: Analysis, { list, key }: RowKey): KeyedRow | undefined {
  return rowsOfList(analysis, list).find((row) => row.key === key);
}

/** The row that an offset or its line lies in. */
export function rowKeyAt(analysis: Analysis, offset: number): RowKey | undefined {
  const { plan, document, lines } = analysis;
  const section = sectionAt(analysis, offset);
  if (section === undefined) return undefined;
  const rows = rowsIn(plan, section).map((row) => ({ ...row, range: extentOf(document, row.row.node) }));
  const { line } = lines.position(offset);
  const isAround = ({ range }: { range: TextRange }): boolean => range.start <= offset && offset <= range.end;
  const isInLine = ({ range }: { range: TextRange }): boolean =>
    lines.position(range.start).line <= line && line <= lines.position(range.end).line;
  const found = rows.find(isAround) ?? rows.find(isInLine);
  return found && rowsOfList(analysis, found.list).find(({ row }) => row === found.row);
}

/** What people call a row: its name, else the first thing that it says. */
export function titleOfRow({ list, row }: KeyedRow): string {
  const fields = [...rowShapeAt(list).fields.keys()].filter((name) => name !== "id");
  for (const name of [...NAMING_FIELDS, ...fields]) {
    const value = entryOf(row.node, name)?.value;
    const text = value === undefined ? "" : wordsOf(value);
    if (text !== "") return text;
  }
  return row.label;
}

/** What a value says in one line; nothing for an object. */
export function wordsOf(node: Node): string {
  switch (node.kind) {
    case "scalar":
      return node.text.replace(/\s+/g, " ").trim();
    case "list":
      return node.items.map(wordsOf).join(", ");
    case "map":
      return "";
  }
}
