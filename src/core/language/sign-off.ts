import { HYPHEN } from "./people.ts";
import { isTakenBack } from "./taken-back.ts";
import { areAgentAfter, areAskedFor, areSubject, mentionsTeachers, ownNoun } from "./teachers.ts";
import { phraseAt, wordsBefore, type Phrase, type Swap, type Topic } from "./topic.ts";
import { withCapitalOf, type Verb } from "./verbs.ts";

/** Teachers who only approve at the end: they sign off, rubber-stamp, endorse, or give their stamp or final approval. */
export const SIGN_OFF: Topic = {
  trigger: /sign\w*\W*off|rubber|(?:stamp|seal)\W+of|approval|endors/,
  reads: "own sentences",
  find(sentence) {
    if (!mentionsTeachers(sentence)) return [];
    const nouns = [...sentence.matchAll(NOUN)].flatMap((match) => nounPhrase(sentence, match));
    const verbs = [...sentence.matchAll(VERB)].flatMap((match) => verbPhrase(sentence, match));
    return [...nouns, ...verbs.filter(({ start }) => nouns.every((noun) => noun.start !== start))];
  },
};

const VERB = new RegExp(
  `\\b(?:(?:sign|signs|signed|signing)${HYPHEN}off|rubber${HYPHEN}stamp(?:s|ed|ing)?|endors(?:e|es|ed|ing))\\b`,
  "giu",
);
const NOUN = new RegExp(
  `\\b(?:sign[-\\u2010\\u2011]?offs?|rubber${HYPHEN}stamp|(?:stamp|seal)\\s+of\\s+approval|final\\s+approval|endorsement)\\b`,
  "giu",
);

/** What teachers sign off as part of their day, and the licence that is called an endorsement. */
const EVERYDAY =
  /^\s*(?:(?:on|of)\s+)?(?:(?:the|their|its|all|daily|weekly|each|every|student)\s+)*(?:attendance|grades?|gradebooks?|time\s?(?:sheets?|cards?)|leave|transcripts?|IEPs?|report\s+cards?|permission\s+slips?|logs?|rosters?|purchase\s+orders?|hours|field\s+trips?|requisitions?)\b/iu;
const LICENCE = /^\s+(?:in|for|areas?|programs?|courses?|exams?)\b/iu;

function verbPhrase(sentence: string, match: RegExpExecArray): readonly Phrase[] {
  const { index: start, 0: words } = match;
  const end = start + words.length;
  const before = wordsBefore(sentence, start);
  const after = sentence.slice(end);
  const form = formOf(words);
  if (isTakenBack(before) || EVERYDAY.test(after) || /^\s+of\b/iu.test(after)) return [];
  if (form === "past" && /^endors/iu.test(words) && LICENCE.test(after)) return [];
  const isPassive = form === "past" && (AFTER_BE.test(before) || BY_SOMEONE.test(after));
  const isTheirs = isPassive ? areAgentAfter(after, "by") : areSubject(before, form === "third");
  if (!isTheirs) return [];
  const object = /^\s+on\b/iu.exec(after)?.[0];
  const hasObject = object !== undefined || isPassive || (!/^sign/iu.test(words) && OBJECT.test(after));
  const text = withCapitalOf(words, (hasObject ? MADE : READ)[form]);
  return [phraseAt(start, end, { swaps: [{ start, end: end + (object?.length ?? 0), text }] })];
}

const AFTER_BE = /\b(?:is|are|was|were|be|been|being|gets?)\s+(?:\p{L}+ly\s+)?$/iu;
const BY_SOMEONE = /^\s+(?:on\s+)?by\b/iu;
const OBJECT =
  /^\s+(?!(?:in|at|by|on|before|after|when|once|for|to|from|and|or|this|next|last|every|each)\b)[\p{L}\p{N}]/iu;

function nounPhrase(sentence: string, match: RegExpExecArray): readonly Phrase[] {
  const { index: start, 0: words } = match;
  const end = start + words.length;
  const before = wordsBefore(sentence, start);
  const after = sentence.slice(end);
  if (isTakenBack(before) || EVERYDAY.test(after) || (/^endors/iu.test(words) && LICENCE.test(after))) return [];
  // "Teachers sign-off on the list" is the verb, misspelt.
  if (/^sign/iu.test(words) && /^\s+on\b/iu.test(after)) return [];
  const given = GIVEN.exec(before);
  if (given !== null && areSubject(before.slice(0, given.index + 1), formOfGiving(given) === "third")) {
    return [phraseAt(start, end, { swaps: insteadOfGiving(given, start - given[0].length + 1, end, after) })];
  }
  if (areAgentAfter(after, "rests\\s+with|lies\\s+with|sits\\s+with|stays\\s+with|belongs\\s+to"))
    return [phraseAt(start, end)];
  if (!ownNoun(before) && !areAskedFor(before) && !areAgentAfter(after, "from|by") && !BELONGS_TO_THEM.test(after))
    return [];
  return [phraseAt(start, end, { swaps: [{ start, end, text: withCapitalOf(words, "review and revision") }] })];
}

/** "the endorsement of the faculty" */
const BELONGS_TO_THEM =
  /^\s+of\s+(?:the|our|all|each|every)\s+(?:[\p{L}-]+\s+){0,2}(?:teachers|faculty|staff|educators)(?=\s*(?:$|[,.;:)]|\s(?:by|before|after|in|at|and|is|was|to)\b))/iu;

type Form = keyof Verb;

const GIVE: Verb = {
  base: "give|grant|put|provide|lend|add|have|get|hold|offer",
  third: "gives|grants|puts|provides|lends|adds|has|gets|holds|offers",
  past: "gave|given|granted|provided|lent|added|had|got|held|offered",
  ing: "giving|granting|putting|providing|lending|adding|having|getting|holding|offering",
};

/** "give the plan their …": the verb that the noun is the object of. */
const GIVEN = new RegExp(
  `\\s(?:(?<third>${GIVE.third})|(?<past>${GIVE.past})|(?<ing>${GIVE.ing})|(?<base>${GIVE.base}))(?<rest>\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){0,6})$`,
  "iu",
);

function formOfGiving({ groups }: RegExpExecArray): Form {
  return groups?.["third"] !== undefined
    ? "third"
    : groups?.["past"] !== undefined
      ? "past"
      : groups?.["ing"] !== undefined
        ? "ing"
        : "base";
}

/** "give final approval to the rules": "draft, test and revise the rules". */
function insteadOfGiving(given: RegExpExecArray, start: number, end: number, after: string): readonly Swap[] {
  if (!/^\s+(?:(?:its|their|the|a|final|formal)\s+)*$/iu.test(given.groups?.["rest"] ?? "")) return [];
  const link = /^\s+(?:to|of|on|over)\b/iu.exec(after)?.[0];
  const text = (link === undefined ? READ : MADE)[formOfGiving(given)];
  return [{ start, end: end + (link?.length ?? 0), text }];
}

function formOf(words: string): Form {
  if (/^signs|stamps$|endorses$/iu.test(words)) return "third";
  if (/^signed|ed$/iu.test(words)) return "past";
  return /^signing|ing$/iu.test(words) ? "ing" : "base";
}

const MADE: Verb = {
  base: "draft, test and revise",
  third: "drafts, tests and revises",
  past: "drafted, tested and revised",
  ing: "drafting, testing and revising",
};
const READ: Verb = {
  base: "review and revise the draft",
  third: "reviews and revises the draft",
  past: "reviewed and revised the draft",
  ing: "reviewing and revising the draft",
};
