import { contextOf } from "../model/context.ts";
import type { Row } from "../model/located.ts";
import type { Plan } from "../model/plan.ts";
import type { SectionKey } from "../model/sections.ts";
import { derivedFor } from "../source/derived.ts";
import type { Fix } from "../source/fix.ts";
import type { Place } from "../source/node.ts";
import { briefly, sentenceText, type Sentence } from "../source/notice.ts";
import type { Finding, Rule, RuleFix, Severity } from "./rule.ts";

/** A finding in words, as yet without the severity that the configuration gives it and its place in the text. */
export interface WordedFinding extends Worded {
  readonly severity: Severity | undefined;
  readonly section: SectionKey | undefined;
  readonly row: Row | undefined;
  readonly causes: readonly Row[];
  readonly related: readonly Worded[];
  readonly hasFixes: boolean;
  readonly acceptable?: string;
}

/** A sentence about a place, in English and to be translated. */
export interface Worded extends Sentence {
  readonly at: Place;
  readonly message: string;
}

/** What a rule finds in a plan. It is checked again only where something that it has read is different now. */
export const findingsOf: (plan: Plan, rule: Rule) => readonly WordedFinding[] = derivedFor((plan: Plan, rule: Rule) =>
  checked(plan, rule).map((finding) => ({
    ...worded(finding.at, sentenceOf(rule, finding)),
    severity: finding.severity,
    section: finding.section ?? rule.section,
    row: finding.row,
    causes: finding.causes ?? [],
    related: (finding.related ?? []).map((part) => worded(part.at, sentenceOf(rule, part))),
    hasFixes: finding.fixes !== undefined,
    ...(finding.acceptable !== undefined && { acceptable: finding.acceptable }),
  })),
);

/**
 * The fixes of each finding of a rule. They may read more of the plan than the findings did, so they are a question of
 * their own, which few ask.
 */
export const fixesOf: (plan: Plan, rule: Rule) => readonly (readonly Fix[])[] = derivedFor((plan: Plan, rule: Rule) =>
  checked(plan, rule).map(({ fixes }) => (fixes?.() ?? []).map((fix) => fixOf(rule, fix))),
);

export function worded(at: Place, sentence: Sentence): Worded {
  const brief = briefly(sentence);
  return { at, ...brief, message: sentenceText(brief) };
}

function checked(plan: Plan, rule: Rule): readonly Finding[] {
  const findings: Finding[] = [];
  rule.check(contextOf(plan, { report: (finding: Finding) => findings.push(finding) }));
  return findings;
}

function sentenceOf(rule: Rule, { message, data = {} }: Pick<Finding, "message" | "data">): Sentence {
  return { template: rule.messages[message] ?? message, data };
}

function fixOf(rule: Rule, { title, data, ...fix }: RuleFix): Fix {
  return { ...fix, title: sentenceOf(rule, { message: title, ...(data === undefined ? {} : { data }) }) };
}
