import assert from "node:assert/strict";
import { analyze, applyEdits, editsOf, type Analysis, type Problem } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";
import { planOf, SENTENCE_CONFIG, SENTENCES, SPELLINGS, type Spelling } from "../../support/sentences.ts";

const RULES = [...SENTENCES.keys()];

/** Findings without a fix: no other words would leave a sentence behind. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  "family-message-unclear": ["hard to read; shorten its sentences and use"],
  "persuasion-language": ["sold on"],
  "sign-off-language": ["Final approval", "stamp of approval"],
};

describe("Other words", () => {
  for (const [rule, examples] of SENTENCES) {
    describe(rule, () => {
      const sentences = examples.filter(({ reported }) => reported.length > 0).map(({ sentence }) => sentence);

      for (const [name, spelling] of Object.entries(SPELLINGS)) {
        it(`take the place of those that are reported ${name}`, () => {
          const plan = planOf(sentences, rule, spelling);
          for (const text of [plan, plan.replaceAll("\n", "\r\n")]) check(text, rule, spelling);
        });
      }
    });
  }
});

/** Makes the first fix of every finding; what has one is gone, and nothing else comes. */
function check(text: string, rule: string, { path }: Spelling): void {
  const before = read(text, path);
  const fixable = before.problems.filter((problem) => problem.rule === rule && problem.fixes().length > 0);
  const kept = before.problems.filter((problem) => !fixable.includes(problem));
  assert.ok(fixable.length >= 15);

  const changes = fixable.flatMap((problem) => problem.fixes()[0]?.changes ?? []);
  const edits = editsOf(before, { changes });
  assert.ok(edits !== undefined);
  const fixed = applyEdits(text, edits);
  const after = read(fixed, path);
  assert.deepEqual(
    said(after),
    kept.filter(isLanguage).map(({ message }) => message),
  );
  for (const problem of kept.filter((other) => other.rule === rule))
    assert.ok(isWithout(problem, text), problem.message);
  assert.deepEqual(after.document.notices, before.document.notices);
}

function read(text: string, path: string): Analysis {
  return analyze(text, path, SENTENCE_CONFIG, TODAY);
}

function said({ problems }: Analysis): readonly string[] {
  return problems.filter(isLanguage).map(({ message }) => message);
}

function isLanguage({ rule }: Problem): boolean {
  return RULES.includes(rule);
}

function isWithout({ rule, range, message }: Problem, text: string): boolean {
  const words = text.slice(range.start, range.end).replace(/\s+/g, " ");
  return (WITHOUT[rule] ?? []).some((known) => message.includes(known) || known.startsWith(words));
}
