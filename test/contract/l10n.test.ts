import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import bundle from "../../l10n/bundle.l10n.json" with { type: "json" };
import type { Analysis, Sentence } from "../../src/core/index.ts";
import { analyzePlan } from "../support/check.ts";
import { sample } from "../support/effort.ts";
import { examplesOf, readPage } from "../support/rule-pages.ts";
import { unmarked } from "../support/markers.ts";

describe("what there is to translate", () => {
  const has = ({ template, data }: Sentence): boolean =>
    template in bundle &&
    Object.values(data)
      .flatMap(ownTextsIn)
      .every((text) => text === "" || text in bundle);

  it("is every sentence that the rules' pages provoke", () => {
    const rules = readdirSync("docs/rules").flatMap((name) => /^(.+-.+)\.md$/.exec(name)?.[1] ?? []);
    const examples = rules.flatMap((rule) => examplesOf(readPage(rule)).map((example) => ({ ...example, rule })));
    const sentences = sample(examples).flatMap(({ text, format, rule }) =>
      sentencesIn(analyzePlan(unmarked(text).text, { format, rules: [rule] })),
    );
    assert.ok(sentences.length > sample(examples).length);
    assert.deepEqual(
      sentences.filter((sentence) => !has(sentence)),
      [],
    );
  });

  it("is every sentence that broken plans provoke", () => {
    const texts = [
      "goals: [",
      "a: 'b",
      "goals:\n\t- x",
      "a: b: c",
      "---\na: 1\n---\nb: 2",
      "plan: {status: 3, phase: {}}",
      "- x",
      "x",
    ];
    const sentences = texts.flatMap((text) => [
      ...sentencesIn(analyzePlan(text, { format: "yaml" })),
      ...sentencesIn(analyzePlan(text, { format: "markdown" })),
    ]);
    assert.deepEqual(
      sentences.filter((sentence) => !has(sentence)),
      [],
    );
  });

  it("is in English here", () => {
    for (const [key, text] of Object.entries(bundle)) assert.equal(text, key);
  });

  it("is read where the manifest says", () => {
    assert.match(readFileSync("package.json", "utf8"), /^ {2}"l10n": "\.\/l10n",$/m);
  });
});

/** Our own words among what fills a slot. */
function ownTextsIn(value: Sentence["data"][string]): readonly string[] {
  if (typeof value !== "object") return [];
  switch (value.kind) {
    case "own":
      return [value.text, ...Object.values(value.slots).flatMap(ownTextsIn)];
    case "several":
      return value.words.flatMap(ownTextsIn);
    case "language":
      return [];
  }
}

function sentencesIn({ problems, silenced, completeness }: Analysis): readonly Sentence[] {
  return [
    ...[...problems, ...silenced].flatMap((problem) => [
      problem,
      ...problem.related,
      ...problem.fixes().map(({ title }) => title),
    ]),
    ...completeness.nextSteps.map(({ sentence }) => sentence),
  ];
}
