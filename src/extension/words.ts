import { l10n } from "vscode";
import type { PlanSummary, Severity } from "../core/index.ts";

/** "1 error", "6 warnings"; nothing for a count of none. */
export function problemWords({ error, warning }: Readonly<Record<Severity, number>>): readonly string[] {
  return [
    ...(error === 0 ? [] : [error === 1 ? l10n.t("1 error") : l10n.t("{count} errors", { count: error })]),
    ...(warning === 0 ? [] : [warning === 1 ? l10n.t("1 warning") : l10n.t("{count} warnings", { count: warning })]),
  ];
}

/** "71 of 100" */
export function scoreWords(score: number): string {
  return l10n.t("{score} of 100", { score });
}

/** How a plan stands among others: "71 of 100", "1 error", "next 2026-04-17". */
export function standingWords({ score, problems, overdue, complete, sections, next }: PlanSummary): readonly string[] {
  return [
    scoreWords(score),
    ...problemWords(problems),
    ...(overdue === 0 ? [] : [l10n.t("{count} overdue", { count: overdue })]),
    l10n.t("{complete} of {count} sections complete", { complete, count: sections.length }),
    ...(next === undefined ? [] : [l10n.t("next {date}", { date: next.date })]),
  ];
}
