import { namesSource, RESEARCH_CLAIMS } from "../language/research-claim.ts";
import { LIBRARY, type LibraryReference } from "../library/library.ts";
import { definitionsOf } from "../model/lookup.ts";
import { onePerCause, phrasesIn, type PlanPhrase } from "../model/phrases.ts";
import type { Plan } from "../model/plan.ts";
import type { Change } from "../source/change.ts";
import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import { defineRule, type RuleFix } from "./rule.ts";

export default defineRule({
  category: "evidence",
  severity: "information",
  fix: "assisted",
  summary: "A sentence rests on research without saying which",
  messages: {
    uncited: '"{words}" does not say which study; link this claim to a reference',
    cite: "Cite {title}",
    citeAndAdd: "Cite {title}, and add it to the references",
  },
  check({ plan, report }) {
    const isReference = (id: string): boolean =>
      /[\p{N}_-]/u.test(id) || definitionsOf(plan, "references").find(id) !== undefined;
    const claims = phrasesIn(plan, RESEARCH_CLAIMS).filter(({ paragraph }) => !namesSource(paragraph, isReference));
    for (const claim of onePerCause(claims)) {
      const { at, words, section, row } = claim;
      report({
        at,
        message: "uncited",
        data: { words },
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => citations(claim, plan),
      });
    }
  },
});

type CitationFix = RuleFix<"cite" | "citeAndAdd">;

/** As many of each as a menu can hold. */
const MOST_OFFERED = 3;

/** The plan's own references first, then documents of the library that it does not have yet. */
function citations({ paragraph, sentenceEnd }: PlanPhrase, plan: Plan): readonly CitationFix[] {
  const cite = (id: string): Change => ({ kind: "write", at: sentenceEnd, text: ` [${id}]` });
  const own = plan.references.items
    .filter(({ id }) => /^[\p{L}\p{N}_-]+$/u.test(id))
    .map(({ id, title, label, kind }): Candidate => ({ id, title: title?.value ?? label, kind: kind?.value }));
  const known = new Set(own.flatMap(({ id, title }) => [id, fold(title)]));
  const others = LIBRARY.filter(({ id, title }) => !known.has(id) && !known.has(fold(title)));
  return [
    ...closest(own, paragraph).map(({ id, title }): CitationFix => ({
      title: "cite",
      data: { title },
      changes: [cite(id)],
    })),
    ...closest(others, paragraph).map((reference): CitationFix => ({
      title: "citeAndAdd",
      data: { title: reference.title },
      changes: [cite(reference.id), addition(reference, plan)],
    })),
  ];
}

function addition({ id, title, organization, year, url, kind }: LibraryReference, plan: Plan): Change {
  const row = { id, title, organization, year, ...(url === undefined ? {} : { url }), kind };
  return { kind: "add", in: plan.root, path: "references.items", value: row };
}

interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly kind: string | undefined;
}

/** Those that have most words in common with the paragraph, studies first among equals. */
function closest<T extends Candidate>(references: readonly T[], paragraph: string): readonly T[] {
  const words = tellingWords(paragraph);
  const ranked = references.map((reference) => {
    const shared = [...tellingWords(reference.title)].filter((word) => words.has(word)).length;
    return { reference, rank: shared + (reference.kind === "research" ? 0.5 : 0) };
  });
  return ranked
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, MOST_OFFERED)
    .map(({ reference }) => reference);
}

/** Words that say what a text is about, in the singular. */
function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .map((word) => word.replace(/s$/, ""))
      .filter((word) => word.length > 4 && !COMMON.has(word)),
  );
}

const COMMON: ReadonlySet<string> = new Set([
  ...["research", "study", "studie", "evidence", "proven", "based", "school", "student", "their", "there", "these"],
  ...["about", "which", "where", "every", "other"],
]);
