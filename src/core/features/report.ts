import type { Level, Tally } from "../model/completeness/score.ts";
import { AREAS, areaOf, type SectionKey } from "../model/sections.ts";
import type { Problem } from "../problem.ts";
import { SEVERITIES, type Severity } from "../rules/rule.ts";
import type { FormatName } from "../source/document.ts";
import { sentenceText } from "../source/notice.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { TextRange } from "../text/range.ts";
import type { Analysis } from "./analyze.ts";
import { fixesFor } from "./fixes.ts";
import { pageOf } from "./rules.ts";

/** One file of the report, version 1 (schemas/report.schema.json). Plain data: it crosses threads and caches. */
export interface FileReport {
  readonly path: string;
  readonly format: FormatName;
  /** What the plan does not say is left out. */
  readonly plan: {
    readonly title?: string;
    readonly status?: string;
    readonly phase?: string;
    readonly profile: string;
  };
  /** 0 to 100. */
  readonly score: number;
  readonly sections: readonly SectionReport[];
  readonly problems: readonly ProblemReport[];
  readonly suppressed: readonly SuppressedReport[];
}

export interface SectionReport {
  readonly id: string;
  readonly level: Level;
  readonly core: Tally;
  readonly strength: Tally;
  readonly points: number;
  readonly weight: number;
  readonly problems: Readonly<Record<Severity, number>>;
  readonly unmet: readonly {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly line: number;
  }[];
}

export interface ProblemReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly section?: string;
  readonly item?: string;
  readonly message: string;
  readonly range: RangeReport;
  readonly related: readonly { readonly message: string; readonly range: RangeReport }[];
  /** Titles of the fixes on offer, the best one first. */
  readonly fixes: readonly string[];
  /** Whether a fix needs no decision. */
  readonly fixable: boolean;
  /** The rule's page, relative to the project. */
  readonly docs: string;
}

export interface SuppressedReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly range: RangeReport;
}

/** Lines and columns from 1 in UTF-16 code units, offsets from 0. */
export interface RangeReport {
  readonly start: PointReport;
  readonly end: PointReport;
}

export interface PointReport {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The report of one analysed plan, with every finding. */
export function reportOf(analysis: Analysis): FileReport {
  const { plan, lines, completeness } = analysis;
  const { title, status, phase } = plan.basics;
  return {
    path: analysis.path,
    format: analysis.format,
    plan: {
      ...(title === undefined ? {} : { title: title.value }),
      ...(status === undefined ? {} : { status: status.value }),
      ...(phase === undefined ? {} : { phase: phase.value }),
      profile: analysis.requirements.profile,
    },
    score: completeness.score,
    sections: completeness.sections.map((section) => ({
      id: section.id,
      level: section.level,
      core: section.core,
      strength: section.strength,
      points: Math.round(section.points),
      weight: section.weight,
      problems: section.problems,
      unmet: section.unmet.map(({ id, kind, sentence, at }) => ({
        id,
        kind,
        text: sentenceText(sentence),
        line: lines.position(analysis.document.rangeOf(at).start).line + 1,
      })),
    })),
    problems: analysis.problems.map((problem) => problemReport(problem, analysis)),
    suppressed: analysis.silenced.map(({ rule, severity, reason, range }) => ({
      rule,
      severity,
      reason,
      range: rangeReport(range, lines),
    })),
  };
}

/** How many findings of each severity. */
export function countBySeverity(problems: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** Whether a finding is listed when everything from `lowest` on is. */
export function isAtLeast(severity: Severity, lowest: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(lowest);
}

/** The title of a section of the report. */
export function sectionTitle(id: string): string {
  return AREAS.find((area) => area.id === id)?.title ?? id;
}

function problemReport(problem: Problem, analysis: Analysis): ProblemReport {
  const { lines } = analysis;
  const fixes = fixesFor(analysis, problem).map(({ fix }) => fix);
  return {
    rule: problem.rule,
    severity: problem.severity,
    ...(problem.section === undefined ? {} : { section: sectionId(problem.section) }),
    ...(problem.item === undefined ? {} : { item: problem.item }),
    message: problem.message,
    range: rangeReport(problem.range, lines),
    related: problem.related.map(({ message, range }) => ({ message, range: rangeReport(range, lines) })),
    fixes: fixes.map(({ title }) => sentenceText(title)),
    fixable: fixes.some(({ isSafe }) => isSafe === true),
    docs: pageOf(problem.rule),
  };
}

/** The basics are called `basics` in every report; other sections keep the model's name. */
function sectionId(section: SectionKey): string {
  return section === "plan" ? areaOf(section) : section;
}

function rangeReport({ start, end }: TextRange, lines: LineIndex): RangeReport {
  const point = (offset: number): PointReport => {
    const { line, column } = lines.position(offset);
    return { line: line + 1, column: column + 1, offset };
  };
  return { start: point(start), end: point(end) };
}
