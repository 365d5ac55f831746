import type { Analysis } from "../features/analyze.ts";
import { statusOf, type SectionStatus, type StatusHeader } from "../features/status.ts";
import { CRITERIA } from "../model/completeness/criteria.ts";
import type { CriterionKind } from "../model/completeness/criterion.ts";
import { sectionTitle } from "../features/report.ts";
import { areaOf } from "../model/sections.ts";
import { memberOf } from "../model/lookup.ts";
import { isPublic } from "../model/plan-status.ts";
import type { Problem } from "../problem.ts";
import type { Severity } from "../rules/rule.ts";
import type { Sentence } from "../source/notice.ts";
import type { IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import { ENGLISH, type Tongue } from "../text/tongue.ts";
import { PHASES, type PhaseId } from "../vocabulary/vocabulary.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { goalsOf, type GoalReport } from "./goals.ts";
import { moneyOf, type MoneyReport } from "./money.ts";
import { peopleOf, type PersonReport } from "./people.ts";
import { readingOf, seatName, type Reading } from "./reading.ts";
import { scheduleOf, type Schedule } from "./schedule.ts";
import {
  changesOf,
  dataOf,
  decisionsOf,
  lastingOf,
  messagesOf,
  purposeOf,
  referencesOf,
  type DataReport,
  type DecisionReport,
  type HeardChange,
  type LastingReport,
  type MessageReport,
  type Purpose,
  type ReferenceReport,
} from "./story.ts";

/**
 * One version of a plan as people read it instead of its file: plain data in plain words. Placeholders and prompts that
 * were left say nothing, and what the plan does not say is `undefined` or an empty list. Ranges lie in the text that
 * was analysed.
 */
export interface PlanReport {
  /** The day on which the plan was read. */
  readonly today: IsoDate;
  readonly header: ReportHeader;
  /** In the order of the model. */
  readonly sections: readonly ReportSection[];
  readonly purpose: Purpose;
  readonly coverage: Coverage;
  readonly schedule: Schedule;
  readonly people: readonly PersonReport[];
  readonly decisions: readonly DecisionReport[];
  readonly goals: readonly GoalReport[];
  readonly money: MoneyReport;
  readonly messages: readonly MessageReport[];
  readonly changes: readonly HeardChange[];
  readonly data: DataReport;
  readonly lasting: LastingReport;
  readonly references: readonly ReferenceReport[];
  /** Open findings, in the order of the text. */
  readonly findings: readonly FindingReport[];
  readonly silenced: readonly (FindingReport & { readonly reason: string })[];
  /** Short forms that the plan's readers may not know, with plain words. */
  readonly glossary: ReadonlyMap<string, string>;
}

export interface ReportHeader extends Omit<StatusHeader, "status" | "phase"> {
  readonly status: { readonly id: string; readonly words: string } | undefined;
  readonly phase: { readonly id: PhaseId; readonly label: string; readonly meaning: string } | undefined;
  readonly schoolYear: string | undefined;
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
  /** Who answers questions. */
  readonly contact: string | undefined;
  /** Whether everybody may read the plan. */
  readonly isPublic: boolean;
  /** How many things are past their date with nothing said about them. */
  readonly overdue: number;
}

export interface ReportSection extends Omit<SectionStatus, "lists"> {
  readonly met: readonly { readonly id: string; readonly kind: CriterionKind; readonly sentence: Sentence }[];
}

export interface FindingReport extends Sentence {
  readonly rule: string;
  readonly severity: Severity;
  /** Of the section that counts it; `undefined` for the whole file. */
  readonly section: string | undefined;
  readonly range: TextRange;
}

/** @param tongue the language of our own words in it; findings and criteria are translated by whoever shows them */
export function planReport(analysis: Analysis, tongue: Tongue = ENGLISH): PlanReport {
  const reading = readingOf(analysis, tongue);
  const { plan } = analysis;
  const schedule = scheduleOf(reading);
  const status = statusOf(analysis, plan.today);
  return {
    today: plan.today,
    header: headerOf(reading, status.header, status.nextUp.overdue),
    // The rows of lists stand in the parts below, in words.
    sections: status.sections.map(({ lists: _, ...section }) => ({ ...section, met: metIn(section) })),
    purpose: purposeOf(reading),
    coverage: coverageOf(reading, schedule),
    schedule,
    people: peopleOf(reading),
    decisions: decisionsOf(reading),
    goals: goalsOf(reading),
    money: moneyOf(reading),
    messages: messagesOf(reading),
    changes: changesOf(reading),
    data: dataOf(reading),
    lasting: lastingOf(reading),
    references: referencesOf(reading),
    findings: analysis.problems.map(findingReport),
    silenced: analysis.silenced.map((problem) => ({ ...findingReport(problem), reason: problem.reason })),
    glossary: plan.expected.glossary,
  };
}

function headerOf(
  { plan, said, label, meaning, tongue }: Reading,
  header: StatusHeader,
  overdue: number,
): ReportHeader {
  const { basics } = plan;
  const { status, phase } = basics;
  const contact = basics.contact && memberOf(plan, basics.contact.value);
  return {
    ...header,
    title: said(basics.title),
    organization: said(basics.organization.name),
    status: status && { id: status.value, words: meaning("plan.status", status.value) },
    phase: phase && {
      id: phase.value,
      label: label(PHASES, phase.value),
      meaning: meaning("plan.phase", phase.value),
    },
    schoolYear: said(basics.schoolYear),
    start: basics.start?.value,
    end: basics.end?.value,
    contact: contact === undefined ? said(basics.contact) : seatName(contact, tongue),
    isPublic: isPublic(plan),
    overdue,
  };
}

function metIn({ id, unmet }: Pick<SectionStatus, "id" | "unmet">): ReportSection["met"] {
  return CRITERIA[id]
    .filter((criterion) => !unmet.some((one) => one.id === criterion.id))
    .map(({ id, kind, text }) => ({ id, kind, sentence: { template: text, data: {} } }));
}

function findingReport({ rule, severity, section, range, template, data }: Problem): FindingReport {
  return {
    rule,
    severity,
    section: section === undefined ? undefined : sectionTitle(areaOf(section)),
    range,
    template,
    data,
  };
}
