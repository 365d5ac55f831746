import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FormatName } from "../../../../src/core/source/document.ts";
import { BASE_PLANS } from "../../../support/check.ts";
import { few, TIMEOUT } from "../../../support/effort.ts";
import { unmarked } from "../../../support/markers.ts";
import { overlay } from "../../../support/overlay.ts";
import { examplesOf, readPage } from "../../../support/rule-pages.ts";
import { converted, differencesOf } from "./converted.ts";

/** Fragments that are found otherwise in the other format, and why that cannot be otherwise. */
const DIFFERING: Readonly<Record<string, string>> = {
  "deficit-label/places.md": "what is code in Markdown are words like others in YAML",
  "family-message-unclear/places.md": "what is code in Markdown are words like others in YAML",
  "uncited-research-claim/places.md": "a link inside a sentence is no source in YAML, which has none",
  "section-missing/misspelt-and-empty.yaml":
    "a misspelt key is written as it was meant and speaks for nothing any more",
  "unknown-section/headings.md": "a misspelt heading is written as it was meant and speaks for nothing any more",
};

function fragments(): readonly { readonly name: string; readonly text: string; readonly format: FormatName }[] {
  const inFolders = readdirSync("test/rules").flatMap((rule) =>
    readdirSync(path.join("test/rules", rule)).map((file) => ({
      name: `${rule}/${file}`,
      text: readFileSync(path.join("test/rules", rule, file), "utf8"),
    })),
  );
  const onPages = readdirSync("docs/rules").flatMap((file) =>
    examplesOf(readPage(path.basename(file, ".md"))).map(({ text, format, verdict }, index) => ({
      name: `${file} ${verdict} ${String(index)}.${format === "yaml" ? "yaml" : "md"}`,
      text,
    })),
  );
  return [...inFolders, ...onPages].map(({ name, text }) => {
    const format = name.endsWith(".md") ? "markdown" : "yaml";
    return { name, format, text: overlay(unmarked(text).text, BASE_PLANS[format], format).text };
  });
}

/** How the names of fragments start that hold a fault of YAML, so that they are refused. */
const REFUSED = [
  ...["yaml-syntax", "duplicate-key", "several-documents", "too-large"],
  ...["duplicate-id/section-twice", "undefined-reference/citations"],
];

const FRAGMENTS = fragments();

/** Parts of a list that take not too long each. */
function shares<T>(things: readonly T[]): readonly (readonly T[])[] {
  const size = 50;
  return Array.from({ length: Math.ceil(things.length / size) }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}

describe("Converting what rules are tested with", () => {
  for (const [index, some] of shares(few(FRAGMENTS, 8, 100)).entries()) {
    it(`gives the same plan (${String(index + 1)})`, () => {
      const refused = some.filter(({ name, text, format }) => {
        const there = converted(text, format);
        if (there === undefined) return true;
        const differs = name in DIFFERING;
        assert.equal(differencesOf(there) !== undefined, differs, `In ${name}: ${differencesOf(there) ?? "the same"}`);
        return false;
      });
      const unexpected = refused.filter(({ name }) => !REFUSED.some((start) => name.startsWith(start)));
      assert.deepEqual(unexpected, []);
    }).timeout(TIMEOUT);
  }
});
