import { availableParallelism } from "node:os";
import { InvalidArgumentError, Option, type Command } from "commander";
import { hasPlanName, isIsoDate, SEVERITIES, type Severity } from "../core/index.ts";
import { UserError } from "./user-error.ts";

/** Ways to write the result of `buyin check`; the first one is for people. */
export const CHECK_FORMATS = ["pretty", "json", "sarif", "junit", "github", "codequality"] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** Ways to write the result of `buyin status`; lists are for those who look after many plans. */
export const STATUS_FORMATS = ["pretty", "json", "csv", "md"] as const;

export type Format = CheckFormat | (typeof STATUS_FORMATS)[number];

/** Which plans are read, and how. */
export interface ReadingOptions {
  /** A configuration file to use instead of the nearest one. */
  readonly config: string | undefined;
  /** The day the plans are read, `YYYY-MM-DD`. */
  readonly today: string;
  readonly stdin: boolean;
  readonly stdinFilename: string;
}

/** What ends with exit code 1. */
export interface FailingOptions {
  readonly failOn: Severity | "never";
  /** More warnings than this fail; `undefined` for any number. */
  readonly maxWarnings: number | undefined;
}

/** Where a result goes, and how it looks there. */
export interface OutputOptions {
  /** A file to write the result to instead of stdout. */
  readonly output: string | undefined;
  readonly color: "auto" | "always" | "never";
}

/** The flags that `check` and `status` have in common. */
export interface Options extends ReadingOptions, FailingOptions, OutputOptions {
  readonly format: Format;
  /** The lowest severity that is listed. */
  readonly severity: Severity;
  /** Most threads, at least 1. */
  readonly jobs: number;
  readonly quiet: boolean;
}

/** Defaults that depend on the command and on the machine. */
export interface Defaults {
  readonly today: string;
  readonly failOn: Options["failOn"];
  readonly formats: readonly Format[];
}

/** Adds the flags of a command that reports on plans. */
export function addOptions(command: Command, { today, failOn, formats }: Defaults): Command {
  addTo(
    command,
    READ,
    ...readingOptions(today),
    new Option("--jobs <n>", "threads for large numbers of plans")
      .argParser(wholeNumberFrom(1))
      .default(availableParallelism(), "one for each core"),
    new Option("--no-cache", "read every plan anew, which is always so: nothing is kept between runs"),
  );
  addTo(
    command,
    LISTED,
    formatOption(formats),
    outputOption(),
    new Option("--severity <level>", "list this level and above (default: warning, in json everything)").choices(
      SEVERITIES,
    ),
    new Option("--quiet", "list errors only, without the summary"),
    colorOption(),
  );
  return addTo(command, FAILS, ...failingOptions(failOn));
}

export const READ = "What is read:";
export const LISTED = "What is listed:";
export const FAILS = "What fails, with exit code 1:";

export function addTo(command: Command, group: string, ...options: readonly Option[]): Command {
  for (const option of options) command.addOption(option.helpGroup(group));
  return command;
}

export function readingOptions(today: string): readonly Option[] {
  return [
    new Option("--config <file>", "a configuration instead of the nearest buyin.config.yaml"),
    new Option("--today <date>", "the day the plans are read, YYYY-MM-DD")
      .default(today, "the current day")
      .argParser(day),
    new Option("--stdin", "read one plan from standard input"),
    new Option("--stdin-filename <name>", "the name of that plan; .md is read as Markdown").default("stdin.buyin.yaml"),
  ];
}

export function failingOptions(failOn: FailingOptions["failOn"]): readonly Option[] {
  return [
    new Option("--fail-on <level>", "findings of this level and above")
      .choices([...SEVERITIES.filter((severity) => severity !== "hint"), "never"])
      .default(failOn),
    new Option("--max-warnings <n>", "more warnings than this").argParser(wholeNumberFrom(0)),
  ];
}

export function formatOption(formats: readonly Format[]): Option {
  return new Option("--format <name>", "how the result is written").choices(formats).default("pretty");
}

export function outputOption(): Option {
  return new Option("-o, --output <file>", "write the result to a file");
}

export function colorOption(): Option {
  return new Option("--color <when>", "colors in the result").choices(["auto", "always", "never"]).default("auto");
}

/** The flags as commander gives them: those without a default only where they were named. */
export type Raw<Whole> = Omit<Whole, Unset> & Partial<Pick<Whole, Extract<keyof Whole, Unset>>>;

type Unset =
  | "severity"
  | "output"
  | "config"
  | "maxWarnings"
  | "stdin"
  | "quiet"
  | "dryRun"
  | "rules"
  | "summary"
  | "list"
  | "language"
  | "allowPrivate";

/** Fills in what was not named. */
export function completeOptions(raw: Raw<Options>): Options {
  const { output, config, maxWarnings, stdin = false, quiet = false } = raw;
  const { severity = quiet ? "error" : raw.format === "json" ? "hint" : "warning" } = raw;
  refusePlans(output);
  return { ...raw, severity, output, config, maxWarnings, stdin, quiet };
}

/** A result never goes over a plan. */
export function refusePlans(output: string | undefined): void {
  if (output === undefined || !hasPlanName(output)) return;
  throw new UserError(`--output ${output} would write over a plan; choose another name`);
}

/** A day that exists, `YYYY-MM-DD`. */
export function day(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError("Write a day as YYYY-MM-DD, for example 2026-03-02.");
  return text;
}

function wholeNumberFrom(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least) throw new InvalidArgumentError(`Write a whole number from ${least} on.`);
    return number;
  };
}
