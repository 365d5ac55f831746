import type { Row } from "../../model/located.ts";
import { planShape } from "../../schema/plan-shape.ts";
import { NAMING_FIELDS, type ObjectShape, type Shape } from "../../schema/shape.ts";
import { entryOf, type Entry, type MapNode, type Node, type Place } from "../../source/node.ts";
import type { TextRange } from "../../text/range.ts";
import type { Analysis } from "../analyze.ts";

/** A part of the plan as an outline lists it. */
export interface PlanSymbol {
  readonly name: string;
  /** What tells it from others of its kind: a row's id, how many rows a list has; empty where there is nothing. */
  readonly detail: string;
  readonly kind: "section" | "part" | "list" | "row";
  /** With everything in it. */
  readonly range: TextRange;
  /** What to select of it: its key, or a row's beginning. */
  readonly selection: TextRange;
  readonly children: readonly PlanSymbol[];
}

/** The plan's sections, their lists and objects, and the rows of the lists, in the order of the text. */
export function symbolsOf(analysis: Analysis): readonly PlanSymbol[] {
  const { plan } = analysis;
  const rows = new Map<Node, Row>(plan.rows.map(({ row }) => [row.node, row]));
  const outline = { analysis, rows };
  return plan.root.entries.flatMap((entry) => {
    const field = planShape.fields.get(entry.name);
    if (field?.shape.kind === "object") return [symbolOf(outline, entry, field.title, field.shape, "section")];
    return entry.value.kind === "scalar" ? [] : [symbolOf(outline, entry, entry.key.text, undefined, "section")];
  });
}

interface Outline {
  readonly analysis: Analysis;
  readonly rows: ReadonlyMap<Node, Row>;
}

function symbolOf(
  outline: Outline,
  { key, value }: Entry,
  name: string,
  shape: Shape | undefined,
  kind: "section" | "part" | "list",
): PlanSymbol {
  const { document } = outline.analysis;
  const selection = document.rangeOf(key);
  return {
    name,
    detail: "",
    kind,
    selection,
    range: spanning(selection, document.rangeOf(value)),
    children: shape === undefined ? [] : childrenOf(outline, value, shape),
  };
}

function childrenOf(outline: Outline, node: Node, shape: Shape): readonly PlanSymbol[] {
  if (node.kind === "list" && shape.kind === "list") return rowsIn(outline, node.items);
  if (node.kind !== "map" || shape.kind !== "object") return [];
  return node.entries.flatMap((entry) => childOf(outline, entry, node, shape));
}

function childOf(outline: Outline, entry: Entry, owner: MapNode, shape: ObjectShape): readonly PlanSymbol[] {
  const field = shape.fields.get(entry.name);
  if (field === undefined || entry.value.kind === "scalar") return [];
  // A list that stands directly under its section's key has no key of its own.
  const isWholeSection = entry.name === shape.listField && isSamePlace(entry.key, owner.head);
  if (isWholeSection) return childrenOf(outline, entry.value, field.shape);
  const children = childrenOf(outline, entry.value, field.shape);
  if (field.shape.kind === "list" && children.length === 0) return [];
  return [symbolOf(outline, entry, field.title, field.shape, field.shape.kind === "list" ? "list" : "part")];
}

function rowsIn({ analysis, rows }: Outline, items: readonly Node[]): readonly PlanSymbol[] {
  return items.flatMap((item): readonly PlanSymbol[] => {
    const row = rows.get(item);
    if (row === undefined) return [];
    const range = analysis.document.rangeOf(item);
    const name = nameOf(row);
    const detail = name === row.label ? "" : row.label;
    return [{ name, detail, kind: "row", range, selection: analysis.document.rangeOf(row.node.head), children: [] }];
  });
}

/** What people call a row; its label where it has no name. */
export function nameOf({ node, label }: Row): string {
  for (const field of NAMING_FIELDS) {
    const value = entryOf(node, field)?.value;
    if (value?.kind === "scalar" && value.text !== "") return value.text;
  }
  return label;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.piece === other.piece && one.start === other.start;
}

function spanning(one: TextRange, other: TextRange): TextRange {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
