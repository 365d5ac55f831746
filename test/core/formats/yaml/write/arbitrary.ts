import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { Document, isCollection, parse, Scalar, visit, YAMLMap, type Pair } from "yaml";
import { planShape } from "../../../../../src/core/schema/plan-shape.ts";
import { promptsFor } from "../../../../../src/core/schema/prompts.ts";
import type { Shape } from "../../../../../src/core/schema/shape.ts";
import type { Content } from "../../../../../src/core/source/change.ts";
import type { MapNode, Node } from "../../../../../src/core/source/node.ts";
import { shapeAt, type PlainChange, type Way } from "./expected.ts";

const folders = ["test/fixtures/plans", "examples"];

const PLANS: readonly unknown[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name): unknown => parse(readFileSync(`${folder}/${name}`, "utf8")))
    .filter((plan) => typeof plan === "object" && plan !== null && Object.keys(plan).length > 0),
);

/** A plan, or a part of one, spelt as somebody might: any indentation, brackets, quotation marks, comments. */
export const spelling: fc.Arbitrary<string> = fc
  .record({
    plan: fc.constantFrom(...PLANS),
    first: fc.nat(),
    count: fc.integer({ min: 1, max: 4 }),
    seed: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
    indent: fc.constantFrom(2, 2, 4, 3),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40),
    flow: fc.constantFrom(0, 0.1, 0.5),
    comments: fc.constantFrom(0, 0.1),
    lineBreak: fc.constantFrom("\n", "\n", "\r\n"),
    isOpenEnded: fc.boolean(),
  })
  .map(({ plan, first, count, seed, indent, indentSeq, lineWidth, flow, comments, lineBreak, isOpenEnded }) => {
    const chance = (share: number): boolean => 1 - (seed.next().value ?? 0) <= share;
    const document = new Document(someSections(plan, first, count));
    visit(document, {
      Pair: (_, pair) => bare(pair, chance),
      Node: (key, node) => {
        if (isCollection(node) && key !== null) node.flow = chance(flow);
        if (node instanceof Scalar && key !== "key") requote(node, chance);
        if (key === "key") return;
        if (chance(comments)) node.comment = " a comment: with [marks]";
        if (chance(comments)) node.commentBefore = " above\n twice";
        if (chance(comments)) node.spaceBefore = true;
      },
    });
    const text = document.toString({ indent, indentSeq, lineWidth, flowCollectionPadding: chance(0.5) });
    const ended = isOpenEnded ? text.replace(/\n+$/, "") : text;
    return ended.replaceAll("\n", lineBreak);
  });

function someSections(plan: unknown, first: number, count: number): unknown {
  const sections = typeof plan === "object" && plan !== null ? Object.entries(plan) : [];
  const start = first % Math.max(1, sections.length);
  return Object.fromEntries(sections.slice(start, start + count));
}

/** Objects that stand as a bare list or text now and then, and values that are left out. */
function bare(pair: Pair, chance: (share: number) => boolean): void {
  if (pair.value instanceof YAMLMap && chance(0.02)) pair.value = null;
}

function requote(node: Scalar, chance: (share: number) => boolean): void {
  if (typeof node.value !== "string") return;
  if (chance(0.1)) node.value = `${node.value}\nand\n\n  more`;
  const isLong = String(node.value).includes("\n");
  if (chance(0.2)) node.type = "QUOTE_DOUBLE";
  else if (chance(0.2)) node.type = "QUOTE_SINGLE";
  else if (isLong) node.type = chance(0.5) ? "BLOCK_LITERAL" : "BLOCK_FOLDED";
}

const TEXTS: readonly string[] = [
  ...[
    "One plain sentence",
    "with: colon",
    "with #sign",
    "a # b",
    "- dash",
    "-5",
    "yes",
    "No",
    "12",
    "1e3",
    "~",
    "null",
  ],
  ...["2026-01-01", "2026-01-01 is a day", "é ñ 中文 👩‍🏫", "it's", 'say "so"', 'it\'s "so"', "back\\slash", "“curly”"],
  ...["[a]", "{a}", "a, b", "a]", "&a", "*a", "!a", "%a", "@a", "`a`", "|", ">", "? a", ": a", "a:", "#a", " a", "a "],
  ...[
    "two\nlines",
    "two\nlines\n",
    "  in\nout",
    "a\n\n\nb\n\n",
    "tab\there",
    "\ttab",
    "…",
    "=",
    "<<",
    "true",
    "x".repeat(150),
  ],
];

