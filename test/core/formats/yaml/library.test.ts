import assert from "node:assert/strict";
import fc from "fast-check";
import { parseAllDocuments } from "yaml";
import { readYamlMap } from "../../../../src/core/formats/yaml/read.ts";
import { DEFAULT_LIMITS } from "../../../../src/core/sections/limits.ts";
import { runs, TIMEOUT } from "../../../support/effort.ts";
import { versions } from "./edits.ts";
import { pairsOf } from "./read.ts";

/** A value of the library as `pairsOf` gives ours: maps as lists of pairs, keys as text. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, inside]) => [keyText(key), plain(inside)]);
  return Array.isArray(value) ? value.map(plain) : value;
}

/** `undefined` for a key that is no plain text, which plans do not have. */
function keyText(key: unknown): string | undefined {
  if (key === null) return "";
  return typeof key === "string" || typeof key === "number" || typeof key === "boolean" ? String(key) : undefined;
}

describe("our reading of the library's tokens", () => {
  it("gives the values that the library gives", () => {
    fc.assert(
      fc.property(
        versions.map((all) => all.at(-1) ?? ""),
        (text) => {
          const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: "silent" });
          const [document] = documents;
          fc.pre(document !== undefined && documents.length === 1 && document.errors.length === 0);
          fc.pre(!/[&*!?]|:\s*\n?\s*:/.test(text) && !/^\s*[\d.+-]+ *:/m.test(text));
          const { map, notices } = readYamlMap({ text }, { start: 0, end: text.length }, DEFAULT_LIMITS);
          fc.pre(notices.length === 0);
          const value: unknown = document.toJS({ mapAsMap: true });
          assert.deepEqual(pairsOf(map), value === null ? [] : plain(value), JSON.stringify(text));
        },
      ),
      { numRuns: runs(60) },
    );
  }).timeout(TIMEOUT);
});
