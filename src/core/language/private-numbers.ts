import { phraseAt, wordsBefore, type Phrase, type Topic } from "./topic.ts";

/** Numbers that mean one student: social security numbers, student and state ids, dates of birth. */
export const PRIVATE_NUMBERS: Topic = {
  trigger: /\d{5}|\d{3}[-\s]\d{2}[-\s]\d{4}|\b(?:d\.?o\.?b|birth|born)|naci/,
  reads: "everything",
  find(sentence) {
    return NUMBERS.flatMap(({ pattern, isOther }) =>
      Array.from(sentence.matchAll(pattern)).flatMap((match): readonly Phrase[] => {
        const end = match.index + match[0].length;
        const isMeant = isOther?.(wordsBefore(sentence, match.index), sentence.slice(end), match[0]) !== true;
        return isMeant ? [phraseAt(match.index, end)] : [];
      }),
    );
  },
};

interface PrivateNumber {
  readonly pattern: RegExp;
  /** Whether the number is that of something else. */
  readonly isOther?: (before: string, after: string, words: string) => boolean;
}

const IS = "\\s*(?:is|was|es|:|=|[-–])?\\s*";
const DIGITS = "#?\\s?(?:\\p{L}{1,2}-?)?\\d{5,}(?![\\d,.]*\\d)";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|" +
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\.?";
const DATE =
  `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|` +
  `\\d{1,2}\\s+(?:de\\s+)?${MONTH}\\s+(?:de\\s+)?\\d{4})`;

const NUMBERS: readonly PrivateNumber[] = [
  // The Social Security Administration issues no number in these ranges: 000, 666, 900-999, 00, 0000.
  {
    pattern: /(?<![\p{L}\d#-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\d-])/gu,
    isOther: (before) =>
      /\b(?:accounts?|budget|codes?|funds?|gl|object|vendor|tax|ein|fein|routing|phone|fax|call)\b[^.;]{0,30}$/iu.test(
        before,
      ),
  },
  {
    pattern: new RegExp(
      `\\b(?:ssn|social\\s+security(?:\\s+(?:number|no\\.?|#))?)${IS}#?\\s?\\d{3}[-\\s]?\\d{2}[-\\s]?\\d{4}(?!\\d)`,
      "giu",
    ),
  },
  {
    pattern: new RegExp(
      "\\b(?:(?:student|pupil|learner|child|scholar)(?:['’]s)?(?:\\s+state)?\\s*(?:id|identification|identifier|number|no\\b\\.?|nbr|#)|" +
        "(?:state|local|sis|powerschool|skyward|infinite\\s+campus)(?:\\s+student)?\\s+(?:id|identification|identifier)|" +
        "lunch\\s+(?:id|number|pin)|(?:ssid|sasid|lasid)|" +
        "(?:id|n[úu]mero|matr[íi]cula)\\s+(?:de\\s+|del\\s+)(?:la\\s+)?(?:estudiante|alumn[oa]))" +
        `(?:\\s*(?:numbers?|no\\b\\.?|#|codes?))?${IS}${DIGITS}`,
      "giu",
    ),
  },
  { pattern: /\bstudent\s+\d{6,10}(?![\d,.]*\d)/giu },
  {
    pattern: /(?<![\p{L}\d&#/])#\s?\d{5,}(?![\d,.]*\d)/gu,
    isOther: (before, after) => NUMBERED_THING.test(before) || THING_BEHIND.test(after),
  },
  {
    pattern: new RegExp(
      `\\b(?:d\\.?o\\.?b\\b\\.?|date\\s+of\\s+birth|birth\\s?(?:date|day)|born(?:\\s+on)?|fecha\\s+de\\s+nacimiento|nacid[oa]\\s+el)[\\s:=,(–-]*(?:(?:is|was|es)\\s+)?${DATE}`,
      "giu",
    ),
    // Nobody who is at school now was born before 1995.
    isOther: (_before, _after, words) => Number(/\b(?:1[0-9]|20)\d\d\b/u.exec(words)?.[0] ?? 2000) < 1995,
  },
];

const THING =
  "issues?|resolutions?|polic(?:y|ies)|bills?|forms?|purchase\\s+orders?|p\\.?o\\.?|rooms?|items?|invoices?|contracts?|grants?|" +
  "awards?|accounts?|acct|permits?|tickets?|requests?|orders?|checks?|bids?|rf[pq]s?|agreements?|dockets?|vendors?|" +
  "requisitions?|projects?|licen[sc]es?|serial|models?|parts?|skus?|assets?|tags?|codes?|funds?|budget|ordinances?|acts?|" +
  "files?|documents?|reports?|memos?|extension|ext|webinar|zoom|meeting|phone|fax|bus|routes?|lockers?|cases?\\s+no|warrants?|" +
  "schools?|nces|cds|colou?rs?";

const NUMBERED_THING = new RegExp(
  `(?:\\b(?:${THING})(?:\\s+(?:no|nos|number|id))?[\\s.:,(–-]*(?:#?\\d+(?:,|\\s+and|\\s+or)\\s+)*$|\\bcolou?r\\b.{0,40}$)`,
  "iu",
);

const THING_BEHIND = new RegExp(`^\\s*\\(?(?:${THING})\\b`, "iu");
