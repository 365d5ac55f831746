import type { PlanReport } from "../report/plan-report.ts";
import type { PlanTable } from "../report/tables.ts";
import { inWords } from "../source/notice.ts";
import type { Tongue } from "../text/tongue.ts";

/** Version 1 of the data: what the plan says, in words and dates, and every list with its fields. */
export function jsonOf(report: PlanReport, tongue: Tongue, tables: readonly PlanTable[]): string {
  const { findings, silenced, sections, glossary: _glossary, ...told } = report;
  const data = {
    version: 1,
    ...told,
    sections: sections.map(({ id, title, level, core, strength, points, weight, met, unmet }) => ({
      ...{ id, title, level, core, strength, points, weight },
      met: met.map(({ sentence }) => inWords(sentence, tongue)),
      unmet: unmet.map(({ sentence }) => inWords(sentence, tongue)),
    })),
    findings: findings.map((finding) => ({ ...named(finding), message: inWords(finding, tongue) })),
    silenced: silenced.map((finding) => ({
      ...named(finding),
      message: inWords(finding, tongue),
      reason: finding.reason,
    })),
    lists: Object.fromEntries(
      tables.map(({ id, columns, rows }) => [
        id,
        rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""]))),
      ]),
    ),
  };
  // Places lie in a text that the reader of the data may not have.
  return `${JSON.stringify(data, (key, value: unknown) => (key === "range" ? undefined : value), 2)}\n`;
}

function named({ rule, severity, section }: PlanReport["findings"][number]): object {
  return { rule, severity, section };
}
