import { newRow } from "../model/new-rows.ts";
import { rowsIn } from "../model/plan-version.ts";
import { areaOf, SECTION_KEYS, type AreaId, type SectionKey } from "../model/sections.ts";
import { planShape } from "../schema/plan-shape.ts";
import type { Shape } from "../schema/shape.ts";
import { entryOf } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";
import type { Analysis } from "./analyze.ts";
import { extentOf } from "./extent.ts";
import { editsOf } from "./fixes.ts";
import { gapFrom, type Gap } from "./gaps.ts";
import { sectionAt } from "./outline.ts";

/** A list of objects that a plan has or may have. */
export interface RowList {
  /** Its place in the model: `communication.touchpoints`. */
  readonly path: string;
  readonly section: SectionKey;
  readonly area: AreaId;
  readonly sectionTitle: string;
  readonly title: string;
  /** What a row of it is for. */
  readonly guidance: string;
  /** How many rows the plan has in it. */
  readonly count: number;
}

/** Every list that a plan may have, in the model's order. */
export function rowLists({ plan }: Analysis): readonly RowList[] {
  return LISTS.map((list) => ({
    ...list,
    count: rowsIn(plan, list.section).filter((row) => row.list === list.path).length,
  }));
}

/**
 * One more row behind the last one of a list, with prompts for what it needs; list and section come with it where they
 * are not there. Where the last row is such a row already, its first prompt is meant. `undefined` where nothing can be
 * added to this text.
 */
export function addRow(analysis: Analysis, path: string): Gap | undefined {
  const { plan, document } = analysis;
  const value = newRow(plan, path);
  const edits = editsOf(analysis, { changes: [{ kind: "add", in: plan.root, path, value }] });
  if (edits === undefined || edits.length > 0) return edits && { kind: "field", edits };
  const last = plan.rows.findLast((row) => row.list === path);
  if (last === undefined) return undefined;
  const { start } = extentOf(document, last.row.node);
  return gapFrom(analysis, { start, end: start }, "next");
}

/** The list whose row, heading or key stands in the line of an offset; `undefined` where none does. */
export function listAt(analysis: Analysis, offset: number): RowList | undefined {
  const { plan, document, lines } = analysis;
  const section = sectionAt(analysis, offset);
  const value = section && entryOf(plan.root, section)?.value;
  if (section === undefined || value === undefined) return undefined;
  const { line } = lines.position(offset);
  const isInLine = ({ start, end }: TextRange): boolean =>
    lines.position(start).line <= line && line <= lines.position(end).line;
  const row = rowsIn(plan, section).find(({ row }) => isInLine(extentOf(document, row.node)));
  const entries = value.kind === "map" ? value.entries : [];
  const headed = entries.find(({ key }) => isInLine(document.rangeOf(key)));
  const path = row?.list ?? `${section}.${headed?.name ?? ""}`;
  return rowLists(analysis).find((list) => list.path === path);
}

const LISTS: readonly Omit<RowList, "count">[] = SECTION_KEYS.flatMap((section) => {
  const field = planShape.fields.get(section);
  if (field === undefined) return [];
  return listsIn(field.shape, section).map((list) => ({
    ...list,
    section,
    area: areaOf(section),
    sectionTitle: field.title,
  }));
});

function listsIn(shape: Shape, path: string): readonly Pick<RowList, "path" | "title" | "guidance">[] {
  if (shape.kind !== "object") return [];
  return [...shape.fields.values()].flatMap(({ name, title, guidance, shape: inner }) => {
    const place = `${path}.${name}`;
    const isList = inner.kind === "list" && inner.item.kind === "object";
    return isList ? [{ path: place, title, guidance }] : listsIn(inner, place);
  });
}
