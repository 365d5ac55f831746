import { HYPHEN, PEOPLE, upTo } from "./people.ts";
import { groupOf, next, phrase, restOf, verb, word } from "./rewording.ts";
import { isTakenBack } from "./taken-back.ts";
import { phraseAt, wordsBefore, type Phrase, type Swap, type Topic } from "./topic.ts";
import { anyForm, regular, type Verb } from "./verbs.ts";

/** Treating people as buyers: "sell … to teachers", "get buy-in from staff", "win over", "overcome resistance". */
export const PERSUASION: Topic = {
  trigger:
    /\bs(?:ell|old)|\bpitch|\bmarket|\bbuy\W?in|\bw(?:in|ins|on|inning)\s.{0,80}over|convinc|persuad|resist|naysay/,
  reads: "own sentences",
  find(sentence) {
    return PATTERNS.flatMap(({ pattern, isMeant, swaps }) =>
      Array.from(sentence.matchAll(pattern)).flatMap((match): readonly Phrase[] => {
        const before = wordsBefore(sentence, match.index);
        if (isTakenBack(before) || isMeant?.(before, match) === false) return [];
        const end = match.index + match[0].length;
        return [phraseAt(match.index, end, { swaps: swaps(match), people: groupOf(match, "people").trim() })];
      }),
    );
  },
};

interface Pattern {
  readonly pattern: RegExp;
  readonly isMeant?: (before: string, match: RegExpExecArray) => boolean;
  readonly swaps: (match: RegExpExecArray) => readonly Swap[];
}

const SELL: Verb = { base: "sell", third: "sells", past: "sold", ing: "selling" };
const PITCH: Verb = { base: "pitch", third: "pitches", past: "pitched", ing: "pitching" };
const WIN: Verb = { base: "win", third: "wins", past: "won", ing: "winning" };
const GET: Verb = { base: "get", third: "gets", past: "got", ing: "getting" };
const OVERCOME: Verb = { base: "overcome", third: "overcomes", past: "overcame", ing: "overcoming" };
const BUILD: Verb = { base: "build", third: "builds", past: "built", ing: "building" };
const SELLING = [SELL, PITCH, regular("market")];
const GETTING = [GET, WIN, ...["secure", "gain", "obtain", "earn"].map(regular)];
const CONVINCING = [regular("convince"), regular("persuade")];

const BUY_IN = `buy${HYPHEN}in`;
const SOMEONE = `(?<people>${upTo(5)}${PEOPLE})`;

const PATTERNS: readonly Pattern[] = [
  {
    pattern: phrase(`(?<verb>${formsOf(SELLING)})\\s+(?<object>${upTo(6)})(?<link>to|on)\\s+${SOMEONE}`),
    isMeant: (before, match) => isSelling(before, groupOf(match, "verb"), groupOf(match, "object")),
    swaps: (match) => [verb(match, SELLING, regular("design")), word(match, "link", "with")],
  },
  {
    pattern: phrase(`(?<verb>${anyForm(SELL)})\\s+${SOMEONE}\\s+(?<link>on)`),
    swaps: (match) => [verb(match, [SELL], regular("invite")), word(match, "link", "to shape")],
  },
  { pattern: phrase("(?<=\\b(?:are|be|been|feel|gets?|is|was|were)\\s+)sold\\s+on"), swaps: () => [] },
  {
    pattern: phrase(
      `(?<verb>${formsOf(GETTING)})\\s+(?<object>${upTo(4)}${BUY_IN}\\s+(?:from|of|among|with))\\s+${SOMEONE}`,
    ),
    swaps: (match) => [verb(match, GETTING, BUILD), word(match, "object", "shared ownership with")],
  },
  {
    pattern: phrase(
      `(?<verb>${formsOf(GETTING)})\\s+(?<object>(?<people>${upTo(4)}${PEOPLE})(?:['’]+s?)?\\s+${BUY_IN})`,
    ),
    swaps: (match) => [
      verb(match, GETTING, BUILD),
      word(match, "object", `shared ownership with ${asGroup(groupOf(match, "people"))}`),
    ],
  },
  {
    pattern: phrase(`(?<verb>${anyForm(WIN)})\\s+(?<link>over)\\s+${SOMEONE}`),
    swaps: (match) => [verb(match, [WIN], regular("work")), word(match, "link", "with")],
  },
  {
    pattern: phrase(`(?<verb>${anyForm(WIN)})\\s+${SOMEONE}(?<link>\\s+over)`),
    swaps: (match) => [verb(match, [WIN], regular("work"), " with"), word(match, "link", "")],
  },
  {
    pattern: phrase(`(?<verb>${formsOf(CONVINCING)})\\s+${SOMEONE}`),
    isMeant: (before) => !ARE_HEARD.test(before),
    swaps: insteadOfConvincing,
  },
  {
    pattern: phrase(`(?<verb>${anyForm(OVERCOME)})\\s+${upTo(4)}(?<link>resistance)`),
    swaps: (match) => [
      verb(match, [OVERCOME], regular("answer")),
      word(match, "link", "concerns"),
      ...next(match, /^\s+to\b/u, " about"),
    ],
  },
  {
    pattern: phrase("(?<link>resist[eo]rs|naysayers)"),
    swaps: (match) => [word(match, "link", "people with concerns")],
  },
  {
    pattern: phrase("(?<link>an?\\s+(?:resist[eo]r|naysayer))"),
    swaps: (match) => [word(match, "link", "a person with concerns")],
  },
];

