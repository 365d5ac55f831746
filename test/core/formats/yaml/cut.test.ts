import assert from "node:assert/strict";
import fc from "fast-check";
import { Composer, Parser } from "yaml";
import { firstDocument } from "../../../../src/core/formats/yaml/documents.ts";
import { readYamlMap } from "../../../../src/core/formats/yaml/read.ts";
import { cutYaml } from "../../../../src/core/sections/cut.ts";
import { DEFAULT_LIMITS } from "../../../../src/core/sections/limits.ts";
import type { SourceDocument } from "../../../../src/core/source/document.ts";
import { runs, TIMEOUT } from "../../../support/effort.ts";
import { describedDocument } from "../markdown/described.ts";
import { versions } from "./edits.ts";
import { readText } from "./read.ts";

/** What the library itself says against a text; keys that stand twice are no error here. */
function errorsOf(text: string): readonly string[] {
  const documents = new Composer({ prettyErrors: false, logLevel: "silent" }).compose(new Parser().parse(text), true);
  return documents.flatMap(({ errors }) => errors.filter(({ code }) => code !== "DUPLICATE_KEY").map(String));
}

/** The text read in one piece, whatever it is. */
function readWhole(text: string): SourceDocument {
  const { map, notices } = readYamlMap({ text }, firstDocument(text), DEFAULT_LIMITS);
  const root = { ...map, head: map.entries[0]?.key ?? map.head };
  return { format: "yaml", text, root, notices, rangeOf: ({ start, end }) => ({ start, end }) };
}

function isFaulty({ notices }: SourceDocument): boolean {
  return notices.some(({ rule }) => rule === "yaml-syntax");
}

const lastOf = versions.map((all) => all.at(-1) ?? "");

describe("a YAML plan read in parts", () => {
  it("is the same tree, at the same places, as one read whole", () => {
    fc.assert(
      fc.property(lastOf, (text) => {
        fc.pre(errorsOf(text).length === 0 && cutYaml(text, firstDocument(text), () => false) !== undefined);
        const whole = readWhole(text);
        fc.pre(!isFaulty(whole));
        assert.equal(treeOf(readText(text)), treeOf(whole), JSON.stringify(text));
      }),
      { numRuns: runs(60) },
    );
  }).timeout(TIMEOUT);

  it("is faulty where the library finds an error, or a trap is silent", () => {
    fc.assert(
      fc.property(lastOf, (text) => {
        const { end, nextMarker } = firstDocument(text);
        fc.pre(end === text.length && nextMarker === undefined && !/^[-.]{3}|%/m.test(text));
        const isWrong = errorsOf(text).length > 0 || isFaulty(readWhole(text));
        assert.equal(isFaulty(readText(text)), isWrong, JSON.stringify(text));
      }),
      { numRuns: runs(60) },
    );
  }).timeout(TIMEOUT);

  it("has every notice on one line, and on something", () => {
    fc.assert(
      fc.property(lastOf, (text) => {
        const document = readText(text);
        for (const { place, template } of document.notices) {
          const { start, end } = document.rangeOf(place);
          assert.match(text.slice(start, end), /^[^\n]+$/, `${template}: ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: runs(60) },
    );
  }).timeout(TIMEOUT);

  it("is cut at every key, sub-key and row of a plan", () => {
    const text = "plan:\n  title: a\n  calendar:\n    breaks:\n      - a\n      - b\ngoals:\n- id: a\n- id: b\n";
    const document = readText(text);
    const texts = new Set<string>();
    const collect = (node: SourceDocument["root"]["entries"][number]["value"]): void => {
      texts.add(node.piece.text);
      if (node.kind === "map") node.entries.forEach(({ value }) => collect(value));
      if (node.kind === "list") node.items.forEach(collect);
    };
    collect(document.root);
    for (const leaf of ["  title: a\n", "      - a\n", "      - b\n", "- id: a\n", "- id: b\n"]) {
      assert.ok(texts.has(leaf), leaf);
    }
  });
});

/** In one text, which compares much quicker than node by node; the words of notices may differ between the two. */
function treeOf(document: SourceDocument): string {
  return JSON.stringify(describedDocument({ ...document, notices: [] }));
}
