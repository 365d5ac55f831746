import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  analyze,
  DEFAULT_LIMITS,
  homeLanguages,
  languageFor,
  LineIndex,
  planReport,
  planTables,
  privacyFindings,
  type Analysis,
  type Audience,
  type ExportFormat,
  type Language,
  type PlanTable,
  type Tongue,
} from "../core/index.ts";
import type { ExportedFile } from "../core/exports/index.ts";
import { ConfigFinder } from "./config-files.ts";
import type { FileTask } from "./check-file.ts";
import { findTasks, readInput } from "./find-tasks.ts";
import type { ReadingOptions } from "./options.ts";
import { writeResult } from "./output.ts";
import { readText, reasonOf } from "./read-text.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { tongueIn } from "./tongue.ts";
import { UserError } from "./user-error.ts";

/** The flags of `export`. */
export interface ExportOptions extends ReadingOptions {
  readonly to: ExportFormat;
  readonly audience: Audience;
  /** `undefined` for the one that the audience reads. */
  readonly language: Language | undefined;
  /** One page instead of the full report. */
  readonly summary: boolean;
  /** The one list that is written as CSV; `undefined` for all that have rows. */
  readonly list: string | undefined;
  /** Write what looks like information about one student too. */
  readonly allowPrivate: boolean;
  /** A file, or for several lists a folder. */
  readonly output: string | undefined;
}

/** Writes a plan for people who do not read its file. */
export async function exportPlanFile(
  paths: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  refuseFlags(options);
  const configs = new ConfigFinder(terminal.cwd, options.config);
  const analysis = await read(paths, options, terminal, configs);
  for (const complaint of configs.complaints) terminal.err(`${complaint}\n`);
  const complaints = privacyComplaints(analysis);
  if (complaints.length > 0 && !options.allowPrivate) {
    for (const complaint of complaints) terminal.err(`${complaint}\n`);
    terminal.err(
      "Nothing is written; take this out of the plan first, or export it all the same with --allow-private\n",
    );
    return 1;
  }
  const { audience, language = languageFor(audience, homeLanguages(analysis), "en") } = options;
  const tongue = await tongueIn(language, terminal);
  const { exportPlan } = await import("../core/exports/index.ts");
  const files = await exportPlan({
    tongue,
    report: planReport(analysis, tongue),
    tables: tablesOf(analysis, tongue, options.list),
    format: options.to,
    audience,
    extent: options.summary ? "summary" : "full",
    list: options.list,
    source: path.basename(analysis.path),
  });
  await write(files, options, terminal);
  return configs.complaints.length === 0 ? 0 : 2;
}

function refuseFlags({ to, audience, summary, list, output }: ExportOptions): void {
  if (to === "docx" && output === undefined)
    throw new UserError("Name the Word file to write, for example: -o plan.docx");
  if (to === "csv" && list === undefined && output === undefined) {
    throw new UserError("Name a folder for the lists, for example -o lists, or one list, for example --list goals");
  }
  if (list !== undefined && to !== "csv") throw new UserError("--list goes with --to csv only");
  const isData = to === "csv" || to === "json";
  if (isData && audience !== "team")
    throw new UserError(`--audience does not go with --to ${to}, which holds everything`);
  if (summary && (isData || to === "ics")) throw new UserError(`--summary does not go with --to ${to}`);
}

/** Reads the one plan that is named. */
async function read(
  paths: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<Analysis> {
  const { text, name, config } = options.stdin
    ? await readInput(paths, options, terminal, configs)
    : await readNamed(paths, terminal, configs);
  if (text.length > DEFAULT_LIMITS.fileLength) throw new UserError(`${name} is too large to be exported`);
  return analyze(text, name, config, options.today);
}

async function readNamed(
  paths: readonly string[],
  terminal: Terminal,
  configs: ConfigFinder,
): Promise<Pick<FileTask, "name" | "config"> & { readonly text: string }> {
  if (paths.length === 0) throw new UserError(`Name the plan to export, for example: ${EXAMPLE}`);
  const { tasks, complaints } = await findTasks(paths, terminal, configs);
  const [task, ...others] = tasks;
  if (complaints.length > 0 || task === undefined)
    throw new UserError(complaints.join("\n") || "There is no plan to export");
  if (others.length > 0) throw new UserError(`Name one plan only: ${tasks.map(({ name }) => name).join(", ")}`);
  try {
    return { text: await readText(task.file), name: task.name, config: task.config };
  } catch (error) {
    throw new UserError(`${task.name} cannot be read: ${reasonOf(error)}`);
  }
}

const EXAMPLE = "buyin export my-plan.buyin.yaml --to html -o my-plan.html";

function privacyComplaints(analysis: Analysis): readonly string[] {
  const lines = new LineIndex(analysis.text);
  return privacyFindings(analysis).map(({ message, range }) => {
    const { line, column } = lines.position(range.start);
    return `${analysis.path}:${line + 1}:${column + 1} ${message}`;
  });
}

function tablesOf(analysis: Analysis, tongue: Tongue, list: string | undefined): readonly PlanTable[] {
  const tables = planTables(analysis, tongue);
  if (list === undefined || tables.some(({ id }) => id === list)) return tables;
  throw new UserError(`There is no list ${list}; there are ${tables.map(({ id }) => id).join(", ")}`);
}

async function write(
  files: readonly ExportedFile[],
  { to, list, output }: ExportOptions,
  terminal: Terminal,
): Promise<void> {
  if (to === "csv" && list === undefined && output !== undefined) {
    await writeInto(output, files, terminal);
    return;
  }
  for (const { content } of files) {
    if (typeof content === "string") await writeResult(content, { output }, terminal);
    else if (output !== undefined) await writeBytes(path.resolve(terminal.cwd, output), content, output);
  }
}

async function writeInto(folder: string, files: readonly ExportedFile[], terminal: Terminal): Promise<void> {
  if (files.length === 0) throw new UserError("The plan has no lists with rows yet; nothing is written");
  try {
    await mkdir(path.resolve(terminal.cwd, folder), { recursive: true });
  } catch (error) {
    throw new UserError(`${folder} cannot be made: ${reasonOf(error)}`);
  }
  for (const { name, content } of files) await writeBytes(path.resolve(terminal.cwd, folder, name), content, name);
}

async function writeBytes(file: string, content: string | Uint8Array, name: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UserError(`${name} cannot be written: ${reasonOf(error)}`);
  }
}
