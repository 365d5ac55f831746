import { CommanderError, type Command } from "commander";
import { localDay } from "../core/index.ts";
import { programFor } from "./program.ts";
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
  for (const command of [program, ...program.commands]) writeTo(terminal, command);
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

/** Has a command speak to a terminal instead of the process, and in plain words. */
function writeTo({ out, err, columns }: Terminal, command: Command): void {
  command.exitOverride().configureOutput({
    writeOut: out,
    writeErr: err,
    outputError: (text, write) => write(inPlainWords(text)),
    getOutHelpWidth: () => columns ?? 80,
    getErrHelpWidth: () => columns ?? 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}

/** Commander's "error: unknown option '--x'\n(Did you mean --y?)" as one sentence. */
function inPlainWords(text: string): string {
  return text
    .replace(/^error: (.)/, (_, first: string) => first.toUpperCase())
    .replace(/\n\(Did you mean (.+)\?\)/s, "; did you mean $1?");
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
