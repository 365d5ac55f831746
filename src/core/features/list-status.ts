import { NAMING_FIELDS } from "../schema/shape.ts";
import type { AreaId } from "../model/sections.ts";
import { entryOf } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";
import { rowLists } from "./add-row.ts";
import type { Analysis } from "./analyze.ts";
import { isDone } from "./done.ts";
import { rowsOfList, titleOfRow, wordsOf, type KeyedRow, type RowKey } from "./plan-rows.ts";

/** A list of a plan as the sidebar shows it. */
export interface ListStatus {
  /** Its place in the model: `timeline.milestones`. */
  readonly path: string;
  readonly title: string;
  /** In the order of the text; there is at least one. */
  readonly rows: readonly RowStatus[];
}

export interface RowStatus extends RowKey {
  readonly name: string;
  /** What tells it from the others at a glance, as the plan writes it: its day, its owner; empty where there is nothing. */
  readonly facts: readonly string[];
  /** `undefined` for rows that are never done or not done. */
  readonly isDone: boolean | undefined;
  readonly range: TextRange;
}

/** The lists of a plan that have rows, in the model's order, by the section that completeness counts them in. */
export function listsByArea(analysis: Analysis): ReadonlyMap<AreaId, readonly ListStatus[]> {
  const lists = new Map<AreaId, readonly ListStatus[]>();
  for (const { area, path, title, count } of rowLists(analysis)) {
    if (count === 0) continue;
    const rows = rowsOfList(analysis, path).map((row) => rowStatus(row, analysis));
    lists.set(area, [...(lists.get(area) ?? []), { path, title, rows }]);
  }
  return lists;
}

function rowStatus(keyed: KeyedRow, { document }: Analysis): RowStatus {
  const { list, key, row } = keyed;
  const facts = TELLING.flatMap((name) => {
    const value = entryOf(row.node, name)?.value;
    const words = value === undefined ? "" : wordsOf(value);
    return words === "" || NAMING_FIELDS.includes(name) ? [] : [words];
  });
  const range = document.rangeOf(row.node.head);
  return { list, key, name: titleOfRow(keyed), facts: facts.slice(0, MOST_FACTS), isDone: isDone(keyed), range };
}

/** What tells rows apart, what tells most first. */
const TELLING: readonly string[] = ["due", "date", "level", "frequency", "amount", "year", "owner", "group"];

const MOST_FACTS = 2;
