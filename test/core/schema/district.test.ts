import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  analyze,
  applyEdits,
  DEFAULT_CONFIG,
  districtValue,
  fixesFor,
  withFaults,
  type Analysis,
} from "../../../src/core/index.ts";
import { compileSchema } from "../../../src/core/schema/district/compile.ts";
import { sentenceText } from "../../../src/core/source/notice.ts";
import { TODAY } from "../../support/check.ts";

const RULE = "district-requirement";

const YAML = `plan:
  title: On Track, é
  x-code: none
goals:
  - id: g1
    statement: Ninth graders come to school
    x-points: many
  - id: g2
    statement: Seniors leave with a plan
    x-points: 3
`;

const MARKDOWN = `---
title: On Track, é
x-code: none
---

## Goals

| Id | Goal | x-points |
| --- | --- | --- |
| g1 | Ninth graders come to school | many |
| g2 | Seniors leave with a plan | 3 |
`;

function checked(text: string, schema: unknown, format: "yaml" | "markdown" = "yaml"): Analysis {
  const compiled = compileSchema(schema);
  assert.ok("check" in compiled, JSON.stringify(compiled));
  const analysis = analyze(text, format === "yaml" ? "a.buyin.yaml" : "a.buyin.md", DEFAULT_CONFIG, TODAY);
  return withFaults(analysis, compiled.check(districtValue(analysis)));
}

