import type { FileResult } from "./check-file.ts";
import { exitCodeOf } from "./exit-code.ts";
import type { Format, Options } from "./options.ts";
import { lookOf, writeResult, type Look } from "./output.ts";
import { readPlans } from "./read-plans.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** Writes what was found in plans, in one format. */
export type Reporter = (results: readonly FileResult[], options: Options, look: Look) => string | Promise<string>;

/** Checks the plans that a call names and writes what came out. */
export async function reportPlans(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  reporters: Readonly<Partial<Record<Format, Reporter>>>,
): Promise<ExitCode> {
  const { results, isComplete } = await readPlans(paths, options, terminal);
  const text = await reporters[options.format]?.(results, options, lookOf(options, terminal));
  await writeResult(text ?? "", options, terminal);
  return exitCodeOf(
    isComplete,
    results.flatMap(({ report }) => report.problems),
    options,
  );
}
