import assert from "node:assert/strict";
import { analyze } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";
import { inTurn } from "../../support/effort.ts";
import { planOf, SENTENCE_CONFIG, SENTENCES, SPELLINGS } from "../../support/sentences.ts";

/** Of each kind for each rule. */
const FEWEST = 25;

describe("Sentences", () => {
  for (const [rule, examples] of SENTENCES) {
    describe(rule, () => {
      it("has enough examples of both kinds", () => {
        const firing = examples.filter(({ reported }) => reported.length > 0);
        assert.ok(firing.length >= FEWEST && examples.length - firing.length >= FEWEST);
        assert.equal(new Set(examples.map(({ sentence }) => sentence)).size, examples.length);
      });

      for (const [at, [name, spelling]] of Object.entries(SPELLINGS).entries()) {
        it(`is reported or not ${name}`, () => {
          const plan = planOf(
            examples.map(({ sentence }) => sentence),
            rule,
            spelling,
          );
          // A message has one finding for all its short forms.
          const isMessage = rule === "family-message-unclear";
          const expected = examples.flatMap(({ reported }) => (isMessage ? reported.slice(0, 1) : reported));
          for (const eol of inTurn(["\n", "\r\n"], at)) {
            const found = reportedIn(plan.replaceAll("\n", eol), rule, spelling.path);
            assert.deepEqual(
              found.map((words, at) => (expected[at]?.startsWith(words) === true ? expected[at] : words)),
              expected,
            );
          }
        });
      }
    });
  }
});

/** What findings of a rule point at, without YAML's escapes; of words on several lines the first line. */
function reportedIn(text: string, rule: string, path: string): readonly string[] {
  return analyze(text, path, SENTENCE_CONFIG, TODAY)
    .problems.filter((problem) => problem.rule === rule)
    .map(({ range }) => text.slice(range.start, range.end).replaceAll("''", "'").replaceAll("\\", ""));
}
