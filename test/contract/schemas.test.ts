import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { parse } from "yaml";
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import planSchema from "../../schemas/plan.schema.json" with { type: "json" };
import reportSchema from "../../schemas/report.schema.json" with { type: "json" };
import { SECTION_KEYS } from "../../src/core/model/sections.ts";
import { formats } from "../../src/core/schema/formats.ts";
import { readShape, type ObjectShape, type SchemaNode, type Shape } from "../../src/core/schema/shape.ts";
import { fold } from "../../src/core/text/fold.ts";

type Definitions = Readonly<Record<string, SchemaNode>>;
type Schema = SchemaNode & { readonly $id: string; readonly $defs: Definitions };

// TypeScript widens the JSON files' literal types ("required" to string).
const plan = planSchema as Schema;
// As above.
const config = configSchema as Schema;

const ANNOTATIONS = [
  "x-aliases",
  "x-collection",
  "x-list-field",
  "x-main-field",
  "x-meanings",
  "x-need",
  "x-owner",
  "x-ref",
  "x-source",
  "x-text",
  "x-text-field",
  "x-without",
];

/** The smallest plan that has no error. */
const MINIMAL_PLAN = `
plan: {title: On Track to What's Next, organization: {name: Juniper Flats, type: small_district, languages: [en, es]},
       status: draft, phase: design, school_year: 2025-2026, start: 2025-07-01, end: 2027-06-30}
stakeholders:
  - {id: teachers, group: teachers, level: collaborate, phases: [explore, design], contact_every: monthly,
     what_matters: time in the day to act on a flag, representatives: [chen]}
goals:
  - {id: g1, statement: Teachers can explain the three indicators, kind: understanding, metric: share of teachers able to explain them,
     metric_kind: rating, unit: percent, direction: increase, baseline: {value: 35, date: 2025-09-15, source: fall survey},
     target: {value: 85, date: 2026-05-15}, owner: ortiz, stakeholders: [teachers], measure_every: quarterly}
team: {cadence: monthly, key_departments: [academics, student_services, it], members: [
  {id: ortiz, name: Dana Ortiz, group: counselors, departments: [student_services], leads: [student_services], roles: [project_lead], backup: chen},
  {id: chen, name: Mei Chen, group: teachers, departments: [academics], roles: [teacher_lead]}]}
communication: {touchpoints: [
  {id: tp1, audience: [teachers], purpose: co_design, channel: plc, frequency: monthly, start: 2025-09-17, owner: ortiz,
   report_back: {how: next PLC agenda opens with what changed, within_days: 31}}]}
`;

for (const { name, schema, required } of [
  { name: "plan.schema.json", schema: plan, required: ["title", "description", "examples", "x-source", "x-need"] },
  { name: "config.schema.json", schema: config, required: ["title", "description", "examples"] },
] as const) {
  describe(name, () => {
    const properties = propertiesOf(schema);

    it("annotates every property", () => {
      const missing = properties.flatMap(({ at, node }) =>
        required.filter((key) => !hasContent(node[key])).map((key) => `${at}: ${key}`),
      );
      assert.deepEqual(missing, []);
    });

    it("guides with one sentence without a full stop", () => {
      const wrong = properties.filter(({ node }) => !/^\p{Lu}[^.\n]*$/u.test(node.description ?? ""));
      assert.deepEqual(
        wrong.map(({ at }) => at),
        [],
      );
    });

    it("has examples that are valid", () => {
      const ajv = validator(schema);
      const wrong = properties.flatMap(({ at, pointer, node }) => {
        const validate = ajv.getSchema(`${schema.$id}#${pointer}`);
        assert.ok(validate !== undefined, at);
        return (node.examples ?? [])
          .filter((example) => validate(example) !== true)
          .map((example) => `${at}: ${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`);
      });
      assert.deepEqual(wrong, []);
    });

    it("says what every allowed value means", () => {
      for (const { at, node } of nodesOf(schema)) {
        if (node.enum === undefined) continue;
        assert.deepEqual(Object.keys(node["x-meanings"] ?? {}), node.enum, at);
      }
    });

    it("bounds every text and list", () => {
      const unbounded = nodesOf(schema).filter(({ node }) => {
        const types = [node.type ?? []].flat();
        const endless = types.includes("string") && !("maxLength" in node) && (node.format ?? node.enum) === undefined;
        return (
          (endless && !("items" in node) && !("pattern" in node)) || (types.includes("array") && !("maxItems" in node))
        );
      });
      assert.deepEqual(
        unbounded.map(({ at }) => at),
        [],
      );
    });

    it("closes every object but leaves x- keys to the author", () => {
      const open = nodesOf(schema).filter(
        ({ node }) =>
          node.properties !== undefined &&
          !("patternProperties" in node && "additionalProperties" in node && node.additionalProperties === false),
      );
      assert.deepEqual(
        open.map(({ at }) => at),
        [],
      );
    });

    it("has no word for two fields of an object", () => {
      for (const object of objectsOf(readShape(schema))) assertUnambiguous(object);
    });
  });
}

