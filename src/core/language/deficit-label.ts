import { GRADE, HYPHEN, STUDENTS } from "./people.ts";
import { isTakenBack } from "./taken-back.ts";
import { phraseAt, wordsBefore, type Phrase, type Topic } from "./topic.ts";
import { withCapitalOf } from "./verbs.ts";

/**
 * Words that make a label of a situation: "at-risk students", "low kids", "dropouts", "frequent flyers". Situations
 * are not meant ("students at risk of …", "dropout rate"), nor are official names of programs.
 */
export const DEFICIT_LABELS: Topic = {
  trigger: /risk|failing|\blow|problem|drop-?out|flyer|flier/,
  reads: "own sentences",
  find(sentence) {
    return LABELS.flatMap(({ pattern, isMeant, instead }) =>
      Array.from(sentence.matchAll(pattern)).flatMap((match): readonly Phrase[] => {
        const { article = "", label = "", noun = "" } = match.groups ?? {};
        const start = match.index + article.length;
        const end = match.index + match[0].length;
        const before = wordsBefore(sentence, match.index);
        if (!isMeant({ before: before + article, label, noun, after: sentence.slice(end) })) return [];
        const text = withCapitalOf(match[0], `${article === "" ? "" : articleFor(noun)}${instead(noun, label)}`);
        return [phraseAt(start, end, { swaps: [{ start: match.index, end, text }] })];
      }),
    );
  },
};

interface Use {
  readonly before: string;
  readonly label: string;
  readonly noun: string;
  readonly after: string;
}

interface Label {
  readonly pattern: RegExp;
  readonly isMeant: (use: Use) => boolean;
  readonly instead: (noun: string, label: string) => string;
}

const UNSURE = /^(?:potential|likely|future|possible)/iu;
const ARTICLE = "(?<article>\\b(?:an?\\s+)?)";
const RISK = `(?:at|high(?:er|est)?)${HYPHEN}risk`;
const LOW = `low(?:er|est)?(?:${HYPHEN}(?:performing|achieving))?`;

const LABELS: readonly Label[] = [
  {
    pattern: new RegExp(
      `${ARTICLE}(?<label>\\b(?:${RISK}|failing|problem|${LOW}))\\s+(?<noun>${STUDENTS}(?:\\s+(?:and|or)\\s+${STUDENTS})?)\\b(?!-)`,
      "giu",
    ),
    isMeant: (use) => !isSpokenOf(use) && !isOfficialName(use) && MEANT[kindOf(use.label)](use),
    instead: (noun) => `${noun} off track on one or more indicators`,
  },
  {
    pattern: new RegExp(
      `(?<article>)(?<label>(?:\\b(?:high${HYPHEN}school|potential|likely|future|recent|possible|${GRADE})\\s+)?\\bdrop-?outs)\\b(?!['’-])`,
      "giu",
    ),
    isMeant: (use) => !isSpokenOf(use),
    instead: (_noun, label) =>
      UNSURE.test(label) ? "students off track on one or more indicators" : "students who left school",
  },
  {
    // One person, not the rate, the list or the prevention.
    pattern: new RegExp(
      "(?<article>\\b(?:an?|each|every|another)\\s+)(?<label>(?:(?:potential|likely|future|recent)\\s+)?drop-?out)\\b" +
        "(?=\\s*(?:[,.;:!?)]|$)|\\s+(?:who|is|was|costs?|has|had|can|will|may|earns?|from|in|at|by)\\b)",
      "giu",
    ),
    isMeant: (use) => !isSpokenOf(use),
    instead: (_noun, label) =>
      UNSURE.test(label) ? "student off track on one or more indicators" : "student who left school",
  },
  {
    pattern: /(?<article>)(?<label>\bfrequent(?:-|\s+)fl[iy]ers?)\b/giu,
    isMeant: (use) => !isSpokenOf(use),
    instead: () => "students we see often",
  },
];

function kindOf(label: string): keyof typeof MEANT {
  if (/^low/iu.test(label)) return "low";
  if (/^failing/iu.test(label)) return "failing";
  return /^problem/iu.test(label) ? "problem" : "risk";
}

/** Whether the word goes with the students: in "we are failing students" and "the problem students face" it does not. */
const MEANT = {
  risk: ({ before, label }: Use) => !/^\p{L}+\s/u.test(label) || !PREDICATE.test(before),
  failing: ({ before }: Use) =>
    !VERB_BEFORE.test(before) || /\b(?:percent(?:age)?|share|number|list|group)\s+of\s+$/iu.test(before),
  problem: ({ before, after }: Use) => !ONE_PROBLEM.test(before) && !RELATIVE.test(after),
  low: ({ noun, after }: Use) => !/(?:student|youth|child|learner|kid|teen)$/iu.test(noun) || !/^\s+\p{L}/u.test(after),
} as const;

const VERB_BEFORE =
  /(?:\b(?:is|are|was|were|be|been|being|am|not|keeps?|from|without|means|by|risks?|stop|avoid|that|of)|['’](?:re|m))\s+$/iu;

const ONE_PROBLEM = /\b(?:which|what|an?|one|this|that|each|every|any|another|no)\s+(?:\p{L}+\s+)?$/iu;

const PREDICATE = /\b(?:is|are|was|were|be|been|puts?|those|who|most)\s+(?:\p{L}+\s+)?$/iu;

const RELATIVE =
  /^\s+(?:\p{L}+\s+)?(?:face|have|raise|bring|name|mention|report|see|tell|describe|would|want|could|can|may|will|do|did|must|solve|share|say|said|like|care|work)\b/iu;

/** Whether the sentence is about the word: "we do not say …", "stopped calling them …". */
function isSpokenOf({ before }: Use): boolean {
  return (
    ABOUT_A_WORD.test(before) ||
    (/\b(?:not|never|nor|instead\s+of|rather\s+than|no\s+longer)\s+$/iu.test(before) && isTakenBack(before))
  );
}

const ABOUT_A_WORD =
  /\b(?:say(?:s|ing)?|said|words?|terms?|phrases?|labels?|(?:call(?:s|ed|ing)?|label(?:s|ed|ing)?|nam(?:e|ed|ing))\s+(?:them|him|her|someone|anyone|people|students|children|kids))(?:\s+(?:as|like|such|of))*\s+$/iu;

/** "The At-Risk Student Services Block Grant". */
function isOfficialName({ noun, after }: Use): boolean {
  return /^\p{Lu}/u.test(noun) && OFFICIAL.test(after);
}

const OFFICIAL =
  /^(?:\s+[\p{L}&-]+){0,3}\s+(?:programs?|grants?|acts?|funds?|funding|services|initiative|allotment|allocation|institute|coalition|network|office|center|council|code|project)\b/iu;

function articleFor(noun: string): string {
  return /^(?:[aeiou]|8|11|18)/iu.test(noun) ? "an " : "a ";
}
