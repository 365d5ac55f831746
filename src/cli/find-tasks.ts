import path from "node:path";
import { DEFAULT_LIMITS, formatOf, type Config } from "../core/index.ts";
import type { FileTask } from "./check-file.ts";
import type { ConfigFinder } from "./config-files.ts";
import { findPlans } from "./find-plans.ts";
import type { ReadingOptions } from "./options.ts";
import { slashed } from "./paths.ts";
import type { Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/** The plans that a call names, in the order of their paths. */
export interface FoundTasks {
  readonly tasks: readonly FileTask[];
  /** One sentence for each thing that was asked for and is not there. */
  readonly complaints: readonly string[];
}

/** A plan from standard input. */
export interface InputPlan {
  readonly text: string;
  /** As the report names it. */
  readonly name: string;
  readonly config: Config;
}

/** Finds the plans that a call names; what is left out for a good reason is said on stderr. */
export async function findTasks(
  paths: readonly string[],
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<FoundTasks> {
  const { files, skipped, missing } = await findPlans(paths, terminal.cwd, configs);
  for (const sentence of skipped) terminal.err(`${sentence}\n`);
  if (files.size === 0 && skipped.length === 0 && missing.length === 0) {
    terminal.err("No plans found; a plan's name ends in .buyin.yaml or .buyin.md\n");
  }
  const tasks: FileTask[] = [];
  for (const file of files) {
    const { config } = await configs.configFor(file);
    tasks.push({ file, name: nameOf(file, terminal.cwd), config });
  }
  return {
    tasks: tasks.sort((a, b) => inOrder(a.name, b.name)),
    complaints: files.size === 0 && skipped.length > 0 ? [...missing, "No plan was checked"] : missing,
  };
}

/** Reads the plan of `--stdin`. */
export async function readInput(
  paths: readonly string[],
  { stdinFilename }: ReadingOptions,
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<InputPlan> {
  if (paths.length > 0) throw new UserError("Give either files or --stdin, not both");
  if (formatOf(stdinFilename) === undefined) {
    throw new UserError(`--stdin-filename ${stdinFilename} does not end in .yaml or .md, as the names of plans do`);
  }
  const file = path.resolve(terminal.cwd, stdinFilename);
  const { config } = await configs.configFor(file);
  const text = await terminal.readInput(DEFAULT_LIMITS.fileLength + 1);
  return { text, name: nameOf(file, terminal.cwd), config };
}

/** How reports name a file: from the current folder. */
function nameOf(file: string, cwd: string): string {
  return slashed(path.relative(cwd, file));
}

/** The same order whatever the machine's language. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
