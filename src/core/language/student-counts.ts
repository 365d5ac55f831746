import { STUDENTS } from "./people.ts";
import { ROUGHLY } from "./small-counts.ts";
import { phraseAt, wordsBefore, type Phrase, type Topic } from "./topic.ts";

/**
 * Fewer than ten students, whoever they are: "Three ninth graders left in March". States usually keep such counts back
 * (NCES, SLDS Technical Brief 3, 2010). Students who sit on a council, and groups made for work, are none.
 */
export const STUDENT_COUNTS: Topic = {
  trigger: /(?:^|[^\d.,$#-])(?:[1-9]|one|two|three|four|five|six|seven|eight|nine)\s/,
  reads: "own sentences",
  find(sentence) {
    if (AT_WORK.test(sentence)) return [];
    return Array.from(sentence.matchAll(COUNTED)).flatMap((match): readonly Phrase[] => {
      const { index: start, 0: words } = match;
      const before = wordsBefore(sentence, start);
      const number = /^\w+/u.exec(words)?.[0] ?? "";
      const isOne = /^(?:1|one)$/iu.test(number);
      if (isOne || ROUGHLY.test(before) || IN_GROUPS.test(before)) return [];
      const text = sentence.slice(0, start).trim() === "" ? "Fewer than 10" : "fewer than 10";
      return [phraseAt(start, start + words.length, { swaps: [{ start, end: start + number.length, text }] })];
    });
  },
};

const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,$#/-])(?:[2-9]|two|three|four|five|six|seven|eight|nine)\\s+(?!percent|points?|of\\b|in\\b|out\\b|or\\b|to\\b|and\\b)` +
    `(?:[\\p{L}'’-]+\\s+){0,2}?${STUDENTS}(?![\\p{L}-]|['’]|\\s+(?:advis|ambassador|board|coach|counc|group|leader|member|mentor|or\\b|organi|panel|per\\b|rep|service|support|survey|team|voice|a\\s+(?:day|week|month)))`,
  "giu",
);

/** What students do, not what became of them. */
const AT_WORK =
  /\b(?:advisory|alumni|ambassadors?|committee|council|focus\s+groups?|interviewe?(?:d|s)?|listening\s+sessions?|panel|representatives?|volunteer(?:s|ed)?|steering|the\s+team|co-?design)\b/iu;

/** A size that somebody chose, or a range. */
const IN_GROUPS =
  /(?:\b(?:groups?|pairs|teams|circles?|caseloads?|batch(?:es)?|rows|tables?)\s+of|\p{L}\s+(?:to|or))\s+$/iu;
