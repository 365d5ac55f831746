import { Argument, Option, type Command } from "commander";
import { AUDIENCES, FORMATS, LANGUAGES } from "../core/index.ts";
import { exportPlanFile, type ExportOptions } from "./export-plan.ts";
import { addTo, outputOption, READ, readingOptions, refusePlans, type Raw } from "./options.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

const WRITTEN = "What is written:";

/** Adds the flags of `buyin export`, and what it does. */
export function exportCommand(
  command: Command,
  terminal: Terminal,
  systemDay: string,
  onEnd: (code: ExitCode) => void,
): void {
  command.addArgument(new Argument("[file]", "the plan"));
  addTo(
    command,
    WRITTEN,
    new Option("--to <format>", "a web page, a Word document, a calendar, lists, data, or the text of an e-mail")
      .choices(FORMATS)
      .makeOptionMandatory(),
    new Option("--audience <name>", "who is to read it").choices(AUDIENCES.map(({ id }) => id)).default("team"),
    new Option("--language <tag>", "its language (default: en; for families their first home language)").choices(
      LANGUAGES,
    ),
    new Option("--summary", "what fits on one page, instead of the full report"),
    new Option("--list <name>", "one list of the plan as csv (default: all, into the folder of --output)"),
    outputOption(),
    new Option("--allow-private", "write what looks like information about one student, too"),
  );
  addTo(command, READ, ...readingOptions(systemDay));
  command
    .addHelpText("after", `\n${EXIT_CODES}`)
    .action(async (file: string | undefined, { output, ...raw }: Raw<ExportOptions>) => {
      refusePlans(output);
      const { config, stdin = false, summary = false, list, language, allowPrivate = false } = raw;
      const options: ExportOptions = { ...raw, output, config, stdin, summary, list, language, allowPrivate };
      onEnd(await exportPlanFile(file === undefined ? [] : [file], options, terminal));
    });
}

const EXIT_CODES = `Exit codes:
  0  it is written
  1  the plan holds what looks like information about one student, and nothing is written
  2  a wrong call, an unreadable file or a configuration with mistakes`;
