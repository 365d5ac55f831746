import { phraseAt, type Topic } from "./topic.ts";

/** A promise that names no time: "as appropriate", "ongoing". A sentence that says how often, or when, is none. */
export const VAGUE_COMMITMENTS: Topic = {
  trigger:
    /\bas[\s-]+(?:appropriate|needed|necessary|possible|feasible|warranted|soon|time|resources|schedules)|\b(?:if|when|whenever|where|wherever)\s+(?:appropriate|possible|feasible|needed|necessary|time|schedules)|ongoing|on-going|regularly|periodically|from\s+time\s+to\s+time|in\s+due\s+course/,
  reads: "own sentences",
  find(sentence) {
    if (OFTEN.test(sentence)) return [];
    return Array.from(sentence.matchAll(VAGUE), ({ index, 0: words }) => phraseAt(index, index + words.length));
  },
};

const VAGUE =
  /(?<![\p{L}\p{N}-])(?:as\s+(?:appropriate|needed|necessary|feasible|warranted|(?:time|resources|schedules?)\s+(?:allows?|permits?)|soon\s+as\s+(?:possible|feasible|time\s+allows))|(?:if|when|whenever|where|wherever)\s+(?:appropriate|possible|feasible|needed|necessary|(?:time|schedules?)\s+(?:allows?|permits?))|on\s+an\s+(?:as[-\s]needed|on-?going)\s+basis|on-?going|regularly(?!\s+scheduled)|periodically|from\s+time\s+to\s+time|in\s+due\s+course)(?![\p{L}-])/giu;

const DAY =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|days?|weeks?|months?|quarters?|semesters?|trimesters?|terms?|years?|(?:grading|marking)\\s+periods?|meetings?|fall|spring|winter|summer";

const MONTH =
  "january|february|march|april|june|july|august|september|october|november|december|(?:in|by|until|on|of|every|each)\\s+may";

/** Says how often, or when. */
const OFTEN = new RegExp(
  `\\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|annual(?:ly)?|yearly|nightly|once|twice|` +
    `(?:each|every|per|the\\s+(?:first|last|second|third|fourth))\\s+(?:[\\p{L}-]+\\s+)?(?:${DAY})|` +
    `times\\s+(?:a|per|each|every)|(?:on|by)\\s+(?:mon|tues|wednes|thurs|fri)days?|within\\s+[\\p{L}\\p{N}]+\\s+(?:[\\p{L}-]+\\s+)?(?:${DAY})|` +
    `${MONTH}|\\d{4}-\\d\\d|\\d{1,2}/\\d{1,2}|20\\d\\d)(?![\\p{L}\\p{N}])`,
  "iu",
);
