import { PEOPLE } from "./people.ts";

/**
 * Who acts in an English sentence, as far as teachers go: as its subject ("Teachers will …"), behind "by" or "from", or
 * in a compound ("teacher …", "faculty's …"). Looks at one sentence, with blanks for marks.
 */

/** Teachers and school staff; other staff is meant by its office ("finance staff"). */
const GROUP =
  "(?<!chief\\s+of\\s+)\\b(?:teachers?(?:\\s+(?:leaders?|teams?|representatives))?|faculty(?:\\s+members?)?|educators?|" +
  "(?<!\\b(?:office|central|district|finance|fiscal|business|budget|hr|payroll|it|technology|data|legal|agency|state|" +
  "communications|clerical|cafeteria|kitchen|custodial|transportation|maintenance|security|board)\\s+)staff(?:\\s+members?)?)\\b";

/** Words that describe a group before it is named; a name ("May") is none. */
const DESCRIPTION =
  "(?:(?!(?:and|or|but|if|when|once|while|who|that|which)\\b)(?:\\p{Ll}|\\d)[\\p{L}\\p{N}'’\\-\\u2010\\u2011]*\\s+){0,5}?";

export function mentionsTeachers(sentence: string): boolean {
  return ANYWHERE.test(sentence);
}

const ANYWHERE = new RegExp(GROUP, "iu");

/** Whether teachers are the subject of the verb that follows `before`. */
export function areSubject(before: string, isThirdPerson: boolean): boolean {
  const rest = before.replace(HELPERS, " ");
  const isInfinitive = /\bto\s+$/iu.test(before.slice(rest.trimEnd().length));
  if (/(?:\band|,|;)\s*$/iu.test(rest)) return OPENS_CLAUSE.test(lastClause(rest));
  if (isInfinitive && isTheirTask(lastClause(rest))) return true;
  const group = Array.from(rest.matchAll(ALL)).at(-1);
  if (group === undefined) return false;
  const tail = rest.slice(group.index + group[0].length);
  if (!(isThirdPerson ? ONE_GROUP : SEVERAL_GROUPS).test(tail)) return false;
  const governor = GOVERNED.exec(rest.slice(0, group.index))?.[1]?.toLowerCase();
  return governor === undefined || (governor === "for" && isInfinitive);
}

/** "Staff have until May to …", "Staff will be given a chance to …": nobody else stands in between. */
function isTheirTask(clause: string): boolean {
  const opening = OPENS_CLAUSE.exec(clause)?.[0];
  return opening !== undefined && !SOMEBODY_ELSE.test(clause.slice(opening.length));
}

const SOMEBODY_ELSE = new RegExp(
  `\\b(?:${PEOPLE}|director|lawyer|attorney|counsel|agency|office|vendor)|\\p{Lu}\\p{Ll}+\\s+\\p{Lu}`,
  "u",
);

const ALL = new RegExp(GROUP, "giu");

/** Between a subject and its verb: helping verbs, adverbs, "are asked to". */
const HELPERS =
  /(?:\s+(?:will|would|can|could|may|might|must|should|shall|ha(?:ve|s|d)|do(?:es)?|did|is|are|was|were|be|been|being|to|also|all|both|each|then|only|just|again|later|first|gets?|got|asked|expected|invited|required|needs?|needed|able|ready|going|about|supposed|allowed|encouraged|who|\p{L}+ly))*\s+$/iu;

const PLACE = "(?:\\s+(?:in|at|on|from|across)\\s+[^,;:]{1,50}?)?";
const ASIDE = "(?:\\s*,[^,;]{1,80},)?";
const ONE_GROUP = new RegExp(`^${PLACE}${ASIDE}\\s*$`, "u");
const SEVERAL_GROUPS = new RegExp(
  `^(?:,?\\s+(?:and|or)\\s+(?:[\\p{L}'’-]+\\s+){0,3}[\\p{L}'’-]+)?${PLACE}${ASIDE}\\s*$`,
  "iu",
);

/** "with teachers", "of the ninth-grade faculty": then somebody else acts. */
const GOVERNED = new RegExp(`\\b(of|to|with|by|from|than|among|against|about|between|as|for)\\s+${DESCRIPTION}$`, "iu");

const OPENS_CLAUSE = new RegExp(
  `^\\s*(?:[\\p{L}\\p{N}'’-]+\\s+){0,4}?${GROUP}(?!['’]|\\s+(?:association|union))`,
  "iu",
);

/** From the last comma or semicolon that a new subject may stand behind. */
function lastClause(rest: string): string {
  const text = rest.replace(/(?:\band|,|;)\s*$/iu, "");
  const clause = text.split(/[;:]/u).at(-1) ?? "";
  return clause.replace(
    /^\s*(?:in|on|at|by|after|before|once|when|over|during|this|next|every|each|until)\b[^,]{0,80},/iu,
    "",
  );
}

/** Whether teachers act behind the words: "… by teachers", "… from the faculty at Roosevelt". */
export function areAgentAfter(after: string, prepositions: string): boolean {
  return new RegExp(
    `^(?:\\s+(?:of|on|for)\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){0,5}?[\\p{L}\\p{N}'’-]+)?(?:\\s+on)?\\s+(?:${prepositions})\\s+${DESCRIPTION}${GROUP}(?!['’]|\\s+(?:association|union))`,
    "iu",
  ).test(after);
}

/** Whether teachers stand right before a noun: "teacher …", "faculty's own …". */
export function ownNoun(before: string): boolean {
  return OWNED.test(before);
}

const OWNED = new RegExp(`${GROUP}(?:['’]+s?)?\\s+(?:(?:own|final|formal|full|written|collective)\\s+)?$`, "iu");

/** Whether teachers are asked for what follows: "to all staff for …", "ask teachers for their …". */
export function areAskedFor(before: string): boolean {
  return ASKED.test(before);
}

const ASKED = new RegExp(
  `${GROUP}${PLACE}(?:\\s+(?:will|can|may|must|should|is|are|be|being|asked))*\\s+for\\s+(?:[\\p{L}'’-]+\\s+){0,3}$`,
  "iu",
);
