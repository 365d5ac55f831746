import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { RULES } from "../../src/core/rules/index.ts";
import { sentenceText } from "../../src/core/index.ts";
import { checkFragment, fragmentWithFindings } from "../support/check.ts";
import { unmarked } from "../support/markers.ts";
import { examplesOf, pagePath, readPage, withExamples } from "../support/rule-pages.ts";

const HEADINGS = ["## Why", "## Examples", "## When to silence it"];

/** Words of programmers, which mean nothing to the people who write plans. */
const JARGON =
  /\b(?:schema|pars(?:e|er|ing)|tokens?|booleans?|mappings?|strings?|null|undefined|must match|pattern|invalid)\b/i;

describe("Rules and their pages", () => {
  it("has a page for every rule, and no other page", () => {
    const pages = readdirSync("docs/rules").filter((name) => name !== "README.md");
    assert.deepEqual(pages.sort(), RULES.map(({ id }) => `${id}.md`).sort());
  });

  it("lists every rule once, in the order of the ids", () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  it("links every page from the overview", () => {
    const overview = readFileSync("docs/rules/README.md", "utf8");
    assert.deepEqual(
      RULES.filter(({ id }) => !overview.includes(`(${id}.md)`)),
      [],
    );
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it("speaks in one plain sentence", () => {
        for (const template of [rule.summary, ...Object.values(rule.messages)]) {
          assert.match(template, /^[\p{Lu}"{]/u, template);
          assert.doesNotMatch(template, /[.!]$|[.!?] \p{Lu}/u, template);
          assert.doesNotMatch(sentenceText({ template, data: {} }).replace(/\{\w+\}/g, ""), JARGON, template);
        }
      });

      it("has the headings that every page has", () => {
        const page = readPage(rule.id);
        assert.deepEqual(
          HEADINGS.filter((heading) => page.split("\n").includes(heading)),
          HEADINGS,
        );
        assert.ok(page.startsWith(`# ${rule.id}\n`));
      });

      it("shows on its page what is reported and what is not", () => {
        const examples = examplesOf(readPage(rule.id));
        assert.ok(examples.some(({ verdict }) => verdict === "bad"));
        assert.ok(examples.some(({ verdict }) => verdict === "good"));
        for (const { verdict, text } of examples) {
          const { marks } = unmarked(text);
          assert.equal(marks.length > 0, verdict === "bad", text);
        }
      });

      it("reports what its page shows", () => {
        const page = readPage(rule.id);
        if (process.env["UPDATE"] === "1") {
          const updated = withExamples(page, ({ text, format }) =>
            fragmentWithFindings(text, { format, rules: [rule.id] }),
          );
          writeFileSync(pagePath(rule.id), updated);
        }
        for (const { text, format } of examplesOf(readPage(rule.id))) checkFragment(text, { format, rules: [rule.id] });
      });
    });
  }
});
