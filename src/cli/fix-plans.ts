import { DEFAULT_LIMITS } from "../core/index.ts";
import { ConfigFinder } from "./config-files.ts";
import { exitCodeOf } from "./exit-code.ts";
import { findTasks, readInput } from "./find-tasks.ts";
import { fixFile, fixText, type FixedPlan } from "./fix-file.ts";
import type { FailingOptions, OutputOptions, ReadingOptions } from "./options.ts";
import { lookOf } from "./output.ts";
import { fixSummary, unifiedDiff } from "./reporters/pretty-fix.ts";
import { ruleNamed } from "./rule-named.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/** The flags of `fix`. */
export interface FixOptions extends ReadingOptions, FailingOptions, Pick<OutputOptions, "color"> {
  /** The rules whose findings are repaired; empty for all. */
  readonly rules: readonly string[];
  /** Prints what would change, and writes nothing. */
  readonly dryRun: boolean;
  readonly quiet: boolean;
}

/**
 * Makes the fixes that need no decision in the plans that a call names. What comes out is the summary, with
 * `--dry-run` the differences and with `--stdin` the text; what does not come out goes to stderr.
 */
export async function fixPlans(paths: readonly string[], options: FixOptions, terminal: Terminal): Promise<ExitCode> {
  options.rules.forEach(ruleNamed);
  const configs = new ConfigFinder(terminal.cwd, options.config);
  const { plans, complaints } = options.stdin
    ? { plans: [await fixInput(paths, options, terminal, configs)], complaints: [] }
    : await fixFiles(paths, options, terminal, configs);
  const look = lookOf({ ...options, output: undefined }, terminal);
  const summary = options.quiet ? "" : fixSummary(plans, options.dryRun, look);
  if (options.dryRun) terminal.out(plans.map((plan) => unifiedDiff(plan, look)).join(""));
  else if (options.stdin) terminal.out(plans.map(({ after }) => after).join(""));
  if (options.dryRun || options.stdin) terminal.err(summary);
  else terminal.out(summary);
  const all = [...configs.complaints, ...complaints];
  for (const complaint of all) terminal.err(`${complaint}\n`);
  return exitCodeOf(
    all.length === 0,
    plans.flatMap(({ left }) => left),
    options,
  );
}

async function fixInput(
  paths: readonly string[],
  options: FixOptions,
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<FixedPlan> {
  const { text, name, config } = await readInput(paths, options, terminal, configs);
  if (text.length > DEFAULT_LIMITS.fileLength) throw new UserError(`${name} is too large to be fixed`);
  return fixText(text, name, config, options);
}

async function fixFiles(
  paths: readonly string[],
  options: FixOptions,
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<{ readonly plans: readonly FixedPlan[]; readonly complaints: readonly string[] }> {
  const { tasks, complaints } = await findTasks(paths, terminal, configs);
  const plans: FixedPlan[] = [];
  const failed: string[] = [];
  for (const task of tasks) {
    const outcome = await fixFile(task, options);
    if ("complaint" in outcome) failed.push(outcome.complaint);
    else plans.push(outcome);
  }
  return { plans, complaints: [...complaints, ...failed] };
}
