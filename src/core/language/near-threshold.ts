import { STUDENTS } from "./people.ts";
import { phraseAt, wordsBefore, type Phrase, type Topic } from "./topic.ts";
import { isTakenBack } from "./taken-back.ts";
import { withCapitalOf } from "./verbs.ts";

/** Help for those who nearly pass, as what makes the numbers look better soonest: "bubble kids", "closest to passing". */
export const NEAR_THRESHOLD: Topic = {
  trigger:
    /bubble|easiest\s+to|near(?:ly)?\Wproficien|(?:closest|nearest|next)\s+to|(?:just|barely|slightly|right)\s+(?:below|under|sh)|within\s+\S+(?:\s+\S+){0,3}\s+of\s/,
  reads: "own sentences",
  find(sentence) {
    return PATTERNS.flatMap(({ pattern, instead, needsPeople }) =>
      Array.from(sentence.matchAll(pattern)).flatMap((match): readonly Phrase[] => {
        const start = match.index;
        const words =
          match[0] +
          (/passing$/iu.test(match[0]) ? (COURSE.exec(sentence.slice(start + match[0].length))?.[0] ?? "") : "");
        const end = start + words.length;
        if (isTakenBack(wordsBefore(sentence, start)) || (needsPeople && !ABOUT_PEOPLE.test(sentence))) return [];
        return [phraseAt(start, end, { swaps: [{ start, end, text: withCapitalOf(match[0], instead) }] })];
      }),
    );
  },
};

const COUNT = "(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|a\\s+few|a\\s+couple\\s+of)";
const POINTS = "(?:\\s+(?:scaled?|percentage|raw|test))?(?:\\s+score)?\\s+points?";
const LEVEL =
  "(?:being\\s+)?(?:proficien(?:cy|t)|passing(?:\\s+(?:score|grade|mark))?|the\\s+(?:(?:passing|proficiency)\\s+(?:line|score|mark|bar|level|standard)|cut(?:\\s*(?:score|point|off|line))?|line|bar))";

const PATTERNS = [
  `within\\s+${COUNT}${POINTS}\\s+of\\s+(?:the\\s+)?${LEVEL}`,
  `(?:just|barely|slightly|right)\\s+(?:below|under|short\\s+of|shy\\s+of)\\s+${LEVEL}`,
  `(?:closest|nearest|next)\\s+to\\s+${LEVEL}`,
  "easiest\\s+to\\s+(?:move|lift|get\\s+over)",
  `on\\s+the\\s+bubble(?!\\s+(?:${STUDENTS}|groups?)\\b)`,
]
  .map((pattern) => ({ pattern: patternOf(pattern), instead: "at every starting point", needsPeople: true }))
  .concat([
    {
      pattern: patternOf(`(?:bubble|near(?:ly)?[-\\u2010\\u2011]proficient)\\s+(?:${STUDENTS}|groups?)`),
      instead: "students at every starting point",
      needsPeople: false,
    },
  ]);

function patternOf(source: string): RegExp {
  return new RegExp(`\\b${source}\\b`, "giu");
}

/** What is passed: "passing Algebra I". */
const COURSE = /^\s+(?:the\s+)?\p{Lu}\p{L}*(?:\s+(?:\p{Lu}\p{L}*|\d+))*/u;

const ABOUT_PEOPLE = new RegExp(`\\b(?:${STUDENTS}|those|pass\\s+rate|proficiency)\\b`, "iu");
