import type { Config } from "../config/config.ts";
import type { Content } from "../model/content.ts";
import type { Row } from "../model/located.ts";
import type { Plan } from "../model/plan.ts";
import type { Requirements } from "../model/requirements.ts";
import { SECTION_KEYS, type SectionKey } from "../model/sections.ts";
import type { Problem } from "../problem.ts";
import type { SourceDocument } from "../source/document.ts";
import type { Fix } from "../source/fix.ts";
import type { Node, Piece, Place } from "../source/node.ts";
import { briefly, sentenceText, type Notice, type Sentence } from "../source/notice.ts";
import { remembered } from "../source/remember.ts";
import { cappedPerRule } from "./cap.ts";
import { RULES } from "./index.ts";
import { withinBudget, type Raised } from "./noise-budget.ts";
import { SEVERITIES, type Finding, type Rule, type RuleContext, type Severity } from "./rule.ts";

export interface RunInput {
  readonly document: SourceDocument;
  readonly plan: Plan;
  /** What reading the file noticed. */
  readonly notices: readonly Notice[];
  readonly content: Content;
  readonly requirements: Requirements;
  readonly config: Config;
  readonly today: string;
  readonly findingsPerRule: number;
}

/** A problem with what the noise budget and the silencing comments need to know of it. */
export type RaisedProblem = Problem & Raised;

/** Runs every rule that is on and returns its findings in the order of the text, one for each cause. */
export function runRules(input: RunInput): readonly RaisedProblem[] {
  const severities = severityOf(input.plan, input.config);
  const rowAt = rowFinder(input.plan);
  const raised: RaisedProblem[] = [];

  const raise = (rule: IdentifiedRule, finding: RawFinding): void => {
    const severity = severities(rule, finding.severity);
    if (severity === "off") return;
    const { document } = input;
    const row = finding.row ?? rowAt(finding.at);
    const sentence = briefly(finding.sentence);
    raised.push({
      rule: rule.id,
      severity,
      ...sentence,
      message: sentenceText(sentence),
      range: visibleRange(document, finding.at),
      section: finding.section,
      item: row === undefined || row.id === "" ? undefined : row.id,
      row: row?.node,
      at: finding.at,
      related: finding.related.map(({ at, sentence }) => ({
        ...sentence,
        message: sentenceText(sentence),
        range: visibleRange(document, at),
      })),
      fixes: finding.fixes,
    });
  };

  const rules = new Map(RULES.map((rule) => [rule.id, rule]));
  for (const notice of input.notices) {
    const rule = rules.get(notice.rule);
    if (rule !== undefined) raise(rule, fromNotice(notice));
  }
  for (const rule of RULES) {
    if (severities(rule, undefined) === "off") continue;
    const context: RuleContext = {
      ...input,
      report: (finding) => raise(rule, fromFinding(rule, finding)),
    };
    rule.check(context);
  }
  return cappedPerRule(withinBudget(raised.sort(inTextOrder)), input.findingsPerRule);
}

/** The order of reports: by place, then by rule. */
export function inTextOrder(a: Problem, b: Problem): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || a.rule.localeCompare(b.rule, "en");
}

type IdentifiedRule = Rule & { readonly id: string };

interface RawFinding {
  readonly at: Place;
  readonly sentence: Sentence;
  readonly severity: Severity | undefined;
  readonly section: SectionKey | undefined;
  readonly row: Row | undefined;
  readonly related: readonly { readonly at: Place; readonly sentence: Sentence }[];
  readonly fixes: () => readonly Fix[];
}

function fromNotice(notice: Notice): RawFinding {
  return {
    at: notice.place,
    sentence: { template: notice.template, data: notice.data },
    severity: undefined,
    section: SECTION_KEYS.find((key) => key === notice.section),
    row: undefined,
    related: (notice.related ?? []).map(({ place, template, data }) => ({ at: place, sentence: { template, data } })),
    fixes: notice.fixes ?? noFixes,
  };
}

function fromFinding(rule: Rule, finding: Finding): RawFinding {
  const sentence = (part: Pick<Finding, "message" | "data">): Sentence => ({
    template: rule.messages[part.message] ?? part.message,
    data: part.data ?? {},
  });
  return {
    at: finding.at,
    sentence: sentence(finding),
    severity: finding.severity,
    section: finding.section ?? rule.section,
    row: finding.row,
    related: (finding.related ?? []).map((part) => ({ at: part.at, sentence: sentence(part) })),
    fixes: () =>
      (finding.fixes?.() ?? []).map(({ title, data, ...fix }) => ({
        ...fix,
        title: sentence({ message: title, ...(data === undefined ? {} : { data }) }),
      })),
  };
}

function noFixes(): readonly Fix[] {
  return [];
}

/** The configuration's severity for a rule, else the finding's or the rule's own, eased in a draft. */
function severityOf(plan: Plan, config: Config) {
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

/** Finds the row that a place lies in. */
function rowFinder(plan: Plan): (place: Place) => Row | undefined {
  let rowsByPiece: Map<Piece, Row[]> | undefined;
  return (place) => {
    rowsByPiece ??= groupByPiece(plan);
    return rowsByPiece.get(place.piece)?.find(({ node }) => holds(node, place));
  };
}

function groupByPiece(plan: Plan): Map<Piece, Row[]> {
  const rows = new Map<Piece, Row[]>();
  for (const { row } of plan.rows) {
    for (const piece of piecesOf(row.node)) {
      const others = rows.get(piece);
      if (others === undefined) rows.set(piece, [row]);
      else others.push(row);
    }
  }
  return rows;
}

const piecesOf: (node: Node) => ReadonlySet<Piece> = remembered((node) => {
  const pieces = new Set<Piece>();
  const visit = (inner: Node): void => {
    pieces.add(inner.piece);
    if (inner.kind === "list") inner.items.forEach(visit);
    else if (inner.kind === "map") for (const { value } of inner.entries) visit(value);
  };
  visit(node);
  return pieces;
});

/** Whether a place lies in a node; the parts of one row may lie in several pieces. */
function holds(node: Node, place: Place): boolean {
  if (node.piece === place.piece && node.start <= place.start && place.end <= node.end) return true;
  switch (node.kind) {
    case "scalar":
      return false;
    case "list":
      return node.items.some((item) => holds(item, place));
    case "map":
      return node.entries.some(({ key, value }) => holds(key, place) || holds(value, place));
  }
}

function isOnLine(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && !/[\r\n]/.test(text.charAt(offset));
}

/** A range on one line, and not empty where the text has anything to point at. */
function visibleRange(document: SourceDocument, place: Place): { start: number; end: number } {
  const { start, end } = document.rangeOf(place);
  const lineBreak = document.text.slice(start, end).search(/[\r\n]/);
  const lineEnd = lineBreak === -1 ? end : start + lineBreak;
  if (lineEnd > start) return { start, end: lineEnd };
  if (isOnLine(document.text, start)) return { start, end: start + 1 };
  const before = document.text.slice(0, start).trimEnd().length;
  return { start: Math.max(0, before - 1), end: before };
}
