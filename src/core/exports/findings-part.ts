import type { FindingReport, PlanReport } from "../report/plan-report.ts";
import { inWords } from "../source/notice.ts";
import { translatable, type Tongue } from "../text/tongue.ts";
import { table, type Block } from "./page.ts";

/** What the check found, and what the authors silenced. */
export function findingsPart({ findings, silenced }: PlanReport, tongue: Tongue): readonly Block[] {
  const { t } = tongue;
  return [
    ...table(
      t("What the check found"),
      [t("Finding"), t("Section"), t("How serious")],
      findings.map((finding) => [
        inWords(finding, tongue),
        finding.section && t(finding.section),
        t(SEVERITY_WORDS[finding.severity]),
      ]),
      "filled columns",
      findings,
    ),
    ...table(
      t("Findings that the authors do not share"),
      [t("Finding"), t("Why it does not hold here")],
      silenced.map((finding) => [inWords(finding, tongue), finding.reason]),
      "filled columns",
      silenced,
    ),
  ];
}

const SEVERITY_WORDS: Readonly<Record<FindingReport["severity"], string>> = {
  error: translatable("error"),
  warning: translatable("warning"),
  information: translatable("information"),
  hint: translatable("hint"),
};
