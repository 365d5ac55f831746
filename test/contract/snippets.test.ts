import assert from "node:assert/strict";
import markdown from "../../snippets/markdown.json" with { type: "json" };
import yaml from "../../snippets/yaml.json" with { type: "json" };
import { PREFIXES } from "../../scripts/snippets/catalogue.mjs";
import type { Analysis } from "../../src/core/index.ts";
import { planShape } from "../../src/core/schema/plan-shape.ts";
import type { Field, ObjectShape } from "../../src/core/schema/shape.ts";
import type { MapNode, Node } from "../../src/core/source/node.ts";
import { analyzePlan } from "../support/check.ts";
import { expanded, stopsOf, type Snippet } from "../support/snippet.ts";

const FILES: Readonly<Record<FormatName, Readonly<Record<string, Snippet>>>> = { yaml, markdown };

type FormatName = "yaml" | "markdown";
const FORMATS = ["yaml", "markdown"] as const;

/** Where a snippet is meant to stand: the fields on the way, the section first. */
type Place = readonly Field[];

const PLACES: ReadonlyMap<string, Place> = new Map(
  Object.entries(PREFIXES).map(([path, prefix]) => [`bi-${prefix}`, placeAt(path.split("."), planShape)]),
);

function placeAt([name = "", ...rest]: readonly string[], shape: ObjectShape): Place {
  const field = shape.fields.get(name);
  assert.ok(field !== undefined, `The plan has no ${name}`);
  return [field, ...(field.shape.kind === "object" && rest.length > 0 ? placeAt(rest, field.shape) : [])];
}

describe("snippets", () => {
  it("are there for every section and every list of rows", () => {
    const paths = [...planShape.fields.values()].flatMap((field) => [
      ...(field.shape.kind === "object" ? [field.name] : []),
      ...listsIn(field, field.name),
    ]);
    assert.deepEqual(
      paths.filter((path) => !(path in PREFIXES)),
      [],
    );
  });

  it("are the same for both formats, each with a prefix of its own and words for people", () => {
    const prefixes = ["bi-plan", ...PLACES.keys()];
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const format of FORMATS) {
      const snippets = Object.values(FILES[format]);
      assert.deepEqual(
        snippets.map(({ prefix }) => prefix),
        prefixes,
      );
      for (const { description } of snippets) assert.match(description, /^[A-Z].{10,}[^.]$/);
    }
  });

  it("go from stop to stop in order", () => {
    for (const snippet of FORMATS.flatMap((format) => Object.values(FILES[format]))) {
      const stops = stopsOf(snippet);
      assert.ok(stops.length > 0);
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
        snippet.prefix,
      );
    }
  });

  for (const format of FORMATS) {
    for (const { prefix } of Object.values(FILES[format])) {
      it(`${prefix} in ${format} is right as it stands, and counts for nothing`, () => {
        const { problems, completeness } = analysisOf(format, prefix);
        const wrong = problems.filter(({ rule, severity }) => severity === "error" || SPELLING.includes(rule));
        assert.deepEqual(
          wrong.map(({ message }) => message),
          [],
        );
        assert.equal(completeness.score, 0);
        assert.deepEqual(
          completeness.sections.filter(({ level }) => level !== "not_started").map(({ id }) => id),
          [],
        );
      });
    }
  }

  for (const [prefix] of [...PLACES].filter(([, place]) => place.at(-1)?.shape.kind === "list")) {
    it(`${prefix} may be inserted twice`, () => {
      for (const format of FORMATS) {
        const { problems } = analysisOf(format, prefix, 2);
        const errors = problems.filter(({ severity }) => severity === "error");
        assert.deepEqual(
          errors.map(({ message }) => message),
          [],
        );
      }
    });
  }

  for (const [prefix, place] of PLACES) {
    it(`${prefix} asks for what is required and recommended`, () => {
      const names = fieldsIn(analysisOf("yaml", prefix).plan.root, place);
      const missing = askedIn(place).filter((name) => !names.has(name));
      assert.deepEqual(missing, []);
    });
  }

  for (const prefix of ["bi-plan", ...PLACES.keys()]) {
    it(`${prefix} fills the same fields in both formats`, () => {
      const [inYaml, inMarkdown] = FORMATS.map((format) => valuesIn(analysisOf(format, prefix).plan.root));
      assert.ok(inYaml !== undefined && inYaml.length > 0);
      assert.deepEqual([...(inMarkdown ?? [])].sort(), [...inYaml].sort());
    });
  }
});

