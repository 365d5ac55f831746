import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { convertPlan } from "../../../../src/core/features/convert/convert.ts";
import { namesThatDiffer } from "../../../../src/core/features/convert/same-contents.ts";
import { newPlan } from "../../../../src/core/features/new-plan.ts";
import { applyEdits, type Analysis } from "../../../../src/core/index.ts";
import { contentsWithOwn } from "../../../../src/core/features/convert/own-contents.ts";
import type { FormatName } from "../../../../src/core/source/document.ts";
import { TEMPLATES } from "../../../../src/core/templates/templates.ts";
import { analyzePlan, BASE_PLANS } from "../../../support/check.ts";
import { IS_FULL, runs, sample, TIMEOUT } from "../../../support/effort.ts";
import { unmarked } from "../../../support/markers.ts";
import { overlay } from "../../../support/overlay.ts";
import { examplesOf, readPage } from "../../../support/rule-pages.ts";
import { anyPlan, COMMENTS } from "./any-plan.ts";

/** Findings about how something is spelt: what is written anew is spelt well. */
const ABOUT_SPELLING = ["unknown-field", "unknown-section", "boolean-spelling", "duplicate-key", "duplicate-id"];

/** Findings that are not told beside another one in the same cell: in YAML a field is one, in Markdown it has others. */
const BY_CELL = ["teacher-leader-support-missing"];

interface Converted {
  readonly before: Analysis;
  readonly after: Analysis;
}

function converted(text: string, format: FormatName): Converted | undefined {
  const before = analyzePlan(text, { format });
  const conversion = convertPlan(before);
  if ("refusal" in conversion) return undefined;
  return { before, after: analyzePlan(conversion.text, { format: conversion.format }) };
}

/** The same plan says the same: what is in it, what is found, and its score. */
function assertSame(conversion: Converted, but: readonly string[] = []): void {
  assert.equal(differencesOf(conversion, but), undefined);
}

function differencesOf({ before, after }: Converted, but: readonly string[] = []): string | undefined {
  const differing = namesThatDiffer(contentsWithOwn(before), contentsWithOwn(after));
  // A finding may be silenced by a row of `allow` where no comment can do it.
  const isMeant = (name: string): boolean => isOfPlan(name) && !(name === "allow" && before.silenced.length > 0);
  const found = findingsOf(after, but);
  const expected = findingsOf(before, but);
  const differences = {
    contents: differing.filter(isMeant),
    missing: expected.filter((finding) => countIn(expected, finding) > countIn(found, finding)),
    added: found.filter((finding) => countIn(found, finding) > countIn(expected, finding)),
    scores: [...new Set([before, after].map(({ completeness }) => completeness.score))],
  };
  const isSame = differing.filter(isMeant).length === 0 && found.join() === expected.join();
  if (isSame && differences.scores.length === 1) return undefined;
  return `${JSON.stringify(differences)}\n${before.text}\n→\n${after.text}`;
}

function countIn(findings: readonly string[], finding: string): number {
  return findings.filter((other) => other === finding).length;
}

/** What stands below headings that the plan does not know is in no tree of a Markdown plan. */
function isOfPlan(name: string): boolean {
  return /^[a-z]+$/.test(name);
}

function findingsOf({ problems }: Analysis, but: readonly string[]): readonly string[] {
  return problems
    .filter(({ rule }) => !ABOUT_SPELLING.includes(rule) && !but.includes(rule))
    .map(({ rule, section, item, severity }) => [rule, section, item, severity].join(" "))
    .sort();
}

/** There and back; what was converted both ways once stays as it is. */
function assertThereAndBack(text: string, format: FormatName): void {
  const there = converted(text, format);
  if (there === undefined) return;
  assertSame(there);
  const back = converted(there.after.text, there.after.format);
  assert.ok(back, `Cannot be converted back:\n${there.after.text}`);
  assertSame(back);
  const again = converted(back.after.text, format);
  const once = again && converted(again.after.text, again.after.format);
  assert.equal(once?.after.text, back.after.text);
}

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

const FRAGMENTS = fragments();

/** Parts of a list that take not too long each. */
function shares<T>(things: readonly T[]): readonly (readonly T[])[] {
  const size = 50;
  return Array.from({ length: Math.ceil(things.length / size) }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}

/** How often a comment stands in a text, also in a table. */
function countOf(comment: string, text: string): number {
  return text.replaceAll("\\|", "|").split(comment).length - 1;
}

const PLANS = ["test/fixtures/pairs", "test/fixtures", "test/fixtures/plans", "examples"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:yaml|md)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const NEW_PLANS = TEMPLATES.flatMap((template) =>
  (["markdown", "yaml"] as const).map((format) => ({ template, format })),
);

/** Making a plan and converting it there and back takes a while. */
const TRIED = IS_FULL ? runs(300) : 2;

describe("Converting a plan", () => {
  for (const file of sample(PLANS)) {
    it(`gives the same plan, there and back: ${file}`, () => {
      assertThereAndBack(readFileSync(file, "utf8"), file.endsWith(".md") ? "markdown" : "yaml");
    }).timeout(TIMEOUT);
  }

  it("gives the same plan for every template", () => {
    for (const { template, format } of sample(NEW_PLANS)) {
      assertThereAndBack(applyEdits("", [newPlan({ template, format })]), format);
    }
  }).timeout(TIMEOUT);

  for (const [index, some] of shares(IS_FULL ? FRAGMENTS : FRAGMENTS.filter((_, at) => at % 100 === 0)).entries()) {
    it(`gives the same plan for what rules are tested with (${String(index + 1)})`, () => {
      const refused = some.filter(({ name, text, format }) => {
        const there = converted(text, format);
        if (there === undefined) return true;
        const differs = name in DIFFERING;
        assert.equal(differencesOf(there) !== undefined, differs, `In ${name}: ${differencesOf(there) ?? "the same"}`);
        return false;
      });
      // Files with a fault of YAML, which most rules' examples do not have.
      assert.ok(refused.length <= some.length / 4, `Refused are ${refused.map(({ name }) => name).join(", ")}`);
    }).timeout(TIMEOUT);
  }

  it("gives the same plan for any plan", () => {
    let made = 0;
    fc.assert(
      fc.property(anyPlan, (text) => {
        const there = converted(text, "yaml");
        if (there === undefined) return;
        made++;
        assertSame(there, BY_CELL);
        assert.equal(/(?<!\r)\n/.test(there.after.text), !text.includes("\r\n"));
        const back = converted(there.after.text, "markdown");
        assert.ok(back, `Cannot be converted back:\n${there.after.text}`);
        assertSame(back, BY_CELL);
        for (const comment of COMMENTS) {
          const counts: readonly number[] = [text, there.after.text, back.after.text].map((one) =>
            countOf(comment, one),
          );
          assert.deepEqual(counts, counts.toSorted(), `${comment} is lost:\n${text}\n→\n${there.after.text}`);
        }
      }),
      { numRuns: TRIED },
    );
    assert.ok(made > 0.9 * TRIED, `Only ${String(made)} of ${String(TRIED)} plans can be converted`);
  }).timeout(TIMEOUT);
});
