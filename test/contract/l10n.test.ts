import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import bundle from "../../l10n/bundle.l10n.json" with { type: "json" };
import { analyze, DEFAULT_CONFIG, type Sentence } from "../../src/core/index.ts";
import { TODAY } from "../support/check.ts";
import { examplesOf, readPage } from "../support/rule-pages.ts";
import { unmarked } from "../support/markers.ts";

describe("what there is to translate", () => {
  const has = ({ template }: Sentence): boolean => template in bundle;

  it("is every sentence that the rules' pages provoke", () => {
    const pages = readdirSync("docs/rules").filter((name) => name !== "README.md");
    const sentences = pages.flatMap((name) =>
      examplesOf(readPage(name.replace(/\.md$/, ""))).flatMap(({ text, format }) =>
        sentencesOf(unmarked(text).text, format === "yaml" ? "a.buyin.yaml" : "a.buyin.md"),
      ),
    );
    assert.ok(sentences.length > 100);
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
      ...sentencesOf(text, "a.buyin.yaml"),
      ...sentencesOf(text, "a.buyin.md"),
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

function sentencesOf(text: string, path: string): readonly Sentence[] {
  const { problems, silenced, completeness } = analyze(text, path, DEFAULT_CONFIG, TODAY);
  return [
    ...[...problems, ...silenced].flatMap((problem) => [problem, ...problem.related]),
    ...completeness.nextSteps.map(({ sentence }) => sentence),
  ];
}