/** Rules about keys and values that are not spelt as the plan's are. */
const SPELLING = ["unknown-field", "unknown-section", "boolean-spelling", "duplicate-key"];

function listsIn({ shape }: Field, path: string): readonly string[] {
  if (shape.kind === "list") return shape.item.kind === "object" ? [path] : [];
  return shape.kind === "object"
    ? [...shape.fields.values()].flatMap((field) => listsIn(field, `${path}.${field.name}`))
    : [];
}

const analyses = new Map<string, Analysis>();

function analysisOf(format: FormatName, prefix: string, times = 1): Analysis {
  const text = planWith(format, prefix, times);
  const known = analyses.get(format + text) ?? analyzePlan(text, { format });
  analyses.set(format + text, known);
  return known;
}

/** The text of a plan with an untouched snippet where it belongs, one or more times. */
function planWith(format: FormatName, prefix: string, times: number): string {
  const snippet = Object.values(FILES[format]).find((candidate) => candidate.prefix === prefix);
  assert.ok(snippet !== undefined, `${format} has no ${prefix}`);
  const text = Array<string>(times)
    .fill(expanded(snippet))
    .join(format === "yaml" ? "\n" : "\n\n");
  const place = PLACES.get(prefix) ?? [];
  const [section] = place;
  const isWhole = place.length < 2 && section?.shape.kind !== "list";
  if (isWhole || section === undefined) return text;
  if (format === "yaml") return inKeys(text, place);
  if (section.name === "plan") return `---\n${inKeys(text, place.slice(1))}\n---\n`;
  return section.name === "allow" ? `---\n${inKeys(text, place)}\n---\n` : `## ${section.title}\n\n${text}\n`;
}

/** YAML below the keys that it belongs to; an object's snippet has its own key. */
function inKeys(text: string, place: Place): string {
  const names = place
    .filter(({ shape }, index) => shape.kind === "list" || index < place.length - 1)
    .map(({ name }) => name);
  const keys = names.map((name, depth) => `${"  ".repeat(depth)}${name}:\n`).join("");
  return keys + text.replace(/^(?=.)/gm, "  ".repeat(names.length));
}

/** The names of the fields that the first row, or the object, at a place has. */
function fieldsIn(root: MapNode, place: Place): ReadonlySet<string> {
  const target = place.reduce<Node | undefined>((node, { name }) => valueOf(rowOf(node), name), root);
  const row = rowOf(target);
  return new Set(row?.kind === "map" ? row.entries.map(({ name }) => name) : []);
}

function rowOf(node: Node | undefined): Node | undefined {
  return node?.kind === "list" ? node.items[0] : node;
}

function valueOf(node: Node | undefined, name: string): Node | undefined {
  return node?.kind === "map" ? node.entries.find((entry) => entry.name === name)?.value : undefined;
}

function askedIn(place: Place): readonly string[] {
  const shape = place.at(-1)?.shape;
  const row = shape?.kind === "list" ? shape.item : shape;
  return row?.kind === "object"
    ? [...row.fields.values()].filter(({ need }) => need !== "optional").map(({ name }) => name)
    : [];
}

/** Every value with the way to it; ids and the version are each format's own. */
function valuesIn(node: Node, way = ""): readonly string[] {
  if (node.kind === "list") return node.items.flatMap((item) => valuesIn(item, `${way}[]`));
  if (node.kind === "scalar") return node.value === null ? [] : [`${way}: ${node.text.replaceAll(" –", ",")}`];
  return node.entries
    .filter(({ name }) => name !== "id" && name !== "buyin")
    .flatMap(({ name, value }) => valuesIn(value, `${way}.${name}`));
}
