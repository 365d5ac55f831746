import type { Level, Tally } from "../model/completeness/score.ts";
import type { Severity } from "../rules/rule.ts";
import { ENGLISH, type Tongue } from "../text/tongue.ts";
import type { Analysis } from "./analyze.ts";
import { statusOf, type StatusHeader } from "./status.ts";

/** One plan among many, for those who look after all of them. `undefined` where the plan does not say. */
export interface PlanSummary extends Pick<StatusHeader, "title" | "organization" | "status" | "phase" | "score"> {
  /** What its shell knows it by. */
  readonly key: string;
  /** As people see it. */
  readonly path: string;
  readonly problems: Readonly<Record<Severity, number>>;
  /** Things past their date with nothing said about them. */
  readonly overdue: number;
  readonly next: { readonly date: string; readonly name: string | undefined } | undefined;
  /** In the order of the model. */
  readonly sections: readonly {
    readonly title: string;
    readonly level: Level;
    readonly levelWord: string;
    readonly core: Tally;
  }[];
  /** Of the sections, those that are complete or strong. */
  readonly complete: number;
}

/** The same for an analysis that is asked about again and again in one language. */
const known = new WeakMap<Tongue, WeakMap<Analysis, Summary>>();

type Summary = Omit<PlanSummary, "key" | "path">;

/** @param tongue the language of our words in the name of what comes next */
export function summaryOf(analysis: Analysis, key: string, path: string, tongue: Tongue = ENGLISH): PlanSummary {
  const inTongue = known.get(tongue) ?? new WeakMap<Analysis, Summary>();
  known.set(tongue, inTongue);
  const summary = inTongue.get(analysis) ?? summarize(analysis, tongue);
  inTongue.set(analysis, summary);
  return { key, path, ...summary };
}

function summarize(analysis: Analysis, tongue: Tongue): Summary {
  const { header, nextUp, sections } = statusOf(analysis, analysis.plan.today, tongue);
  const { title, organization, status, phase, score, problems } = header;
  const [next] = nextUp.next;
  return {
    title,
    organization,
    status,
    phase,
    score,
    problems,
    overdue: nextUp.overdue,
    next: next && { date: next.date, name: next.name },
    sections: sections.map(({ title, level, levelWord, core }) => ({ title, level, levelWord, core })),
    complete: sections.filter(({ level }) => level === "complete" || level === "strong").length,
  };
}

/** Those that need most come first: errors, then what is overdue, then the lowest score. */
export function byNeed(a: PlanSummary, b: PlanSummary): number {
  return (
    b.problems.error - a.problems.error ||
    b.overdue - a.overdue ||
    a.score - b.score ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
  );
}
