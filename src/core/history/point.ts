import type { Analysis } from "../features/analyze.ts";
import { overdueCount } from "../features/next-up.ts";
import { countBySeverity } from "../features/report.ts";
import { LEVEL_WORDS } from "../features/status.ts";
import type { AreaId } from "../model/sections.ts";
import type { Level, Tally } from "../model/completeness/score.ts";
import type { Severity } from "../rules/rule.ts";
import type { Version } from "./version.ts";

/** How a plan stood with one of its versions, judged as of that version's day. */
export interface HistoryPoint {
  /** `undefined` for the text as it is now, which may not be in version control yet. */
  readonly version: Version | undefined;
  readonly date: string;
  /** 0 to 100. */
  readonly score: number;
  readonly problems: Readonly<Record<Severity, number>>;
  /** Things past their date with nothing said about them. */
  readonly overdue: number;
  /** In the order of the model. */
  readonly sections: readonly PointSection[];
}

export interface PointSection {
  readonly id: AreaId;
  readonly title: string;
  readonly level: Level;
  readonly levelWord: string;
  readonly core: Tally;
  readonly strength: Tally;
  readonly points: number;
}

/** @param analysis of the version's text on the version's day */
export function pointOf(version: Version | undefined, analysis: Analysis): HistoryPoint {
  const { completeness, problems, plan } = analysis;
  return {
    version,
    date: plan.today,
    score: completeness.score,
    problems: countBySeverity(problems),
    overdue: overdueCount(analysis),
    sections: completeness.sections.map(({ id, title, level, core, strength, points }) => ({
      id,
      title,
      level,
      levelWord: LEVEL_WORDS[level],
      core,
      strength,
      points,
    })),
  };
}
