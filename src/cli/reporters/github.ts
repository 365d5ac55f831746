import type { Severity } from "../../core/index.ts";
import type { FileResult } from "../check-file.ts";
import type { Options } from "../options.ts";
import { listed, type Listed } from "./listed.ts";

/** Annotations for GitHub Actions: one workflow command a finding, which GitHub shows at its line. */
export function githubReport(results: readonly FileResult[], options: Options): string {
  return listed(results, options)
    .map((finding) => `${command(finding)}\n`)
    .join("");
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

function command({ path, problem: { severity, rule, message, range } }: Listed): string {
  const properties = {
    file: path,
    line: range.start.line,
    col: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`);
  return `::${COMMANDS[severity]} ${written.join(",")}::${escaped(message, /[%\r\n]/g)}`;
}

/** GitHub reads these characters back from their codes. */
function escaped(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}
