import { upTo } from "./people.ts";
import { phraseAt, wordsBefore, type Phrase, type Topic } from "./topic.ts";

/** Claims that rest on research without saying which: "studies show", "evidence-based", "proven". */
export const RESEARCH_CLAIMS: Topic = {
  trigger: /research|stud(?:y|ies)|literature|evidence|scien|proven/,
  reads: "own sentences",
  find(sentence) {
    if (sentence.trimEnd().endsWith("?")) return [];
    return CLAIMS.flatMap(({ pattern, isClaim }) =>
      Array.from(sentence.matchAll(pattern)).flatMap((match): readonly Phrase[] => {
        const start = match.index;
        const end = start + match[0].length;
        return isClaim(wordsBefore(sentence, start), sentence.slice(end), match[0]) ? [phraseAt(start, end)] : [];
      }),
    );
  },
};

interface Claim {
  readonly pattern: RegExp;
  readonly isClaim: (before: string, after: string, words: string) => boolean;
}

const SHOWS =
  "(?:show(?:s|n|ed)?|says?|said|suggest(?:s|ed)?|prove[sdn]?|finds?|found|demonstrate[sd]?|indicate[sd]?|confirm(?:s|ed)?|tells?\\s+us|told\\s+us|supports?|points?\\s+to)";
const BETWEEN = "(?:\\s+(?:has|have|had|also|clearly|consistently|repeatedly|now|long|often|both|all|since|further))*";

const CLAIMS: readonly Claim[] = [
  {
    pattern: new RegExp(`\\b(?:research|stud(?:y|ies)|literature)${BETWEEN}\\s+${SHOWS}\\b`, "giu"),
    isClaim: (before) => !OWN_RESEARCH.test(before),
  },
  {
    // "Research on early warning systems shows", "a study by the state university found"
    pattern: new RegExp(
      `\\b(?:research|stud(?:y|ies))\\s+(?:on|of|by|from|about|in|into)\\s+${upTo(8)}${SHOWS}\\b`,
      "giu",
    ),
    isClaim: (before) => !OWN_RESEARCH.test(before),
  },
  {
    pattern: new RegExp(`\\bevidence${BETWEEN}\\s+(?:suggests?|shows?|indicates?|demonstrates?)\\b`, "giu"),
    isClaim: (before) => !OWN_RESEARCH.test(before),
  },
  { pattern: /\bresearch\s+is\s+(?:very\s+)?(?:clear|settled|conclusive|unequivocal)\b/giu, isClaim: () => true },
  {
    pattern: /\baccording\s+to\s+(?:\p{L}+\s+){0,3}?(?:research|studies|literature)\b/giu,
    isClaim: (_before, _after, words) => !/\b(?:our|their|your)\b/iu.test(words),
  },
  {
    pattern: /\b(?:evidence|research|science)[-\u2010\u2011\s](?:based|backed|proven|tested)\b/giu,
    isClaim: (before, after) => !isRequirement(before + after),
  },
  {
    pattern: /\b(?:scientifically\s+)?proven(?:\s+(?:to|track\s+record|results))?\b/giu,
    // "It has proven difficult" says how it went; "not proven" claims nothing.
    isClaim: (before) =>
      !/(?:\b(?:has|have|had|having|not|never|until|once|if|be|yet)|n['’]+t)\s+(?:\p{L}+ly\s+)?$/iu.test(before),
  },
];

const OWN_RESEARCH = /\b(?:our|own|action|student|students|market|this|his|her|their|my)\s+(?:\p{L}+\s+)?$/iu;

/** What a law or a funder asks for, rather than what is claimed of the plan. */
function isRequirement(rest: string): boolean {
  return /\b(?:ESSA|Every\s+Student\s+Succeeds|section\s+1003|tier\s+(?:[1-4]|I{1,3}V?)|requires?|required|requirements?)\b/iu.test(
    rest,
  );
}

/**
 * Whether a paragraph, as it stands in the file, names a source: `[id]`, a footnote, an address, a link, or author and
 * year.
 */
export function namesSource(paragraph: string, isReference: (id: string) => boolean): boolean {
  if (ELSEWHERE.test(paragraph)) return true;
  return Array.from(paragraph.matchAll(BRACKETED)).some(({ 1: id = "" }) => isReference(id));
}

const ELSEWHERE = /\[\^[^\]\s]+\]|\]\(|https?:\/\/|\bwww\.|\(\p{Lu}[^()]{1,80}\b(?:19|20)\d\d[a-z]?\)/u;
const BRACKETED = /\[([\p{L}\p{N}_-]+)\]/gu;