describe("plan.schema.json", () => {
  const shape = readShape(plan);

  it("has the sections in the model's order", () => {
    assert.deepEqual([...shape.fields.keys()], ["buyin", ...SECTION_KEYS, "allow"]);
  });

  it("gives every field a guidance of its own", () => {
    const seen = new Map<string, string>();
    for (const { at, node } of propertiesOf(plan)) {
      const guidance = fold(node.description ?? "");
      assert.equal(seen.get(guidance), undefined, `${at} and ${seen.get(guidance)}`);
      seen.set(guidance, at);
    }
  });

  it("points list, text and main fields to fields of the object", () => {
    for (const object of objectsOf(shape)) {
      for (const name of [object.listField, object.textField, object.mainField]) {
        assert.ok(name === undefined || object.fields.has(name), `${object.title}: ${name}`);
      }
    }
  });

  it("has one list for every collection that is referred to", () => {
    const collections = new Set<string>();
    const targets = new Set<string>();
    for (const object of objectsOf(shape)) {
      for (const field of object.fields.values()) {
        if (field.collection !== undefined) collections.add(field.collection);
        const value = field.shape.kind === "list" ? field.shape.item : field.shape;
        if (value.kind === "value") for (const target of value.refersTo) targets.add(target);
      }
    }
    assert.deepEqual(
      [...targets].filter((target) => !collections.has(target)),
      [],
    );
  });

  it("accepts the smallest plan", () => {
    const validate = validator(plan).getSchema(plan.$id);
    assert.ok(validate !== undefined);
    assert.equal(validate(parse(MINIMAL_PLAN)), true, JSON.stringify(validate.errors));
  });

  it("refuses what no field can hold", () => {
    const validate = validator(plan).getSchema(plan.$id);
    for (const wrong of [
      { plan: { start: "3/5/26" } },
      { plan: { start: "2025-02-30" } },
      { ownership: { change_log: [{ date: "2026-13" }] } },
      { stakeholders: [{ level: "informed" }] },
      { goals: [{ id: "Goal 1" }] },
      { convening: { baseline: [{ understanding: 5 }] } },
      { audience: [] },
    ]) {
      assert.equal(validate?.(wrong), false, JSON.stringify(wrong));
    }
  });
});

describe("report.schema.json", () => {
  const ajv = validator(reportSchema);

  it("compiles", () => {
    assert.ok(ajv.getSchema(reportSchema.$id) !== undefined);
  });

  it("has the sections of the model, with basics for the basics", () => {
    const sections: readonly string[] = reportSchema.$defs.problem.properties.section.enum;
    assert.deepEqual(
      sections,
      SECTION_KEYS.map((key) => (key === "plan" ? "basics" : key)),
    );
  });

  it("accepts a report and no field that it does not name", () => {
    const validate = ajv.getSchema(reportSchema.$id);
    const report = {
      version: 1,
      tool: { name: "buyin", version: "0.1.0" },
      today: "2026-03-02",
      files: [],
      summary: { files: 0, plans: 0, error: 0, warning: 0, information: 0, hint: 0, suppressed: 0 },
    };
    assert.equal(validate?.(report), true);
    assert.equal(validate({ ...report, extra: true }), false);
  });
});

function validator(schema: AnySchema): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addVocabulary(ANNOTATIONS);
  for (const [name, accepts] of Object.entries(formats)) ajv.addFormat(name, accepts);
  ajv.addSchema(schema);
  return ajv;
}

interface Found {
  /** As people write it: `goal.baseline.value`. */
  readonly at: string;
  readonly pointer: string;
  readonly node: SchemaNode;
}

/** Every property at every depth, as the schema writes it: behind a reference only once. */
function propertiesOf(schema: Schema): readonly Found[] {
  return nodesOf(schema).filter(({ pointer }) => /\/properties\/[^/]+$/.test(pointer));
}

/** Every part of a schema that describes a value, itself first. */
function nodesOf(schema: Schema): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: SchemaNode, at: string, pointer: string): void => {
    found.push({ at, pointer, node });
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      visit(property, at === "" ? name : `${at}.${name}`, `${pointer}/properties/${name}`);
    }
    if (node.items !== undefined) visit(node.items, `${at}[]`, `${pointer}/items`);
  };
  visit(schema, "", "");
  for (const [name, definition] of Object.entries(schema.$defs)) visit(definition, name, `/$defs/${name}`);
  return found;
}

function objectsOf(shape: Shape): readonly ObjectShape[] {
  switch (shape.kind) {
    case "value":
      return [];
    case "list":
      return objectsOf(shape.item);
    case "object":
      return [shape, ...[...shape.fields.values()].flatMap((field) => objectsOf(field.shape))];
  }
}

/** A Markdown column may also name a part of a row's object ("Source ends"), so the aliases of parts count as well. */
function assertUnambiguous(object: ObjectShape): void {
  const owners = new Map<string, string>();
  const claim = (word: string, owner: string): void => {
    const key = fold(word);
    assert.notEqual(key, "", `${object.title}: an empty word for ${owner}`);
    const other = owners.get(key);
    assert.ok(other === undefined || other === owner, `${object.title}: "${word}" is ${other} and ${owner}`);
    owners.set(key, owner);
  };
  for (const { name, title, aliases, shape } of object.fields.values()) {
    for (const word of [name, title, ...aliases]) claim(word, name);
    if (shape.kind !== "object" || shape.textField === undefined) continue;
    for (const part of shape.fields.values()) for (const alias of part.aliases) claim(alias, `${name}.${part.name}`);
  }
}

function hasContent(value: unknown): boolean {
  return Array.isArray(value) || typeof value === "string" ? value.length > 0 : false;
}
