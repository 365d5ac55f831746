import type { Field } from "../../../schema/shape.ts";
import { isFields } from "../../../source/change.ts";
import { entryOf, type MapNode } from "../../../source/node.ts";
import type { Part } from "../part.ts";
import { lineOf } from "../phrase.ts";
import { writeBody } from "./body.ts";
import { partPlace } from "./body-place.ts";
import { objectOrders } from "./container.ts";
import { insertBlocks } from "./insertion.ts";
import { endOfContent } from "./layout.ts";
import type { Lines } from "./lines.ts";
import type { FieldOrder, ObjectOrders } from "./orders.ts";
import { removeLines } from "./removal.ts";
import { paragraphs, sectionLines } from "./skeleton.ts";
import { isSamePlace } from "./tree-index.ts";
import type { Writing } from "./writing.ts";

/** Follows orders about the sections of a plan; whether that can be done. */
export function writeSections({ node, shape, fields }: ObjectOrders, writing: Writing): boolean {
  const parts = sectionParts(node, writing);
  const added = new Map<number, Lines[]>();
  const sections = [...shape.fields.values()].filter(({ name }) => name !== "plan");
  for (const section of sections) {
    const order = fields.get(section.name);
    const part = parts.get(section.name);
    if (order === undefined) continue;
    if (part !== undefined && writeSection(section, part, order, node, writing)) continue;
    const neighbour = neighbourOf(section, sections, parts);
    const at = endOf(neighbour, writing);
    const before = added.get(at) ?? [];
    const number = neighbour === writing.source.outline.parts.at(-1) ? numberAfter(neighbour, before.length) : "";
    const lines = part === undefined ? newSection(section, order, parts, number, writing) : undefined;
    if (lines === undefined) return false;
    added.set(at, [...before, lines]);
  }
  for (const [at, blocks] of added) insertBlocks(at, paragraphs(blocks), writing.draft);
  return true;
}

/** The parts that are the plan's sections, by section. */
function sectionParts(root: MapNode, { source }: Writing): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { key, name } of root.entries) {
    if (name === "plan") continue;
    const part = source.outline.parts.find(({ heading }) => heading !== undefined && isSamePlace(heading.place, key));
    if (part !== undefined) parts.set(name, part);
  }
  return parts;
}

function writeSection(section: Field, part: Part, order: FieldOrder, root: MapNode, writing: Writing): boolean {
  const { shape, name } = section;
  if (shape.kind !== "object") return false;
  if (order.kind === "remove") {
    const { start, headEnd, end } = writing.extentOf(part);
    removeLines({ start, end: endOfContent(writing.draft.text, { start: headEnd, end }) }, writing.draft);
    return true;
  }
  const orders = objectOrders(order, entryOf(root, name)?.value, shape);
  const place = partPlace(part, { shape, section: name, isRow: false }, writing);
  return orders !== undefined && writeBody(place, orders, writing);
}

/** The last section that comes before another in the model. */
function neighbourOf(section: Field, sections: readonly Field[], parts: ReadonlyMap<string, Part>): Part | undefined {
  const before = sections.slice(0, sections.indexOf(section)).map(({ name }) => parts.get(name));
  return before.findLast((part) => part !== undefined);
}

/** Where a section ends; without one, where what stands above all sections does. */
function endOf(part: Part | undefined, { source, draft, extentOf }: Writing): number {
  const above = part ?? source.basics.at(-1);
  if (above !== undefined) {
    const { headEnd, end } = extentOf(above);
    return endOfContent(draft.text, { start: headEnd, end });
  }
  const [first] = source.outline.parts;
  const end = first === undefined ? draft.text.length : extentOf(first).start;
  return endOfContent(draft.text, { start: source.start, end });
}

function newSection(
  section: Field,
  order: FieldOrder,
  parts: ReadonlyMap<string, Part>,
  number: string,
  { manner, draft, extentOf }: Writing,
): Lines | undefined {
  const [sample] = parts.values();
  if (order.kind !== "set" || !isFields(order.value)) return undefined;
  const depth = sample?.heading?.depth ?? DEPTH;
  const isUnderlined = sample !== undefined && !draft.text.slice(extentOf(sample).start).trimStart().startsWith("#");
  return sectionLines(section, order.value, { manner, depth, isUnderlined }, number);
}

/** "4. " behind "3. Goals", and "5. " as the second one there. */
function numberAfter(part: Part | undefined, added: number): string {
  const text = part?.heading === undefined ? "" : lineOf(part.heading.phrase);
  const [, number, rest = ""] = /^(\d+)([.)]\s+)/.exec(text) ?? [];
  return number === undefined ? "" : `${String(Number(number) + 1 + added)}${rest}`;
}

const DEPTH = 2;
