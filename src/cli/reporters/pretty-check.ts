import { countBySeverity, isAtLeast, type ProblemReport, type Severity } from "../../core/index.ts";
import type { FileResult } from "../check-file.ts";
import type { Excerpt } from "../excerpt.ts";
import type { Options } from "../options.ts";
import type { Colors, Look } from "../output.ts";
import { printable, wrapped } from "./printable.ts";
import { sourceLine } from "./source-line.ts";
import { counted } from "./words.ts";

/** The findings for people: place, severity, sentence, rule and the underlined line; then a summary. */
export function prettyCheck(results: readonly FileResult[], options: Options, look: Look): string {
  const blocks = results.flatMap(({ report, excerpts }) =>
    report.problems.flatMap((problem, index) =>
      isAtLeast(problem.severity, options.severity) ? [block(report.path, problem, excerpts[index], look)] : [],
    ),
  );
  const parts = options.quiet || results.length === 0 ? blocks : [...blocks, summary(results, options, look)];
  return parts.map((part) => `${part.join("\n")}\n`).join("\n");
}

type Lines = readonly string[];

function block(path: string, problem: ProblemReport, excerpt: Excerpt | undefined, { colors, width }: Look): Lines {
  const { severity, message, range, related } = problem;
  const rule = problem.fixable ? `${problem.rule} (fixable)` : problem.rule;
  const color = severityColor(severity, colors);
  const placeOf = ({ line, column }: { readonly line: number; readonly column: number }): string =>
    colors.cyan(`${printable(path)}:${line}:${column}`);
  return [
    placeOf(range.start),
    ...sentence(severity, printable(message), rule, width).map(([first, text, last]) => {
      return `  ${colors.bold(color(first))}${text}${colors.dim(last)}`;
    }),
    ...(excerpt === undefined ? [] : quotation(excerpt, range.start.line, color, { colors, width })),
    ...related.map(({ message, range }) => `  ${placeOf(range.start)} ${printable(message)}`),
  ];
}

/** Severity, message and rule, in lines of whole words under each other; each as what is colored in its own way. */
function sentence(
  severity: Severity,
  message: string,
  rule: string,
  width: number,
): readonly [string, string, string][] {
  const indent = severity.length + 2;
  const lines = wrapped(`${message}  ${rule}`, width - 2 - indent);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const text = isLast ? line.slice(0, line.length - rule.length) : line;
    return [(index === 0 ? severity : "").padEnd(indent), text, isLast ? rule : ""];
  });
}

function quotation(
  excerpt: Excerpt,
  lineNumber: number,
  color: (text: string) => string,
  { colors, width }: Look,
): Lines {
  const number = String(lineNumber).padStart(NUMBER_WIDTH);
  const { text, before, marked } = sourceLine(excerpt, width - number.length - 3);
  if (text.trim() === "") return [];
  return [
    `${colors.dim(`${number} │`)} ${text}`,
    `${colors.dim(`${" ".repeat(number.length)} │`)} ${" ".repeat(before)}${color("^".repeat(marked))}`,
  ];
}

/** Line numbers below 1,000 stand under each other. */
const NUMBER_WIDTH = 5;

function summary(results: readonly FileResult[], { severity }: Options, { colors }: Look): Lines {
  const problems = results.flatMap(({ report }) => report.problems);
  const counts = countBySeverity(problems);
  const hidden = problems.filter((problem) => !isAtLeast(problem.severity, severity)).length;
  const silenced = results.reduce((sum, { report }) => sum + report.suppressed.length, 0);
  const fixable = problems.filter((problem) => problem.fixable).length;
  const color = counts.error > 0 ? colors.red : counts.warning > 0 ? colors.yellow : colors.green;
  const notes = [
    ...(hidden > 0 ? [`${counted(hidden, "smaller finding")} not listed: --severity hint lists all`] : []),
    ...(silenced > 0 ? [`${counted(silenced, "finding")} silenced`] : []),
    ...(fixable > 0 ? [`${counted(fixable, "finding")} fixable without a decision: buyin fix`] : []),
  ];
  return [
    colors.bold(
      `${counted(results.length, "plan")} checked: ${color(`${counted(counts.error, "error")}, ${counted(counts.warning, "warning")}`)}`,
    ),
    ...notes.map((note) => colors.dim(note)),
  ];
}

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case "error":
      return colors.red;
    case "warning":
      return colors.yellow;
    case "information":
      return colors.blue;
    case "hint":
      return colors.dim;
  }
}
