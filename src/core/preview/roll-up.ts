import { clean } from "../exports/clean.ts";
import { csvOf } from "../exports/csv.ts";
import type { PlanSummary } from "../features/summary.ts";
import { phaseWord, statusWord } from "../model/stages.ts";
import type { Tongue } from "../text/tongue.ts";

/** All plans as one list, the same in every form: what each column is called, and its cells plan by plan. */
export function rollUpOf(
  plans: readonly PlanSummary[],
  { t }: Tongue,
): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
} {
  const sections = plans[0]?.sections ?? [];
  return {
    columns: [
      ...[t("Plan"), t("File"), t("Organization"), t("Status"), t("Phase"), t("Score"), t("Sections complete")],
      ...[t("Errors"), t("Warnings"), t("Overdue"), t("Next date"), t("What comes next")],
      ...sections.map(({ title }) => t(title)),
    ],
    rows: plans.map(
      ({ title, path, organization, status, phase, score, complete, problems, overdue, next, sections }) => [
        ...[title ?? "", path, organization ?? ""],
        ...[status === undefined ? "" : statusWord(status, t), phase === undefined ? "" : phaseWord(phase, t)],
        ...[score, complete],
        ...[
          problems.error,
          problems.warning,
          overdue,
          next?.date ?? "",
          next === undefined ? "" : (next.name ?? t("Review of the plan")),
        ],
        ...sections.map(({ levelWord }) => t(levelWord)),
      ],
    ),
  };
}

/** As CSV that spreadsheets open with a double click. */
export function rollUpCsv(plans: readonly PlanSummary[], tongue: Tongue): string {
  return csvOf({ id: "plans", title: tongue.t("All plans"), ...rollUpOf(plans, tongue) });
}

/** As a Markdown table. */
export function rollUpMarkdown(plans: readonly PlanSummary[], tongue: Tongue): string {
  const { columns, rows } = rollUpOf(plans, tongue);
  const lines = [columns, columns.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.map((cell) => cellText(String(cell))).join(" | ")} |`,
  );
  return `${lines.join("\n")}\n`;
}

/** Nothing that a plan says becomes markup or another cell. */
function cellText(text: string): string {
  return clean(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, "\\$&");
}
