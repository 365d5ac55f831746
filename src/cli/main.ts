import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { localDay } from "../core/index.ts";
import { addOptions, completeOptions, type Defaults, type RawOptions } from "./options.ts";
import { reportPlans, type Pretty } from "./report-plans.ts";
import { prettyCheck } from "./reporters/pretty-check.ts";
import { prettyStatus } from "./reporters/pretty-status.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/**
 * Runs one call of `buyin`. Never rejects.
 *
 * @param args without the program's own name
 * @param systemDay the machine's day, `YYYY-MM-DD`: what `--today` is when it is not given
 */
export async function main(
  args: readonly string[],
  terminal: Terminal,
  systemDay: string = localDay(new Date()),
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = programFor(terminal, systemDay, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has said it already; its codes are 0 after help and version, and 1 otherwise.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.err(`${error instanceof UserError ? error.message : `buyin failed: ${describe(error)}`}\n`);
    return 2;
  }
}

function programFor(terminal: Terminal, systemDay: string, onEnd: (code: ExitCode) => void): Command {
  const program = new Command("buyin")
    .description("Checks buy-in plans for early warning systems: what is missing, where, and what to do.")
    .version(version, "--version")
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(inPlainWords(text)),
      getOutHelpWidth: () => terminal.columns ?? 80,
      getErrHelpWidth: () => terminal.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError("buyin --help lists the commands; buyin COMMAND --help lists its flags")
    .addHelpText("after", `\nExamples:\n${EXAMPLES}\n\n${EXIT_CODES}`);
  const add = (name: string, description: string, defaults: Defaults, pretty: Pretty): void => {
    const command = program
      .command(name)
      .description(description)
      .argument("[paths...]", "plans, folders or globs (default: the current folder)")
      .version(version, "--version")
      .addHelpText("after", `\n${EXIT_CODES}`);
    addOptions(command, defaults).action(async (paths: string[], raw: RawOptions) => {
      onEnd(await reportPlans(paths, completeOptions(raw), terminal, pretty));
    });
  };
  add("check", "check plans", { today: systemDay, failOn: "error" }, prettyCheck);
  add(
    "status",
    "show how complete plans are: a table of many, the sections and next steps of one",
    { today: systemDay, failOn: "never" },
    prettyStatus,
  );
  return program;
}

const EXAMPLES = `  buyin check                            all plans of this folder
  buyin check plans/ --severity hint     everything that is found in them
  buyin check "plans/**/*.md"            what a glob matches
  buyin status my-plan.buyin.yaml        the sections and next steps of one plan`;

const EXIT_CODES = `Exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  a wrong call, an unreadable file or a configuration with mistakes`;

/** Commander's "error: unknown option '--x'\n(Did you mean --y?)" as one sentence. */
function inPlainWords(text: string): string {
  return text
    .replace(/^error: (.)/, (_, first: string) => first.toUpperCase())
    .replace(/\n\(Did you mean (.+)\?\)/s, "; did you mean $1?");
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