/** Something that fits into a place of the model. */
function contentFor(shape: Shape | undefined, depth = 0): fc.Arbitrary<Content> {
  if (shape === undefined) return fc.constantFrom(...TEXTS);
  switch (shape.kind) {
    case "list":
      return fc.array(contentFor(shape.item, depth + 1), { minLength: 1, maxLength: 3 });
    case "object": {
      const fields = [...shape.fields.values()];
      if (fields.length === 0) return fc.constant({});
      return fc
        .subarray(fields, { minLength: 1, maxLength: Math.min(4, fields.length) })
        .chain((own) =>
          fc.record(Object.fromEntries(own.map((field) => [field.name, contentFor(field.shape, depth + 1)]))),
        );
    }
    case "value": {
      const { choices, format, types } = shape;
      if (choices !== undefined) return fc.constantFrom(...choices.keys());
      if (format !== undefined) return fc.constant("2026-05-15");
      if (types.has("boolean")) return fc.boolean();
      if (types.has("number")) return fc.constantFrom(3, 0.5, -2);
      return fc.oneof(fc.constantFrom(...TEXTS), fc.constant({ ask: "What to write here" }));
    }
  }
}

/** A change that can be asked for of a tree that was read. */
export function changeOf(root: MapNode): fc.Arbitrary<PlainChange> {
  const places = [...placesIn(root, [])];
  const maps = places.filter(({ way, node }) => node.kind === "map" && shapeAt(planShape, way)?.kind === "object");
  const others = places.filter(({ way }) => way.length > 0 && shapeAt(planShape, way) !== undefined);
  const inMap = fc.constantFrom(...maps).chain(({ way }) => {
    const shape = shapeAt(planShape, way);
    const paths = shape === undefined ? [] : pathsIn(shape);
    return fc.constantFrom(...paths).chain((path): fc.Arbitrary<PlainChange> => {
      const own = shapeAt(planShape, [...way, ...path.split(".")]);
      const set = contentFor(own).map((value) => ({ kind: "set", way, path, value }) as const);
      if (own?.kind !== "list") return set;
      return fc.oneof(
        set,
        contentFor(own.item).map((value) => ({ kind: "add", way, path, value }) as const),
      );
    });
  });
  const ofOthers =
    others.length === 0
      ? inMap
      : fc.constantFrom(...others).chain(({ way }): fc.Arbitrary<PlainChange> => {
          const replace = contentFor(shapeAt(planShape, way)).map(
            (value) => ({ kind: "replace", way, value }) as const,
          );
          return fc.oneof(replace, fc.constant({ kind: "remove", way } as const));
        });
  const rows = fc
    .constantFrom("goals.items", "team.members", "communication.touchpoints", "stakeholders.groups")
    .map((path) => ({ kind: "add", way: [], path, value: promptsFor(path) }) as const);
  return fc.oneof({ weight: 4, arbitrary: inMap }, { weight: 3, arbitrary: ofOthers }, { weight: 1, arbitrary: rows });
}

function* placesIn(node: Node, way: Way): Generator<{ readonly way: Way; readonly node: Node }> {
  yield { way, node };
  if (node.kind === "list") for (const [index, item] of node.items.entries()) yield* placesIn(item, [...way, index]);
  if (node.kind === "map") for (const { name, value } of node.entries) yield* placesIn(value, [...way, name]);
}

/** The fields of an object, and those of the objects in it. */
function pathsIn(shape: Shape): readonly string[] {
  if (shape.kind !== "object") return [];
  return [...shape.fields].flatMap(([name, field]) => [name, ...pathsIn(field.shape).map((path) => `${name}.${path}`)]);
}
