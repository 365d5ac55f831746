/**
 * Parts of patterns: sources of regular expressions, to be used with the flags `giu`. Between words stands any white
 * space, because marks are blanks.
 */

/** Between the parts of a compound: a hyphen of any kind, or a space. */
export const HYPHEN = "(?:[-\\u2010\\u2011\\u2013]|\\s+)";

const NUMBER =
  "\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";

/** "ninth grade", "grade 9", "9th-grade". */
export const GRADE = `(?:(?:${NUMBER})${HYPHEN}grade|grade\\s+\\d{1,2})`;

/** "ninth grader". */
export const GRADER = `(?:(?:${NUMBER})${HYPHEN})?graders?`;

/** Students by any name, with the grade or school that goes before. */
export const STUDENTS =
  `(?:(?:${GRADE}|(?:middle|high|elementary)${HYPHEN}school|male|female|young|english)\\s+)?` +
  `(?:students?|kids?|youths?|learners?|children|child|teens?|teenagers?|pupils?|adolescents?|boys?|girls?|` +
  `young\\s+(?:people|adults?)|fresh(?:man|men)|sophomores?|juniors?|seniors?|${GRADER}|` +
  `(?:middle|high|elementary|grade)${HYPHEN}schoolers?)`;

/** Those whom a plan would persuade. */
export const PEOPLE =
  "(?:teachers?|faculty|staff|educators?|principals?|counselors?|famil(?:y|ies)|parents?|guardians?|caregivers?|" +
  "students?|kids|colleagues|peers|administrators?|board(?:\\s+members?)?|trustees|unions?|association|" +
  "communit(?:y|ies)|stakeholders?|partners?|employers?|superintendents?|cabinet|coaches|everyone|everybody|" +
  "people|leaders?|leadership|departments?|schools?|social\\s+workers?|nurses?|paraprofessionals?|aides|voters|" +
  "taxpayers|skeptics)\\b(?:\\s+(?:boards?|chairs?|heads?|leaders?|teams?|members?|staff|councils?|representatives)\\b)?";

/** Up to `most` words before a noun, none of which begins another phrase. */
export function upTo(most: number): string {
  return `(?:(?!(?:${OTHER_PHRASE})\\b)[\\p{L}\\p{N}$%'’\\-\\u2010\\u2011\\u2013]+\\s+){0,${String(most)}}?`;
}

const OTHER_PHRASE =
  "to|that|and|or|who|whom|whose|which|for|with|without|from|in|on|at|by|is|are|was|were|be|been|will|would|can|" +
  "could|should|may|must|has|have|had|if|when|while|because|so|but|than|as|about|not|do|does|did";
