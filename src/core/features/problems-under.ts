import { areaOf, type AreaId } from "../model/sections.ts";
import type { Problem } from "../problem.ts";
import type { Analysis } from "./analyze.ts";
import { extentOf } from "./extent.ts";
import { rowWithKey, type RowKey } from "./plan-rows.ts";

/** The findings about a section, or those that point into a row, in the order of the text. */
export function problemsUnder(analysis: Analysis, place: AreaId | RowKey): readonly Problem[] {
  if (typeof place === "string") {
    return analysis.problems.filter(({ section }) => section !== undefined && areaOf(section) === place);
  }
  const found = rowWithKey(analysis, place);
  if (found === undefined) return [];
  const { start, end } = extentOf(analysis.document, found.row.node);
  return analysis.problems.filter(({ range }) => start <= range.start && range.end <= end);
}
