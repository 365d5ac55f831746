import assert from "node:assert/strict";
import fc from "fast-check";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../src/core/schema/read-against-shape.ts";
import type { Shape } from "../../../src/core/schema/shape.ts";
import { validatePlan } from "../../../src/core/schema/validate.ts";
import type { Entry, MapNode, Node, Place, ScalarNode } from "../../../src/core/source/node.ts";
import { sentenceText } from "../../../src/core/source/notice.ts";
import { runs } from "../../support/effort.ts";

const place: Place = { piece: { text: "plan" }, start: 0, end: 4 };

function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return { kind: "list", items: value.map(nodeOf), head: place, ...place };
  if (typeof value === "object" && value !== null) return mapOf(Object.entries(value));
  const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  return scalarOf(known);
}

function mapOf(entries: readonly (readonly [string, unknown])[]): MapNode {
  const read = entries.map(([name, value]): Entry => ({ key: scalarOf(name), name, value: nodeOf(value) }));
  return { kind: "map", entries: read, head: place, ...place };
}

function scalarOf(value: ScalarNode["value"]): ScalarNode {
  return { kind: "scalar", value, text: String(value ?? ""), ...place };
}

/** Words that make keys and values which the plan nearly knows. */
const words = fc.oneof(
  fc.constantFrom(
    ...planShape.fields.keys(),
    "id",
    "ownr",
    "Start Date",
    "x-mine",
    "__proto__",
    "constructor",
    "toString",
  ),
  fc.constantFrom("TBD", "yes", "2026-02-30", "3/5/26", "$41k", "teachers", "~", "", "{value}", "a".repeat(6_000)),
  fc.string(),
);

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.array(fc.tuple(words, tie("any")), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).any;

interface Example {
  readonly path: string;
  /** A whole plan that holds nothing but the example. */
  readonly plan: object;
}

/** Every example of the schema, each in a plan of its own. */
function examplesOf(shape: Shape, path: string, wrap: (value: unknown) => object): readonly Example[] {
  if (shape.kind === "list") return examplesOf(shape.item, `${path}[]`, (value) => wrap([value]));
  if (shape.kind === "value") return [];
  return [...shape.fields.values()].flatMap((field) => {
    const inField = (value: unknown): object => wrap({ [field.name]: value });
    const own = field.examples.map((example) => ({ path: `${path}.${field.name}`, plan: inField(example) }));
    return [...own, ...examplesOf(field.shape, `${path}.${field.name}`, inField)];
  });
}

describe("reading anything against the plan's shape", () => {
  it("never fails, and every finding has a place and a whole sentence", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, value), { maxLength: 8 }), (entries) => {
        const tree = readAgainstShape(mapOf(entries), planShape);
        for (const notice of [...tree.notices, ...validatePlan(tree)]) {
          assert.notEqual(notice.place, undefined);
          assert.deepEqual(unfilledSlots(notice.template, Object.keys(notice.data)), []);
          assert.notEqual(sentenceText(notice), "");
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("changes nothing when a tree is read a second time", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, value), { maxLength: 8 }), (entries) => {
        const first = readAgainstShape(mapOf(entries), planShape);
        const second = readAgainstShape(first.root, planShape);
        assert.deepEqual(second.value, first.value);
      }),
      { numRuns: runs(200) },
    );
  });

  it("has nothing to say about the schema's own examples", () => {
    const examples = examplesOf(planShape, "", Object);
    assert.ok(examples.length > 100);
    for (const { path, plan } of examples) {
      const tree = readAgainstShape(mapOf(Object.entries(plan)), planShape);
      assert.deepEqual([...tree.notices, ...validatePlan(tree)].map(sentenceText), [], path);
    }
  });
});

function unfilledSlots(template: string, names: readonly string[]): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).filter((name) => !names.includes(name));
}
