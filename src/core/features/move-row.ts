import { planShape } from "../schema/plan-shape.ts";
import type { ListNode, MapNode, Node } from "../source/node.ts";
import { plainOf } from "../source/plain.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import type { TextRange } from "../text/range.ts";
import { analyzeAgain, type Analysis } from "./analyze.ts";
import { formatNamed } from "./formats.ts";
import { rowsOfList, type RowKey } from "./plan-rows.ts";

/** How a row is moved. */
export interface MovedRow {
  readonly edits: readonly TextEdit[];
  /** Where the row began. */
  readonly from: number;
  /** Where it begins then. */
  readonly to: number;
}

/**
 * A row changes places with the one above or below it, each with its comments, so that nothing else of the plan is
 * another. `undefined` where there is no such row, or the text does not allow it.
 */
export function moveRow(analysis: Analysis, { list, key }: RowKey, to: "up" | "down"): MovedRow | undefined {
  const rows = rowsOfList(analysis, list);
  const index = rows.findIndex((row) => row.key === key);
  const first = rows[to === "up" ? index - 1 : index]?.row.node;
  const second = rows[to === "up" ? index : index + 1]?.row.node;
  if (index === -1 || first === undefined || second === undefined) return undefined;
  const ranges = extentsOf(analysis, first, second);
  if (ranges === undefined) return undefined;
  const [above, below] = ranges;
  const textOf = ({ start, end }: TextRange): string => analysis.text.slice(start, end);
  const edits: readonly TextEdit[] = [
    { range: above, text: textOf(below), stops: [] },
    { range: below, text: textOf(above), stops: [] },
  ];
  if (!swapsOnly(edits, first, second, analysis)) return undefined;
  const end = below.end - (above.end - above.start);
  return to === "up" ? { edits, from: below.start, to: above.start } : { edits, from: above.start, to: end };
}

function extentsOf(
  { document, plan }: Analysis,
  first: MapNode,
  second: MapNode,
): readonly [TextRange, TextRange] | undefined {
  const format = formatNamed(document.format);
  const target = { document, root: plan.root, shape: planShape };
  const [above, below] = [format.extent(target, first), format.extent(target, second)];
  return above === undefined || below === undefined || above.end > below.start ? undefined : [above, below];
}

function swapsOnly(edits: readonly TextEdit[], first: Node, second: Node, before: Analysis): boolean {
  const itemsOf = ({ items }: ListNode): readonly Node[] =>
    items.map((item) => (item === first ? second : item === second ? first : item));
  const after = analyzeAgain(before, applyEdits(before.text, edits));
  return JSON.stringify(plainOf(after.plan.root)) === JSON.stringify(plainOf(before.plan.root, itemsOf));
}
