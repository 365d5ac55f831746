import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { NOISE_BUDGET } from "../../src/core/rules/noise-budget.ts";
import { RULES } from "../../src/core/rules/index.ts";
import { sentenceText } from "../../src/core/index.ts";
import { CATALOGUE, SECOND_WAVE } from "../support/catalogue.ts";
import { checkFragment, fragmentWithFindings } from "../support/check.ts";
import { afterFirstFix, findingsByRule, fixesIn, sentencesOf } from "../support/fixed.ts";
import { unmarked } from "../support/markers.ts";
import { examplesOf, fixedExamplesOf, pagePath, readPage, withExamples } from "../support/rule-pages.ts";

const HEADINGS = ["## Why", "## Examples", "## When to silence it"];

/** Words of programmers, which mean nothing to the people who write plans. */
const JARGON =
  /\b(?:schema|pars(?:e|er|ing)|tokens?|booleans?|mappings?|strings?|null|undefined|must match|pattern|invalid)\b/i;

describe("Rules and their pages", () => {
  it("has a page for every rule, and no other page", () => {
    const pages = readdirSync("docs/rules").filter((name) => name !== "README.md");
    assert.deepEqual(pages.sort(), RULES.map(({ id }) => `${id}.md`).sort());
  });

  it("has the seventy rules of the catalogue", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    assert.equal(CATALOGUE.length, 70);
    assert.deepEqual(
      CATALOGUE.filter((id) => !ids.has(id)),
      [],
    );
  });

  it("lists every rule once, in the order of the ids", () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  it("has the second wave of the catalogue, and nothing else, off by default", () => {
    assert.deepEqual(
      RULES.filter(({ offByDefault }) => offByDefault === true).map(({ id }) => id),
      SECOND_WAVE,
    );
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
        assert.ok(examples.some(({ verdict }) => verdict === "fixed"));
        for (const { verdict, text } of examples) {
          const { marks } = unmarked(text);
          assert.equal(marks.length > 0, verdict === "bad", text);
        }
      });

      it("reports what its page shows", () => {
        const page = readPage(rule.id);
        if (process.env["UPDATE"] === "1") {
          const updated = withExamples(page, ({ text, format, verdict }) =>
            verdict === "fixed" ? text : fragmentWithFindings(text, { format, rules: [rule.id] }),
          );
          writeFileSync(pagePath(rule.id), updated);
        }
        for (const { text, format, verdict } of examplesOf(readPage(rule.id))) {
          if (verdict !== "fixed") checkFragment(text, { format, rules: [rule.id] });
        }
      });

      it("says how it is repaired, and shows it", () => {
        const fixes = examplesOf(readPage(rule.id)).flatMap((example) => fixesIn(example, rule.id));
        const shown = fixes.some(({ isSafe }) => isSafe) ? "automatic" : fixes.length > 0 ? "assisted" : undefined;
        assert.equal(rule.fix, shown, `"fix" in the rule's file is what the examples of its page offer`);
      });

      it("shows on its page what a fix makes of it", () => {
        if (process.env["UPDATE"] === "1") {
          const page = readPage(rule.id);
          const pairs = new Map(fixedExamplesOf(page).map(({ bad, fixed }) => [fixed.start, bad]));
          const updated = withExamples(page, ({ text, format, start }) => {
            const bad = pairs.get(start);
            return bad === undefined ? text : (afterFirstFix(unmarked(bad.text).text, rule.id, format) ?? text);
          });
          writeFileSync(pagePath(rule.id), updated);
        }
        for (const { bad, fixed } of fixedExamplesOf(readPage(rule.id))) {
          assert.ok(bad, `A fixed example follows a bad one of its format:\n${fixed.text}`);
          const { text, format } = fixed;
          const before = unmarked(bad.text).text;
          const written = afterFirstFix(before, rule.id, format);
          if (written !== undefined) assert.equal(text, written);
          assertRepaired(before, text, rule.id, format);
        }
      });
    });
  }
});

/**
 * After the repair the finding is gone, and no other rule has more: only prompts wait to be filled in, and what the
 * finding spoke for may be said. A section that was added says in other words that it waits.
 */
function assertRepaired(before: string, after: string, rule: string, format: "yaml" | "markdown"): void {
  const old = findingsByRule(before, { format, rules: [rule] });
  const now = findingsByRule(after, { format, rules: [rule] });
  assert.ok((now.get(rule) ?? 0) <= (old.get(rule) ?? 0), `${rule} is reported more often:\n${after}`);
  const [repaired] = sentencesOf(before, rule, format);
  const count = (text: string): number => sentencesOf(text, rule, format).filter((own) => own === repaired).length;
  assert.ok(count(after) < count(before), `${rule} is still reported:\n${after}`);
  const more = [...now].filter(
    ([id, count]) => id !== "placeholder-text" && !speaksFor(rule, id) && count > (old.get(id) ?? 0),
  );
  assert.deepEqual(more, [], `The repair brings new findings:\n${after}`);
}

function speaksFor(rule: string, other: string): boolean {
  return NOISE_BUDGET.some(
    ({ by, silences, except = [] }) =>
      by === rule && (silences === "all" ? !except.includes(other) : silences.includes(other)),
  );
}
