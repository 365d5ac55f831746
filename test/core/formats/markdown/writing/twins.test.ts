import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Format } from "../../../../../src/core/formats/format.ts";
import { markdownFormat } from "../../../../../src/core/formats/markdown/read.ts";
import { yamlFormat } from "../../../../../src/core/formats/yaml/read.ts";
import { planShape } from "../../../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../../../src/core/schema/read-against-shape.ts";
import type { ObjectShape, Shape } from "../../../../../src/core/schema/shape.ts";
import { DEFAULT_LIMITS } from "../../../../../src/core/sections/limits.ts";
import { PieceCache } from "../../../../../src/core/sections/piece-cache.ts";
import type { Change, Content } from "../../../../../src/core/source/change.ts";
import { entryOf, type MapNode, type Node } from "../../../../../src/core/source/node.ts";
import { applyEdits } from "../../../../../src/core/text/edit.ts";
import { runs, TIMEOUT } from "../../../../support/effort.ts";
import { contentFor, isFree, type Pick } from "./content.ts";

/** One plan in one format, read again and again with one cache. */
class Twin {
  readonly #format: Format;
  readonly #cache = new PieceCache();
  readonly text: string;

  constructor(format: Format, text: string) {
    this.#format = format;
    this.text = text;
  }

  read(text: string): { readonly root: MapNode; readonly value: unknown } {
    const { root, value } = readAgainstShape(this.#format.read(text, this.#cache, DEFAULT_LIMITS).root, planShape);
    return { root, value: comparable(JSON.parse(JSON.stringify(value))) };
  }

  /** The text after a change; `undefined` where it cannot be made. */
  write(text: string, changeOf: (root: MapNode) => Change): string | undefined {
    const document = this.#format.read(text, this.#cache, DEFAULT_LIMITS);
    const { root } = readAgainstShape(document.root, planShape);
    const edits = this.#format.write({ document, root, shape: planShape }, [changeOf(root)]);
    return edits && applyEdits(text, edits);
  }
}

const PAIRS = ["base-plan", "pairs/juniper-flats", "pairs/northlight"].flatMap((name) => {
  const [yaml = "", markdown = ""] = ["yaml", "md"].map((end) => readFileSync(`test/fixtures/${name}.${end}`, "utf8"));
  return [(text: string) => text, (text: string) => text.replaceAll("\n", "\r\n")].map((withBreaks) => ({
    yaml: new Twin(yamlFormat, withBreaks(yaml)),
    markdown: new Twin(markdownFormat, withBreaks(markdown)),
  }));
});

/** A change of a plan that says by names and indices where it is made. */
type Wish =
  | { readonly kind: "set" | "add"; readonly way: Way; readonly field: string; readonly value: Content }
  | { readonly kind: "remove"; readonly way: Way };

type Way = readonly (string | number)[];

/** As many as a change takes. */
const picks = fc.infiniteStream(fc.nat({ max: 1_000_000 }));

describe("Writing into a Markdown plan and its YAML twin", () => {
  it("gives the same plan, once and for all", () => {
    let made = 0;
    fc.assert(
      fc.property(picks, (numbers) => {
        const pick: Pick = (things) => {
          const thing = things[Number(numbers.next().value) % things.length];
          assert.ok(thing !== undefined);
          return thing;
        };
        const { yaml, markdown } = pick(PAIRS);
        const wish = wishFor(markdown.read(markdown.text).root, pick);
        const change = (root: MapNode): Change => changeFor(root, wish);
        const written = markdown.write(markdown.text, change);
        const expected = yaml.write(yaml.text, change);
        if (written === undefined || expected === undefined) return;
        made++;
        assert.deepEqual(markdown.read(written).value, yaml.read(expected).value);
        assert.equal(/(?<!\r)\n/.test(written), !markdown.text.includes("\r"));
        if (wish.kind !== "remove") assert.equal(markdown.write(written, change), written);
      }),
      { numRuns: runs(600) },
    );
    assert.ok(made > 0.9 * runs(600), `Only ${String(made)} of ${String(runs(600))} changes can be made`);
  }).timeout(TIMEOUT);
});

function wishFor(root: MapNode, pick: Pick): Wish {
  const object = pick(objectsIn(root, planShape, []));
  const field = pick([...object.shape.fields.values()].filter((own) => isFree(own, object.shape)));
  const value = entryOf(object.node, field.name)?.value;
  const way = [...object.way, field.name];
  const kind = pick(["set", "set", "add", "remove"] as const);
  if (kind === "remove" && value?.kind === "list") {
    return { kind, way: pick([way, [...way, pick(value.items.map((_, index) => index))]]) };
  }
  if (kind === "remove" && value !== undefined) return { kind, way };
  if (kind === "add" && field.shape.kind === "list") {
    return { kind, way: object.way, field: field.name, value: contentFor(field.shape.item, pick) };
  }
  return { kind: "set", way: object.way, field: field.name, value: contentFor(field.shape, pick) };
}

function changeFor(root: MapNode, wish: Wish): Change {
  const node = nodeAt(root, wish.way);
  if (wish.kind === "remove") return { kind: "remove", node };
  assert.equal(node.kind, "map");
  return { kind: wish.kind, in: node, path: wish.field, value: wish.value };
}

function nodeAt(root: Node, way: Way): Node {
  return way.reduce<Node>((node, step) => {
    const next =
      node.kind === "map"
        ? entryOf(node, String(step))?.value
        : node.kind === "list"
          ? node.items[Number(step)]
          : undefined;
    assert.ok(next !== undefined, `There is no ${way.join(".")}`);
    return next;
  }, root);
}

interface FoundObject {
  readonly node: MapNode;
  readonly shape: ObjectShape;
  readonly way: Way;
}

/** The objects of a plan; whole sections are not replaced. */
function objectsIn(node: Node, shape: Shape | undefined, way: Way): readonly FoundObject[] {
  if (node.kind === "list" && shape?.kind === "list") {
    return node.items.flatMap((item, index) => objectsIn(item, shape.item, [...way, index]));
  }
  if (node.kind !== "map" || shape?.kind !== "object") return [];
  const inside = node.entries.flatMap(({ name, value }) =>
    objectsIn(value, shape.fields.get(name)?.shape, [...way, name]),
  );
  return way.length === 0 ? inside : [{ node, shape, way }, ...inside];
}

/**
 * A plan's values as both formats give them: without what is empty, without a second unit beside the row's own, and
 * with the commas that a prompt in a list is written without.
 */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return nonEmpty(value.map(comparable).filter((item) => item !== undefined));
  if (typeof value === "string") return value.replaceAll(" –", ",") || undefined;
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, comparable(inner)] as const);
  const hasUnit = fields.some(([name, inner]) => name === "unit" && inner !== undefined);
  const kept = fields.map(([name, inner]) => {
    const isMeasure = hasUnit && (name === "baseline" || name === "target");
    return [name, isMeasure ? comparable({ ...(inner as object), unit: undefined }) : inner] as const;
  });
  const given = kept.filter(([, inner]) => inner !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function nonEmpty(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.length === 0 ? undefined : items;
}
