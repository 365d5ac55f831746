import { checkAll } from "./check-all.ts";
import { checkText, type CheckedFile, type FileResult } from "./check-file.ts";
import { ConfigFinder } from "./config-files.ts";
import { findTasks, readInput } from "./find-tasks.ts";
import type { Options } from "./options.ts";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

export interface ReadPlans {
  /** In the order of their paths. */
  readonly results: readonly FileResult[];
  /** Everything that was asked for was checked; what was not is said on stderr. */
  readonly isComplete: boolean;
}

/** Finds, reads and checks the plans that a call names. */
export async function readPlans(paths: readonly string[], options: Options, terminal: Terminal): Promise<ReadPlans> {
  const configs = new ConfigFinder(terminal.cwd, options.config);
  const { checked, missing } = options.stdin
    ? await checkInput(paths, options, terminal, configs)
    : await checkFiles(paths, options, terminal, configs);
  const complaints = [...configs.complaints, ...missing, ...checked.flatMap(({ complaint }) => complaint ?? [])];
  for (const complaint of complaints) terminal.err(`${complaint}\n`);
  return { results: checked.flatMap(({ result }) => result ?? []), isComplete: complaints.length === 0 };
}

interface Checked {
  readonly checked: readonly CheckedFile[];
  readonly missing: readonly string[];
}

async function checkInput(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<Checked> {
  const { text, name, config } = await readInput(paths, options, terminal, configs);
  return { checked: [checkText(text, name, config, options.today)], missing: [] };
}

async function checkFiles(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<Checked> {
  const { tasks, complaints } = await findTasks(paths, terminal, configs);
  const progress = showProgress(tasks.length, terminal);
  try {
    const threads = { script: terminal.threadScript, most: options.jobs };
    return { checked: await checkAll(tasks, options.today, threads, progress.step), missing: complaints };
  } finally {
    progress.end();
  }
}
