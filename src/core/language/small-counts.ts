import { STUDENTS } from "./people.ts";
import { phraseAt, wordsBefore, type Phrase, type Topic } from "./topic.ts";

/**
 * So few students of one group that people can tell who they are, with what became of them: "3 Black students failed".
 * Counts below ten are the ones that states usually keep back (NCES, SLDS Technical Brief 3, 2010).
 */
export const SMALL_COUNTS: Topic = {
  trigger: /(?:^|[^\d.,$#-])(?:[1-9]|one|two|three|four|five|six|seven|eight|nine)\s/,
  reads: "everything",
  find(sentence) {
    return Array.from(sentence.matchAll(COUNTED)).flatMap((match): readonly Phrase[] => {
      const { index: start, 0: words } = match;
      if (!GROUP.test(words) || ROUGHLY.test(wordsBefore(sentence, start))) return [];
      const number = /^\w+/u.exec(words)?.[0] ?? "";
      const isFirst = sentence.slice(0, start).trim() === "";
      const text = isFirst ? "Fewer than 10" : "fewer than 10";
      const isOne = /^(?:1|one)$/iu.test(number);
      return [
        phraseAt(start, start + words.length, {
          swaps: isOne ? [] : [{ start, end: start + number.length, text }],
        }),
      ];
    });
  },
};

const OUTCOME =
  "(?:(?:was|were|is|are|got|been)\\s+(?:(?:also|then|later|twice)\\s+)?(?:suspended|expelled|retained|arrested|referred|flagged|" +
  "hospitali[sz]ed|absent|chronically\\s+absent|off\\s+track|failing|homeless|held\\s+back)|fail(?:ed)?|passed|dropped\\s+out|" +
  "(?:did\\s+not|didn['’]t)\\s+(?:graduate|pass|finish|return|enroll)|graduated|repeated|left\\s+school|scored|missed)";

const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,$#/-])(?:[1-9]|one|two|three|four|five|six|seven|eight|nine)\\s+(?!percent|points?|of\\b|in\\b|out\\b)(?:[\\p{L}'’-]+\\s+){0,3}?${STUDENTS}\\b[^.;:]{0,50}?\\b${OUTCOME}\\b`,
  "giu",
);

/** Groups that the law protects or that few students belong to. */
const GROUP =
  /\b(?:black|african[-\s]american|hispanic|latin[oaxe]|native[-\s]american|american[-\s]indian|alaska\s+native|indigenous|asian|pacific[-\s]islander|white|hmong|somali|multiracial|homeless|unhoused|foster|migrant|refugee|immigrant|undocumented|pregnant|disabled|autistic|deaf|blind|special[-\s]education|english[-\s](?:learner|language)|e?ll?s|newcomer|transgender|lgbtq\+?|with\s+(?:an\s+)?(?:iep|disabilit|504|autism))/iu;

/** A bound, a share or an example rather than a count. */
export const ROUGHLY =
  /\b(?:at\s+least|at\s+most|fewer\s+than|less\s+than|more\s+than|up\s+to|over|under|about|every|each|per|grades?|of\s+the|if|first|next|top|level|tier|than)\s+$/iu;
