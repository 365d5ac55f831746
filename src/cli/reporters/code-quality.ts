import { createHash } from "node:crypto";
import type { Severity } from "../../core/index.ts";
import type { FileResult } from "../check-file.ts";
import type { Options } from "../options.ts";
import { listed, type Listed } from "./listed.ts";

/** A Code Quality report as GitLab reads it. */
export function codeQualityReport(results: readonly FileResult[], options: Options): string {
  const seen = new Map<string, number>();
  const issues = listed(results, options).map(({ path, problem }) => ({
    description: problem.message,
    check_name: problem.rule,
    fingerprint: fingerprint({ path, problem }, seen),
    severity: SEVERITIES[problem.severity],
    location: { path, lines: { begin: problem.range.start.line, end: problem.range.end.line } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  information: "info",
  hint: "info",
};

/**
 * The same for a finding as long as it is the same one, wherever edits move it: GitLab tells by it what is new. Equal
 * findings of a plan are told apart by their order.
 */
function fingerprint({ path, problem: { rule, message } }: Listed, seen: Map<string, number>): string {
  const finding = JSON.stringify([path, rule, message]);
  const before = seen.get(finding) ?? 0;
  seen.set(finding, before + 1);
  return createHash("sha256")
    .update(JSON.stringify([finding, before]))
    .digest("hex");
}
