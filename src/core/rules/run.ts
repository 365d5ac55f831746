import type { Config } from "../config/config.ts";
import type { Row } from "../model/located.ts";
import type { Plan } from "../model/plan.ts";
import { rowAt } from "../model/row-at.ts";
import { SECTION_KEYS } from "../model/sections.ts";
import type { Problem } from "../problem.ts";
import type { SourceDocument } from "../source/document.ts";
import type { Fix } from "../source/fix.ts";
import type { Notice } from "../source/notice.ts";
import { cappedPerRule } from "./cap.ts";
import { findingsOf, fixesOf, worded, type WordedFinding } from "./find.ts";
import { RULES } from "./index.ts";
import { withinBudget, type Raised } from "./noise-budget.ts";
import { SEVERITIES, type Rule, type Severity } from "./rule.ts";
import { visibleRange } from "./visible-range.ts";

export interface RunInput {
  readonly document: SourceDocument;
  readonly plan: Plan;
  /** What reading the file noticed. */
  readonly notices: readonly Notice[];
  readonly config: Config;
  readonly findingsPerRule: number;
}

/** A problem with what the noise budget and the silencing comments need to know of it. */
export type RaisedProblem = Problem & Raised;

/** Runs every rule that is on and returns its findings in the order of the text, one for each cause. */
export function runRules({ document, plan, notices, config, findingsPerRule }: RunInput): readonly RaisedProblem[] {
  const severityOf = severities(plan, config);
  const raised: RaisedProblem[] = [];

  const raise = (rule: IdentifiedRule, finding: WordedFinding, fixes: () => readonly Fix[]): void => {
    const severity = severityOf(rule, finding.severity);
    if (severity === "off") return;
    const row: Row | undefined = finding.row ?? rowAt(plan, finding.at);
    const { at, template, data, message, section, causes, related, acceptable } = finding;
    raised.push({
      rule: rule.id,
      severity,
      template,
      data,
      message,
      range: visibleRange(document, at),
      section,
      item: row === undefined || row.id === "" ? undefined : row.id,
      row: row?.node,
      causes: causes.map(({ node }) => node),
      at,
      related: related.map(({ at, ...sentence }) => ({ ...sentence, range: visibleRange(document, at) })),
      fixes,
      ...(acceptable !== undefined && { acceptable }),
    });
  };

  for (const notice of notices) {
    const rule = RULES_BY_ID.get(notice.rule);
    if (rule !== undefined) raise(rule, fromNotice(notice), notice.fixes ?? noFixes);
  }
  for (const rule of RULES) {
    if (severityOf(rule, undefined) === "off") continue;
    for (const [index, finding] of findingsOf(plan, rule).entries()) {
      raise(rule, finding, finding.hasFixes ? () => fixesOf(plan, rule)[index] ?? [] : noFixes);
    }
  }
  return cappedPerRule(withinBudget(raised.sort(inTextOrder)), findingsPerRule);
}

/** The order of reports: by place, then by rule. */
export function inTextOrder(a: Problem, b: Problem): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || a.rule.localeCompare(b.rule, "en");
}

type IdentifiedRule = Rule & { readonly id: string };

const RULES_BY_ID: ReadonlyMap<string, IdentifiedRule> = new Map(RULES.map((rule) => [rule.id, rule]));

function fromNotice({ place, section, related = [], ...sentence }: Notice): WordedFinding {
  return {
    ...worded(place, sentence),
    severity: undefined,
    section: SECTION_KEYS.find((key) => key === section),
    row: undefined,
    causes: [],
    related: related.map((part) => worded(part.place, part)),
    hasFixes: false,
  };
}

function noFixes(): readonly Fix[] {
  return [];
}

/** The configuration's severity for a rule, else the finding's or the rule's own, eased in a draft. */
function severities(plan: Plan, config: Config) {
  const isDraft = plan.basics.status?.value === "draft";
  return (rule: IdentifiedRule, own: Severity | undefined): Severity | "off" => {
    const configured = config.rules.get(rule.id);
    if (configured !== undefined && (configured !== "off" || rule.alwaysShown !== true)) return configured;
    if (rule.offByDefault === true) return "off";
    const severity = own ?? rule.severity;
    if (!isDraft || rule.easedInDraft !== true) return severity;
    return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)] ?? severity;
  };
}
