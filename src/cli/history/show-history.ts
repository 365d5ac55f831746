import { SchemaChecker } from "../../checker/schema-checker.ts";
import {
  analyze,
  createMemory,
  districtValue,
  ENGLISH,
  historyPoints,
  planReport,
  pointOf,
  readingOf,
  withFaults,
  type Analysis,
  type AnalysisMemory,
  type Config,
  type HistoryPoint,
} from "../../core/index.ts";
import {
  changesBetween,
  snapshotOf,
  thinOut,
  windowOf,
  type PlanChanges,
  type PlanSnapshot,
  type Span,
} from "../../core/progress/index.ts";
import { ConfigFinder } from "../config-files.ts";
import type { FileTask } from "../check-file.ts";
import { findTasks } from "../find-tasks.ts";
import type { HistoryOptions } from "./options.ts";
import { lookOf, writeResult } from "../output.ts";
import { readText, reasonOf } from "../read-text.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { UserError } from "../user-error.ts";
import type { StoredVersion } from "./file-log.ts";
import { jsonHistory } from "./json-history.ts";
import { planVersions } from "./plan-versions.ts";
import { prettyHistory } from "./pretty-history.ts";

/** How a plan came to be what it is. */
export interface PlanHistory {
  readonly path: string;
  readonly title: string | undefined;
  /** Oldest first, at least one; those of days before `base` too, unless the call says since when. */
  readonly points: readonly HistoryPoint[];
  /** What is compared: the plan as it was with one point, and as it was or is with a later one. */
  readonly from: HistoryPoint;
  readonly to: HistoryPoint;
  readonly changes: PlanChanges;
  /** The days between which changes are told; `undefined` for the text as it is now. */
  readonly since: string;
  readonly until: string | undefined;
  /** How many versions there are in the time asked for, and of which spans only the last one is looked at. */
  readonly versions: number;
  readonly per: Span | undefined;
  /** Whether this copy of the repository holds only the last part of its history. */
  readonly isShallow: boolean;
}

/** Shows how one plan moved over the versions that git has of it. */
export async function showHistory(
  paths: readonly string[],
  options: HistoryOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const checker = new SchemaChecker(terminal.startChecker);
  const configs = new ConfigFinder(terminal.cwd, options.config, checker);
  try {
    const task = await planOf(paths, terminal, configs);
    const history = await historyOf(task, options, checker, terminal);
    for (const complaint of configs.complaints) terminal.err(`${complaint}\n`);
    const text =
      options.format === "json"
        ? jsonHistory(history, options.today)
        : prettyHistory(history, lookOf(options, terminal));
    await writeResult(text, options, terminal);
    return configs.complaints.length === 0 ? 0 : 2;
  } finally {
    checker.dispose();
  }
}

async function planOf(paths: readonly string[], terminal: Terminal, configs: ConfigFinder): Promise<FileTask> {
  const { tasks, complaints } = await findTasks(paths, terminal, configs);
  const [task, ...others] = tasks;
  if (complaints[0] !== undefined) throw new UserError(complaints[0]);
  if (task === undefined || others.length > 0) throw new UserError("--history tells of one plan; name its file");
  return task;
}

async function historyOf(
  { file, name, config }: FileTask,
  { today, since, until }: HistoryOptions,
  checker: SchemaChecker,
  terminal: Terminal,
): Promise<PlanHistory> {
  const { versions, isShallow, texts } = await planVersions(file, name, terminal);
  const window = windowOf(versions, today, since, until);
  if (window === undefined) {
    throw new UserError(
      `The first version of ${name} is from ${versions[0]?.date ?? ""}, later than the day asked for`,
    );
  }
  const { kept, per } = thinOut(window.versions);
  const read = await texts([...kept, window.base]);
  const textOf = ({ blob }: StoredVersion): string | undefined => read.get(blob);
  const check = checkWith(config, checker);
  const points = await historyPoints(kept, {
    textOf,
    judge: async (version, text, memory) => pointOf(version, await check(text, version.path, version.date, memory)),
  });
  const now = window.end === undefined ? await check(await readNow(file, name), name, today) : undefined;
  const stored = async (version: StoredVersion): Promise<Analysis> => {
    const text = textOf(version);
    if (text === undefined) throw new UserError(`git has lost the version of ${name} from ${version.date}`);
    return check(text, version.path, version.date);
  };
  const before = await stored(window.base);
  const after = now ?? (await stored(window.end ?? window.base));
  const to = pointOf(window.end, after);
  return {
    path: name,
    title: after.plan.basics.title?.value,
    points: now === undefined ? points : [...points, to],
    from: pointOf(window.base, before),
    to,
    changes: changesBetween(snapshot(before), snapshot(after), ENGLISH),
    since: window.since,
    until,
    versions: window.versions.length,
    per,
    isShallow,
  };
}

function snapshot(analysis: Analysis): PlanSnapshot {
  return snapshotOf(readingOf(analysis, ENGLISH), planReport(analysis, ENGLISH));
}

/** Checks a text as `buyin check` does: with the configuration of today, and the district's own schema. */
function checkWith(config: Config, checker: SchemaChecker) {
  return async (
    text: string,
    path: string,
    day: string,
    memory: AnalysisMemory = createMemory(),
  ): Promise<Analysis> => {
    const plain = analyze(text, path, config, day, memory);
    const { schema } = config;
    return schema === undefined ? plain : withFaults(plain, await checker.faultsOf(schema, districtValue(plain)));
  };
}

async function readNow(file: string, name: string): Promise<string> {
  try {
    return await readText(file);
  } catch (error) {
    throw new UserError(`${name} cannot be read: ${reasonOf(error)}`);
  }
}
