import { countBySeverity, isAtLeast, SEVERITIES, type Severity } from "../core/index.ts";
import type { FailingOptions } from "./options.ts";
import type { ExitCode } from "./terminal.ts";

/**
 * @param isComplete everything that was asked for was done
 * @param problems those that there are, or that are left
 */
export function exitCodeOf(
  isComplete: boolean,
  problems: readonly { readonly severity: Severity }[],
  { failOn, maxWarnings }: FailingOptions,
): ExitCode {
  if (!isComplete) return 2;
  const counts = countBySeverity(problems);
  if (maxWarnings !== undefined && counts.warning > maxWarnings) return 1;
  const fails = SEVERITIES.filter((severity) => failOn !== "never" && isAtLeast(severity, failOn));
  return fails.some((severity) => counts[severity] > 0) ? 1 : 0;
}
