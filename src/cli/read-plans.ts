import path from "node:path";
import { DEFAULT_LIMITS, formatOf } from "../core/index.ts";
import { checkAll } from "./check-all.ts";
import { checkText, type CheckedFile, type FileResult, type FileTask } from "./check-file.ts";
import { ConfigFinder } from "./config-files.ts";
import { findPlans } from "./find-plans.ts";
import type { Options } from "./options.ts";
import { slashed } from "./paths.ts";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

export interface ReadPlans {
  /** In the order of their paths. */
  readonly results: readonly FileResult[];
  /** Everything that was asked for was checked; what was not is said on stderr. */
  readonly isComplete: boolean;
}

/** Finds, reads and checks the plans that a call names. */
export async function readPlans(paths: readonly string[], options: Options, terminal: Terminal): Promise<ReadPlans> {
  const configs = new ConfigFinder(terminal.cwd, options.config);
  const checked = options.stdin
    ? await readInput(paths, options, terminal, configs)
    : await readFiles(paths, options, terminal, configs);
  const complaints = [...configs.complaints, ...checked.flatMap(({ complaint }) => complaint ?? [])];
  for (const complaint of complaints) terminal.err(`${complaint}\n`);
  return { results: checked.flatMap(({ result }) => result ?? []), isComplete: complaints.length === 0 };
}

async function readInput(
  paths: readonly string[],
  { stdinFilename, today }: Options,
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<readonly CheckedFile[]> {
  if (paths.length > 0) throw new UserError("Give either files or --stdin, not both");
  if (formatOf(stdinFilename) === undefined) {
    throw new UserError(`--stdin-filename ${stdinFilename} does not end in .yaml or .md, as the names of plans do`);
  }
  const file = path.resolve(terminal.cwd, stdinFilename);
  const { config } = await configs.configFor(file);
  const text = await terminal.readInput(DEFAULT_LIMITS.fileLength + 1);
  return [checkText(text, nameOf(file, terminal.cwd), config, today)];
}

async function readFiles(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<readonly CheckedFile[]> {
  const { files, skipped, missing } = await findPlans(paths, terminal.cwd, configs);
  for (const sentence of skipped) terminal.err(`${sentence}\n`);
  const complaints: CheckedFile[] = missing.map((complaint) => ({ result: undefined, complaint }));
  if (files.size === 0) {
    if (skipped.length > 0) complaints.push({ result: undefined, complaint: "No plan was checked" });
    else if (missing.length === 0) {
      terminal.err("No plans found; a plan's name ends in .buyin.yaml or .buyin.md\n");
    }
  }
  const tasks: FileTask[] = [];
  for (const file of files) {
    const { config } = await configs.configFor(file);
    tasks.push({ file, name: nameOf(file, terminal.cwd), config });
  }
  tasks.sort((a, b) => inOrder(a.name, b.name));
  const progress = showProgress(tasks.length, terminal);
  try {
    const threads = { script: terminal.threadScript, most: options.jobs };
    return [...complaints, ...(await checkAll(tasks, options.today, threads, progress.step))];
  } finally {
    progress.end();
  }
}

/** How reports name a file: from the current folder. */
function nameOf(file: string, cwd: string): string {
  return slashed(path.relative(cwd, file));
}

/** The same order whatever the machine's language. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
