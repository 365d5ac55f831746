import { NOT_NAMES } from "./not-names.ts";
import { GRADE, GRADER } from "./people.ts";
import { phraseAt, wordsBefore, type Phrase, type Topic } from "./topic.ts";

/** A student by name, with a grade or a disability: "Maria Lopez (grade 9)", "Marcus, a tenth grader with an IEP". */
export const PRIVATE_NAMES: Topic = {
  trigger:
    /grade|\biep\b|\b504\b|autis|adhd|dyslex|disab|disorder|syndrome|palsy|diagnos|\bdeaf\b|\bblind\b|homeless|foster/,
  reads: "everything",
  find(sentence) {
    if (MADE_UP.test(sentence)) return [];
    return Array.from(sentence.matchAll(CAPITALIZED)).flatMap((match): readonly Phrase[] => {
      const words = match[0].split(/\s+/u).filter((word) => !PARTICLE.test(word));
      if (words.length > 3 || words.some((word) => NOT_NAMES.has(word.toLowerCase()))) return [];
      const end = match.index + match[0].length;
      const before = wordsBefore(sentence, match.index);
      const after = sentence.slice(end);
      const isFull = words.length > 1;
      const behind = (isFull ? BEHIND_FULL_NAME : BEHIND_FIRST_NAME).exec(after)?.[0];
      const ahead = isFull ? AHEAD.exec(before) : null;
      if (behind === undefined && ahead === null) return [];
      if (ROLE.test(after.slice(behind?.length ?? 0))) return [];
      const start = match.index - (behind === undefined ? (ahead?.[0].length ?? 0) : 0);
      return [phraseAt(start, end + (behind?.length ?? 0), { people: match[0] })];
    });
  },
};

const CAPITALIZED =
  /(?<![\p{L}\p{N}'’-])\p{Lu}(?:['’]{1,2}\p{Lu})?\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}\p{Ll}+)?(?:\s+(?:(?:de|del|la|van|von|bin|al)\s+)*\p{Lu}(?:\.|(?:['’]{1,2}\p{Lu})?\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}\p{Ll}+)?))*(?![\p{L}\p{N}-])/gu;

const PARTICLE = /^(?:de|del|la|van|von|bin|al|\p{Lu}\.)$/u;

const DISABILITY =
  "(?:an?\\s+)?(?:IEP|504(?:\\s+plan)?|ADHD|autism(?:\\s+spectrum\\s+disorder)?|dyslexia|dyscalculia|dysgraphia|" +
  "(?:learning|intellectual|emotional|developmental|physical)\\s+(?:disabilit(?:y|ies)|disturbance|delay)|disability|" +
  "(?:speech|hearing|visual|language)\\s+(?:impairment|disorder)|down\\s+syndrome|cerebral\\s+palsy|" +
  "(?:anxiety|conduct|eating)\\s+disorder|epilepsy|depression)\\b(?!\\s+(?:team|meeting|caseload|training|process|coordinator|group))";

const CONDITION =
  `(?:(?:has|had|with|receives|was\\s+diagnosed\\s+with|diagnosed\\s+with)\\s+${DISABILITY}|` +
  "(?:is|was)\\s+(?:autistic|dyslexic|deaf|blind|disabled|homeless|in\\s+foster\\s+care|in\\s+special\\s+education))\\b";

const IN_GRADE = `(?:an?\\s+)?(?:${GRADER}|${GRADE}(?:\\s+student)?)\\b(?!s)`;

const BEHIND_FULL_NAME = new RegExp(
  `^(?:\\s*(?:,|\\(|[-–—:])\\s*(?:who\\s+is\\s+)?(?:in\\s+)?${IN_GRADE}(?:\\s+${CONDITION}|,\\s*${DISABILITY})?\\)?|(?:,?\\s+who)?\\s+${CONDITION}|` +
    `\\s+is\\s+(?:an?\\s+${GRADER}|in\\s+(?:the\\s+)?${GRADE})\\b)`,
  "iu",
);

/** A first name alone is that of many people, so it takes more to mean one. */
const BEHIND_FIRST_NAME = new RegExp(`^,?\\s+(?:(?:who\\s+is\\s+)?${IN_GRADE}\\s+(?:who\\s+)?)${CONDITION}`, "iu");

const AHEAD = new RegExp(`\\b${GRADER}\\s+$`, "iu");

const ROLES =
  "(?:teachers?|counselors?|principals?|coach|teams?|leads?|coordinator|advisors?|adviser|dean|parents?|mother|father|" +
  "guardian|chair|aide|specialist|interventionist|para(?:professional|educator)?|representative|rep|liaison|mentor|tutor|" +
  "director|psychologist|nurse|center|house|academy|wing|hall)";

/** What makes the person one of the adults or a representative: "9th-grade English teacher", ", student representative". */
const ROLE = new RegExp(
  `^(?:[^.;),]{0,40}\\b${ROLES}\\b|,\\s+(?:[\\p{L}'’-]+\\s+){0,4}${ROLES}\\b(?=\\s*(?:[,.;)]|$)))`,
  "iu",
);

/** People who do not exist. */
const MADE_UP =
  /\b(?:imagin(?:e|ary)|picture|fictional|fictitious|suppose|persona|composite|pseudonym|made[-\s]up|hypothetical|not\s+(?:a|his|her|their)\s+real)\b/iu;
