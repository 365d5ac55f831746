import type { Remark } from "../../formats/remark.ts";
import { isAuthorsOwn } from "../../schema/keys.ts";
import { isFields, isList, type FieldContents } from "../../source/change.ts";
import { contentsOf } from "../../source/contents.ts";
import type { SourceDocument } from "../../source/document.ts";
import { planShape } from "../../schema/plan-shape.ts";
import type { Entry, MapNode, Node } from "../../source/node.ts";
import { frontMatterEnd } from "../../rules/silencing-comments.ts";
import type { Analysis } from "../analyze.ts";
import { formatNamed } from "../formats.ts";
import { withField, withSection } from "./own-fields.ts";
import { type PlanPlace, placesIn } from "./places.ts";

/** What a plan says, the author's own fields and sections with their values among it, and what else stands there. */
export interface WholeContents {
  readonly contents: FieldContents;
  /** In the order of the text. */
  readonly remarks: readonly Remark[];
}

/** Everything that an analysed plan says, without its comments. */
export function contentsWithOwn({ plan, document }: Pick<Analysis, "plan" | "document">): FieldContents {
  return wholeContents(plan.root, document, formatNamed(document.format).remarks(document)).contents;
}

/**
 * Everything that a plan holds. Its remarks with a name become fields of the section or row that they stand in; one
 * whose name is taken there stays a remark.
 */
export function wholeContents(root: MapNode, document: SourceDocument, all: readonly Remark[]): WholeContents {
  const { ownValue } = formatNamed(document.format);
  const places = placesIn(root, document);
  const objects = places.filter(({ isObject }) => isObject);
  const ordered = document.format === "yaml" ? root : inTextOrder(root, document);
  let contents = withOwnValues({ ...emptySections(root), ...contentsOf(ordered) }, ordered, document);
  const remarks: Remark[] = [];
  for (const remark of all) {
    const { name, range, text, of } = remark;
    const isAround = ({ way, start }: PlanPlace): boolean =>
      start <= range.start && (of === undefined || way.length === 1);
    const around = objects.findLast(isAround);
    const way = around?.way;
    const changed =
      name === undefined
        ? undefined
        : of === "plan"
          ? withSection(contents, name, text, range.start, places)
          : way && withField(contents, way, name, of === "section" ? text : ownValue(text));
    if (changed !== undefined) contents = changed;
    else if (name === undefined) remarks.push(remark);
    else {
      const isInRow = around !== undefined && around.way.length > 1;
      const at = isInRow ? { start: around.start, end: around.start } : range;
      remarks.push({ ...remark, range: at, text: `${name}: ${text}` });
    }
  }
  return { contents, remarks };
}

/** Sections that have a key and nothing below it. */
function emptySections({ entries }: MapNode): FieldContents {
  const isEmpty = ({ name, value }: Entry): boolean =>
    value.kind === "scalar" && value.value === null && planShape.fields.get(name)?.shape.kind === "object";
  return Object.fromEntries(entries.filter(isEmpty).map(({ name }) => [name, {}]));
}

/** In Markdown lists come last in an object's tree, and the plan's title and version stand where YAML has them first. */
function inTextOrder(node: MapNode, document: SourceDocument): MapNode {
  const rank = ({ name }: Entry): number => FIRST.indexOf(name) + 1 || FIRST.length + 1;
  const ordered = (inner: Node): Node =>
    inner.kind === "map"
      ? inTextOrder(inner, document)
      : inner.kind === "list"
        ? { ...inner, items: inner.items.map(ordered) }
        : inner;
  const entries = node.entries
    .map((entry) => ({
      ...entry,
      name: isAuthorsOwn(entry) ? entry.key.text : entry.name,
      value: ordered(entry.value),
    }))
    .sort((a, b) => rank(a) - rank(b) || document.rangeOf(a.key).start - document.rangeOf(b.key).start);
  return { ...node, entries };
}

const FIRST = ["buyin", "plan", "id", "title"];

/** In Markdown the author's own values are texts; those that look like YAML say what YAML would. */
function withOwnValues(contents: FieldContents, map: MapNode, document: SourceDocument): FieldContents {
  if (document.format === "yaml") return contents;
  const { ownValue } = formatNamed(document.format);
  const entries = map.entries.map((entry) => [entry.name, entry] as const);
  const known = new Map(entries.toReversed());
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => {
      const entry = known.get(name);
      const value = entry?.value;
      if (value?.kind === "map" && isFields(content)) return [name, withOwnValues(content, value, document)];
      if (value?.kind === "list" && isList(content)) {
        const maps = value.items.filter((item) => item.kind !== "scalar" || item.value !== null);
        const items = content.map((item, index) => {
          const node = maps[index];
          return node?.kind === "map" && isFields(item) ? withOwnValues(item, node, document) : item;
        });
        return [name, items];
      }
      const isText = typeof content === "string" && entry !== undefined && isAuthorsOwn(entry);
      const isBelow = value !== undefined && document.rangeOf(value).start >= frontMatterEnd(document.text);
      return [name, isText && isBelow ? ownValue(content) : content];
    }),
  );
}