/** "Students convinced the board", "student leaders pitched an idea": that is how influence should go. */
const ARE_HEARD =
  /\b(?:students?|families|parents|kids|teachers)(?:\s+(?:leaders|members|representatives|council))?(?:\s+(?:will|can|may|have|had))?\s+$/iu;

/** Whether people are sold something: not "labor market data go to …", and not tickets. */
function isSelling(before: string, verb: string, object: string): boolean {
  if (GOODS.test(object) || ARE_HEARD.test(before)) return false;
  if (/^s/iu.test(verb)) return true;
  const hasObject = /^(?:the|our|this|that|it|these|those|an?|its|their|your|early|every|each)\b/iu.test(object);
  if (/(?:ch|t)$/iu.test(verb) && VERB_COMES.test(before)) return true;
  return hasObject && !/\b(?:the|labor|labour|job|stock|farmers['’]*)\s+$/iu.test(before);
}

const VERB_COMES = /\b(?:to|will|would|can|could|should|must|may|might|we|they|you|then|also|who|helps?|let)\s+$/iu;
const GOODS =
  /\b(?:tickets?|concessions?|snacks?|food|candy|cookies|lunch(?:es)?|meals?|shirts?|merchandise|yearbooks?|licen[sc]es?|ads?|advertising|flowers|books?|supplies|bonds?|buildings?|property|raffle|hoodies)\b/iu;

/** "Invite teachers to …", "ask teachers whether …", "ask teachers about …", "work with teachers". */
function insteadOfConvincing(match: RegExpExecArray): readonly Swap[] {
  const rest = restOf(match);
  if (/^\s+to\b/u.test(rest)) return [verb(match, CONVINCING, regular("invite"))];
  if (/^\s+(?:that|of)\b/u.test(rest)) {
    return [
      verb(match, CONVINCING, regular("ask")),
      ...next(match, /^\s+that\b/u, " whether"),
      ...next(match, /^\s+of\b/u, " about"),
    ];
  }
  return [verb(match, CONVINCING, regular("work"), " with")];
}

/** "teacher" in "teacher buy-in" as the people themselves. */
function asGroup(people: string): string {
  if (/(?:s|staff|faculty|people|everyone|everybody)$/iu.test(people)) return people;
  if (/(?:board|union|cabinet|association|community|leadership|superintendent)$/iu.test(people)) return `the ${people}`;
  return people.endsWith("y") ? people.replace(/y$/u, "ies") : `${people}s`;
}

function formsOf(verbs: readonly Verb[]): string {
  return verbs.map(anyForm).join("|");
}
