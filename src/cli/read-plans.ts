import { SchemaChecker } from "../checker/schema-checker.ts";
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
  const checker = new SchemaChecker(terminal.startChecker);
  const configs = new ConfigFinder(terminal.cwd, options.config, checker);
  const call = { paths, options, terminal, configs, checker };
  const { checked, missing } = await (options.stdin ? checkInput(call) : checkFiles(call)).finally(() =>
    checker.dispose(),
  );
  const complaints = [...configs.complaints, ...missing, ...checked.flatMap(({ complaint }) => complaint ?? [])];
  for (const complaint of complaints) terminal.err(`${complaint}\n`);
  return { results: checked.flatMap(({ result }) => result ?? []), isComplete: complaints.length === 0 };
}

interface Checked {
  readonly checked: readonly CheckedFile[];
  readonly missing: readonly string[];
}

interface Call {
  readonly paths: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
  readonly configs: ConfigFinder;
  readonly checker: SchemaChecker;
}

async function checkInput({ paths, options, terminal, configs, checker }: Call): Promise<Checked> {
  const { text, name, config } = await readInput(paths, options, terminal, configs);
  return { checked: [await checkText({ text, name, config }, options.today, checker)], missing: [] };
}

async function checkFiles({ paths, options, terminal, configs, checker }: Call): Promise<Checked> {
  const { tasks, complaints } = await findTasks(paths, terminal, configs);
  const progress = showProgress(tasks.length, terminal);
  try {
    const threads = { script: terminal.threadScript, most: options.jobs };
    return {
      checked: await checkAll({ tasks, today: options.today }, threads, checker, progress.step),
      missing: complaints,
    };
  } finally {
    progress.end();
  }
}
