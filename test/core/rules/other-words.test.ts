import assert from "node:assert/strict";
import {
  analyze,
  applyEdits,
  editsOf,
  ruleInfo,
  sentenceText,
  type Analysis,
  type Problem,
} from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";
import { inTurn } from "../../support/effort.ts";
import { planOf, SENTENCE_CONFIG, SENTENCES, SPELLINGS, type Spelling } from "../../support/sentences.ts";

const RULES = [...SENTENCES.keys()];

const WRITTEN: Spelling = {
  path: "a.buyin.yaml",
  text: (sentence) => JSON.stringify(sentence),
  texts: ([text]) => `buyin: 1\nconvening:\n  questions: [${text ?? ""}]\n`,
  messages: () => "",
};

/** Findings without a fix: no other words would leave a sentence behind. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  "family-message-unclear": ["hard to read; shorten its sentences and use"],
  "persuasion-language": ["sold on"],
  "sign-off-language": ["Final approval", "stamp of approval"],
};

describe("Other words", () => {
  for (const [rule, examples] of SENTENCES) {
    if (ruleInfo(rule)?.fix === "none") continue;
    describe(rule, () => {
      const sentences = examples.filter(({ reported }) => reported.length > 0).map(({ sentence }) => sentence);

      for (const [at, [name, spelling]] of Object.entries(SPELLINGS).entries()) {
        it(`take the place of those that are reported ${name}`, () => {
          const plan = planOf(sentences, rule, spelling);
          for (const text of inTurn([plan, plan.replaceAll("\n", "\r\n")], at)) check(text, rule, spelling);
        });
      }
    });
  }
});

const REWORDED: readonly (readonly [before: string, title: string, after: string])[] = [
  ["We will sell it to staff.", 'Write "design … with"', "We will design it with staff."],
  ["Selling teachers on it is next.", 'Write "Inviting … to shape"', "Inviting teachers to shape it is next."],
  ["Get buy-in from teachers.", 'Write "Build … shared ownership with"', "Build shared ownership with teachers."],
  [
    "She secured union buy-in.",
    'Write "built … shared ownership with the union"',
    "She built shared ownership with the union.",
  ],
  ["Win teachers over.", 'Write "Work with"', "Work with teachers."],
  ["Convince staff that it is fair.", 'Write "Ask … whether"', "Ask staff whether it is fair."],
  ["We overcame resistance to it.", 'Write "answered … concerns … about"', "We answered concerns about it."],
  ["A naysayer spoke.", 'Write "A person with concerns"', "A person with concerns spoke."],
  ["Teachers signed off on it.", 'Write "drafted, tested and revised"', "Teachers drafted, tested and revised it."],
  ["Staff sign off in May.", 'Write "review and revise the draft"', "Staff review and revise the draft in May."],
  [
    "Faculty gave final approval to it.",
    'Write "drafted, tested and revised"',
    "Faculty drafted, tested and revised it.",
  ],
  [
    "An at-risk teen called.",
    'Write "A teen off track on one or more indicators"',
    "A teen off track on one or more indicators called.",
  ],
  ["Dropouts came back.", 'Write "Students who left school"', "Students who left school came back."],
  [
    "Help bubble kids first.",
    "Plan for students at every starting point",
    "Help students at every starting point first.",
  ],
  ["He called student ID 448210 twice.", "Delete it", "He called twice."],
  ["3 Black seniors failed.", "Say only that they are fewer than 10", "Fewer than 10 Black seniors failed."],
];

describe("One sentence in other words", () => {
  for (const [before, title, after] of REWORDED) {
    it(after, () => {
      const text = planOf([before], "", WRITTEN);
      const analysis = read(text, WRITTEN.path);
      const fix = analysis.problems.find(isLanguage)?.fixes()[0];
      assert.equal(fix && sentenceText(fix.title), title);
      const edits = editsOf(analysis, { changes: fix?.changes ?? [] });
      assert.equal(edits && applyEdits(text, edits), planOf([after], "", WRITTEN));
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