/** What a schema finds: the marked words and the sentence. */
function found(text: string, schema: unknown, format: "yaml" | "markdown" = "yaml"): readonly string[] {
  return checked(text, schema, format)
    .problems.filter(({ rule }) => rule === RULE)
    .map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`);
}

function inPlan(schema: unknown): unknown {
  return { properties: { plan: { properties: { "x-code": schema } } } };
}

const VALUE = districtValue(analyze(YAML, "a.buyin.yaml", DEFAULT_CONFIG, TODAY));

/** What a schema for `x-code`, which is "none", says of it. */
function sentence(schema: unknown, definitions: object = {}): string {
  const compiled = compileSchema({ ...definitions, properties: { plan: { properties: { "x-code": schema } } } });
  assert.ok("check" in compiled, JSON.stringify(compiled));
  const [fault, ...others] = compiled.check(VALUE);
  assert.deepEqual(others, []);
  assert.ok(fault);
  assert.deepEqual(fault.path, ["plan", "x-code"]);
  return sentenceText(fault);
}

describe("a district's own schema", () => {
  it("is checked in both formats, at the exact place, with CRLF too", () => {
    const schema = {
      required: ["x-sponsor"],
      properties: {
        "x-sponsor": { title: "Sponsor", description: "Who on the board stands behind this plan." },
        goals: {
          properties: {
            items: {
              minItems: 3,
              items: { required: ["x-owner"], properties: { "x-points": { title: "Points", pattern: "^\\d+$" } } },
            },
          },
        },
      },
    };
    const sponsor =
      "On Track, é: Sponsor is missing here; your district asks for it (Who on the board stands behind this plan)";
    const rest = (list: string, first: string, second: string): readonly string[] => [
      sponsor,
      `${list}: Goals should have at least 3 entries`,
      `${first}: Owner is missing here; your district asks for it`,
      'many: "many" is not how your district writes Points',
      `${second}: Owner is missing here; your district asks for it`,
    ];
    const numbered = { ...schema, type: "object" };
    for (const lineBreak of ["\n", "\r\n"]) {
      const yaml = YAML.replaceAll("\n", lineBreak);
      assert.deepEqual(found(yaml, numbered), rest("goals", "id: g1", "id: g2"));
      const markdown = MARKDOWN.replaceAll("\n", lineBreak);
      assert.deepEqual(found(markdown, numbered, "markdown"), rest("Id", "g1", "g2"));
    }
  });

  it("is told in one plain sentence, in its own words where it has some", () => {
    const title = "Code";
    assert.equal(sentence({ title, enum: ["A", "B"] }), 'Code should be A or B, not "none"');
    assert.equal(
      sentence({ title, const: "A", description: "The district's.\n" }),
      `Code should be A, not "none" (The district's)`,
    );
    assert.equal(sentence({ type: "integer" }), 'Code should be a whole number, not "none"');
    assert.equal(sentence({ type: "boolean" }), 'Code should be true or false, not "none"');
    assert.equal(sentence({ type: "array" }), "Code should be a list");
    assert.equal(sentence({ type: "object" }), "Code should have fields of its own");
    assert.equal(sentence({ title, minLength: 9 }), "Code should say more, in at least 9 characters");
    assert.equal(sentence({ title, maxLength: 3 }), "Code has room for 3 characters; shorten this text");
    assert.equal(
      sentence({ title, pattern: "^G-\\d$", examples: ["G-1"] }),
      '"none" is not how your district writes Code; write it like G-1',
    );
    assert.equal(sentence({ title, format: "date" }), '"none" is not how your district writes Code');
    assert.equal(sentence({ title, not: { const: "none" } }), "Code is not as your district asks for it");
    assert.equal(sentence(false), "Code is not as your district asks for it");
  });

  it("says once what fails as a whole, also through definitions", () => {
    const either = { title: "Code", anyOf: [{ type: "integer" }, { enum: ["A"] }] };
    assert.equal(sentence(either), "Code is not as your district asks for it");
    const parts = { number: { type: "number" }, letter: { enum: ["A"] } };
    const shared = { oneOf: [{ $ref: "#/$defs/number" }, { $ref: "#/$defs/letter" }] };
    assert.equal(sentence(shared, { $defs: parts }), "Code is not as your district asks for it");
    const condition = { if: { const: "none" }, then: { minLength: 9 } };
    assert.equal(sentence(condition), "Code should say more, in at least 9 characters");
  });

  it("allows no other keys where it says so", () => {
    const schema = { properties: { plan: { properties: { title: true }, additionalProperties: false } } };
    assert.deepEqual(found(YAML, schema), [
      'x-code: "x-code" is nothing that your district has here; rename it, or take it out',
    ]);
  });

  it("offers to add what is missing and to choose what may stand there", () => {
    const schema = { properties: { plan: { required: ["x-sponsor"], properties: { "x-code": { const: "A-1" } } } } };
    const analysis = checked(YAML, schema);
    const fixed = analysis.problems
      .filter(({ rule }) => rule === RULE)
      .map((problem) => {
        const [first] = fixesFor(analysis, problem);
        assert.ok(first);
        return `${sentenceText(first.fix.title)}: ${applyEdits(YAML, first.edits)}`;
      });
    assert.deepEqual(fixed, [
      `Add Sponsor here: ${YAML.replace("é\n", 'é\n  x-sponsor: "[Sponsor]"\n')}`,
      `Change it to A-1: ${YAML.replace("none", "A-1")}`,
    ]);
  });

  it("may be silenced and turned to another severity like any rule", () => {
    const text = YAML.replace("  x-code", "  # buyin-allow district-requirement: agreed with the board\n  x-code");
    const { problems, silenced } = checked(text, inPlan({ const: "A" }));
    assert.equal(problems.filter(({ rule }) => rule === RULE).length, 0);
    assert.deepEqual(
      silenced.map(({ rule }) => rule),
      [RULE],
    );
  });

  it("may be written in draft-07, and says why it cannot be used", () => {
    const old = { $schema: "http://json-schema.org/draft-07/schema#", definitions: { a: { const: "A" } } };
    assert.equal(sentence({ $ref: "#/definitions/a" }, old), 'Code should be A, not "none"');
    const fault = (schema: unknown): string => {
      const compiled = compileSchema(schema);
      assert.ok("fault" in compiled);
      return sentenceText({ ...compiled.fault, data: { ...compiled.fault.data, path: "d.json" } });
    };
    assert.match(
      fault({ $schema: "http://json-schema.org/draft-04/schema#" }),
      /^"d\.json" is written in a version .*2020-12 or draft-07$/,
    );
    assert.equal(
      fault(inPlan({ type: "txt" })),
      '"d.json" is not a correct JSON Schema; look at properties › plan › properties › x-code › type in it',
    );
    assert.equal(
      fault(inPlan({ $ref: "https://example.org/x.json" })),
      '"d.json" refers to "https://example.org/x.json", which is not in it; put that into the same file',
    );
    assert.match(fault(inPlan({ pattern: "(" })), /^"d\.json" /);
    assert.match(fault({ $async: true }), /^"d\.json" asks for other programs/);
    assert.equal(fault([]), '"d.json" is not a JSON Schema; plans are checked without it');
  });

  it("is harmless with names that mean something to JavaScript", () => {
    const text = "plan:\n  title: é\n  __proto__: {polluted: true}\n  constructor: x\n";
    assert.ok(found(text, { properties: { plan: { required: ["toString"] } } }).length <= 1);
    assert.equal(Reflect.get({}, "polluted"), undefined);
  });

  it("is explained by an example that holds", () => {
    const page = readFileSync("docs/configuration.md", "utf8");
    const [, json = ""] = /^```json\n([^]*?)^```$/m.exec(page) ?? [];
    const said = found(YAML, JSON.parse(json));
    assert.equal(said.length, 1);
    const message = said[0]?.replace(/^.*?: /, "") ?? "";
    assert.ok(page.includes(`"${message}"`), message);
  });
});
