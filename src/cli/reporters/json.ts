import { version } from "../../../package.json";
import { countBySeverity, isAtLeast } from "../../core/index.ts";
import type { FileResult } from "../check-file.ts";
import type { Options } from "../options.ts";

/** The report of schemas/report.schema.json, version 1. The summary counts every finding, listed or not. */
export function jsonReport(results: readonly FileResult[], { severity, today }: Options): string {
  const reports = results.map(({ report }) => report);
  const summary = {
    files: reports.length,
    plans: reports.length,
    ...countBySeverity(reports.flatMap(({ problems }) => problems)),
    suppressed: reports.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
  };
  const files = reports.map((report) => ({
    ...report,
    problems: report.problems.filter((problem) => isAtLeast(problem.severity, severity)),
  }));
  return `${JSON.stringify({ version: 1, tool: { name: "buyin", version }, today, files, summary }, undefined, 2)}\n`;
}
