import { availableParallelism } from "node:os";
import { InvalidArgumentError, Option, type Command } from "commander";
import { hasPlanName, isIsoDate, SEVERITIES, type Severity } from "../core/index.ts";
import { UserError } from "./user-error.ts";

/** What the flags say, with their defaults filled in. */
export interface Options {
  readonly format: "pretty" | "json";
  /** A file to write the result to instead of stdout. */
  readonly output: string | undefined;
  /** A configuration file to use instead of the nearest one. */
  readonly config: string | undefined;
  /** The day the plans are read, `YYYY-MM-DD`. */
  readonly today: string;
  /** The lowest severity that is listed. */
  readonly severity: Severity;
  readonly failOn: Severity | "never";
  /** More warnings than this fail; `undefined` for any number. */
  readonly maxWarnings: number | undefined;
  readonly stdin: boolean;
  readonly stdinFilename: string;
  /** Most threads, at least 1. */
  readonly jobs: number;
  readonly color: "auto" | "always" | "never";
  readonly quiet: boolean;
}

/** Defaults that depend on the command and on the machine. */
export interface Defaults {
  readonly today: string;
  readonly failOn: Options["failOn"];
}

/** Adds the flags that every command takes. */
export function addOptions(command: Command, { today, failOn }: Defaults): Command {
  const add = (group: string, ...options: readonly Option[]): void => {
    for (const option of options) command.addOption(option.helpGroup(group));
  };
  add(
    "What is read:",
    new Option("--config <file>", "a configuration instead of the nearest buyin.config.yaml"),
    new Option("--today <date>", "the day the plans are read, YYYY-MM-DD")
      .default(today, "the current day")
      .argParser(day),
    new Option("--stdin", "read one plan from standard input"),
    new Option("--stdin-filename <name>", "the name of that plan; .md is read as Markdown").default("stdin.buyin.yaml"),
    new Option("--jobs <n>", "threads for large numbers of plans")
      .argParser(wholeNumberFrom(1))
      .default(availableParallelism(), "one for each core"),
    new Option("--no-cache", "read every plan anew, which is always so: nothing is kept between runs"),
  );
  add(
    "What is listed:",
    new Option("--format <name>", "how the result is written").choices(["pretty", "json"]).default("pretty"),
    new Option("-o, --output <file>", "write the result to a file"),
    new Option("--severity <level>", "list this level and above (default: warning, in json everything)").choices(
      SEVERITIES,
    ),
    new Option("--quiet", "list errors only, without the summary"),
    new Option("--color <when>", "colors in the result").choices(["auto", "always", "never"]).default("auto"),
  );
  add(
    "What fails, with exit code 1:",
    new Option("--fail-on <level>", "findings of this level and above")
      .choices([...SEVERITIES.filter((severity) => severity !== "hint"), "never"])
      .default(failOn),
    new Option("--max-warnings <n>", "more warnings than this").argParser(wholeNumberFrom(0)),
  );
  return command;
}

/** The flags as commander gives them: those without a default only where they were named. */
export type RawOptions = Omit<Options, Unset> & Partial<Pick<Options, Unset>>;

type Unset = "severity" | "output" | "config" | "maxWarnings" | "stdin" | "quiet";

/** Fills in what was not named. */
export function completeOptions(raw: RawOptions): Options {
  const { output, config, maxWarnings, stdin = false, quiet = false } = raw;
  const { severity = quiet ? "error" : raw.format === "json" ? "hint" : "warning" } = raw;
  if (output !== undefined && hasPlanName(output)) {
    throw new UserError(`--output ${output} would write over a plan; choose another name`);
  }
  return { ...raw, severity, output, config, maxWarnings, stdin, quiet };
}

function day(text: string): string {
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
