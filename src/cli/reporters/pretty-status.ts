import { countBySeverity, LEVEL_WORDS, sectionTitle, type FileReport } from "../../core/index.ts";
import type { FileResult, NextStep } from "../check-file.ts";
import type { Options } from "../options.ts";
import type { Look } from "../output.ts";
import { cutEnd, printable, wrapped } from "./printable.ts";
import { table, tableWidth, type Column, type Row } from "./table.ts";
import { counted } from "./words.ts";

/** How complete plans are: one plan with its sections and next steps, or a table of many. */
export function prettyStatus(results: readonly FileResult[], _: Options, look: Look): string {
  const [first] = results;
  if (first === undefined) return "";
  const lines = results.length === 1 ? onePlan(first, look) : manyPlans(results, look);
  return `${lines.join("\n")}\n`;
}

type Lines = readonly string[];

function onePlan({ report, nextSteps }: FileResult, { colors, width }: Look): Lines {
  const path = printable(report.path);
  const sections = table(
    SECTION_COLUMNS,
    report.sections.map(({ id, level, core, strength, points, weight, problems }) => [
      sectionTitle(id),
      LEVEL_WORDS[level],
      `${core.met}/${core.total}`,
      `${strength.met}/${strength.total}`,
      `${points} of ${weight}`,
      findings(problems),
    ]),
  );
  return [
    ...wrapped(titleOf(report), width).map((line) => colors.bold(line)),
    colors.cyan(path),
    "",
    [colors.bold(`${report.score} of 100`), ...stateOf(report), findings(countBySeverity(report.problems))]
      .filter((part) => part !== "")
      .join(", "),
    "",
    colors.bold(sections.head),
    ...sections.lines,
    ...nextStepLines(path, nextSteps, { colors, width }),
  ];
}

const SECTION_COLUMNS: readonly Column[] = [
  { title: "Section" },
  { title: "Level" },
  { title: "Core" },
  { title: "Strong" },
  { title: "Points", isNumber: true },
  { title: "Findings" },
];

/** Enough to begin with. */
const SHOWN_STEPS = 8;

function nextStepLines(path: string, steps: readonly NextStep[], { colors, width }: Look): Lines {
  if (steps.length === 0) return [];
  const shown = steps
    .slice(0, SHOWN_STEPS)
    .flatMap(({ section, text, line }) => [
      ...wrapped(printable(text), width - 4).map((part, index) => `${index === 0 ? "  - " : "    "}${part}`),
      colors.dim(`    ${section}, ${path}:${line}`),
    ]);
  const left = steps.length - SHOWN_STEPS;
  return [
    "",
    colors.bold("Next steps, what adds most to the score first"),
    ...shown,
    ...(left > 0 ? [colors.dim(`  and ${left} more: --format json lists all`)] : []),
  ];
}

function manyPlans(results: readonly FileResult[], { colors, width }: Look): Lines {
  const rows = results.map(({ report }): Row => {
    const { error, warning } = countBySeverity(report.problems);
    const complete = report.sections.filter(({ level }) => level === "complete" || level === "strong").length;
    return [
      String(report.score),
      `${complete} of ${report.sections.length}`,
      ...[report.plan.status, report.plan.phase].map((word) => spoken(word ?? "")),
      String(error),
      String(warning),
    ];
  });
  const room = Math.max(LEAST_TITLE, width - tableWidth(PLAN_COLUMNS, rows) - 2);
  const { head, lines } = table(
    [{ title: "Plan" }, ...PLAN_COLUMNS],
    results.map(({ report }, index) => [cutEnd(titleOf(report), room), ...(rows[index] ?? [])]),
  );
  return [
    colors.bold(head),
    ...results.flatMap(({ report }, index) => [lines[index] ?? "", colors.dim(`  ${printable(report.path)}`)]),
  ];
}

const PLAN_COLUMNS: readonly Column[] = [
  { title: "Score", isNumber: true },
  { title: "Complete" },
  { title: "Status" },
  { title: "Phase" },
  { title: "Errors", isNumber: true },
  { title: "Warnings", isNumber: true },
];

/** A title is not cut below this, even where the table gets wider than the terminal. */
const LEAST_TITLE = 16;

function titleOf({ plan, path }: FileReport): string {
  return printable(plan.title ?? path);
}

function stateOf({ plan: { status, phase } }: FileReport): readonly string[] {
  return [
    ...(status === undefined ? [] : [spoken(status)]),
    ...(phase === undefined ? [] : [`${spoken(phase)} phase`]),
  ];
}

/** A value of the vocabulary as people say it: "in review". */
function spoken(value: string): string {
  return printable(value.replaceAll("_", " "));
}

function findings({ error, warning }: { readonly error: number; readonly warning: number }): string {
  return [...(error > 0 ? [counted(error, "error")] : []), ...(warning > 0 ? [counted(warning, "warning")] : [])].join(
    ", ",
  );
}
