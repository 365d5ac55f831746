import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createColors } from "picocolors";
import type { OutputOptions } from "./options.ts";
import { reasonOf } from "./read-text.ts";
import type { Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/** Writes a command's result to stdout, or to the file of `--output`. */
export async function writeResult(
  text: string,
  { output }: Pick<OutputOptions, "output">,
  terminal: Terminal,
): Promise<void> {
  if (output === undefined) {
    terminal.out(text);
    return;
  }
  try {
    await writeFile(path.resolve(terminal.cwd, output), text);
  } catch (error) {
    throw new UserError(`${output} cannot be written: ${reasonOf(error)}`);
  }
}

/** How a result looks where it is read. */
export interface Look {
  readonly colors: Colors;
  /** Columns that a line may take. */
  readonly width: number;
}

export type Colors = ReturnType<typeof createColors>;

/** What a pipe, a file and a terminal that does not say are taken for. */
const USUAL_WIDTH = 80;

/** Colors where `--color` asks for them; `auto`: on a terminal, unless NO_COLOR is set. */
export function lookOf({ color, output }: OutputOptions, { env, isTerminal, columns }: Terminal): Look {
  const isWanted = isTerminal && output === undefined && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  const width = output === undefined && columns !== undefined && columns > 0 ? columns : USUAL_WIDTH;
  return { colors: createColors(color === "always" || (color === "auto" && isWanted)), width };
}
