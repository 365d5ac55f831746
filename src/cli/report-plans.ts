import { countBySeverity, isAtLeast, SEVERITIES } from "../core/index.ts";
import type { FileResult } from "./check-file.ts";
import type { Options } from "./options.ts";
import { lookOf, writeResult, type Look } from "./output.ts";
import { readPlans } from "./read-plans.ts";
import { jsonReport } from "./reporters/json.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** How a command shows its result to people. */
export type Pretty = (results: readonly FileResult[], options: Options, look: Look) => string;

/** Checks the plans that a call names and writes what came out. */
export async function reportPlans(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  pretty: Pretty,
): Promise<ExitCode> {
  const { results, isComplete } = await readPlans(paths, options, terminal);
  const isJson = options.format === "json";
  const text = isJson ? jsonReport(results, options) : pretty(results, options, lookOf(options, terminal));
  await writeResult(text, options, terminal);
  if (!isComplete) return 2;
  return isFailure(results, options) ? 1 : 0;
}

function isFailure(results: readonly FileResult[], { failOn, maxWarnings }: Options): boolean {
  const counts = countBySeverity(results.flatMap(({ report }) => report.problems));
  if (maxWarnings !== undefined && counts.warning > maxWarnings) return true;
  return failOn !== "never" && SEVERITIES.some((severity) => isAtLeast(severity, failOn) && counts[severity] > 0);
}
