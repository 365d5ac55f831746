import { clean } from "../exports/clean.ts";
import { csvOf } from "../exports/csv.ts";
import type { PlanSummary } from "../features/summary.ts";

/** All plans as one list, the same in every form: what each column is called, and its cells plan by plan. */
export function rollUpOf(plans: readonly PlanSummary[]): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
} {
  const sections = plans[0]?.sections ?? [];
  return {
    columns: [
      ...["Plan", "File", "Organization", "Status", "Phase", "Score", "Sections complete"],
      ...["Errors", "Warnings", "Overdue", "Next date", "Next", ...sections.map(({ title }) => title)],
    ],
    rows: plans.map(
      ({ title, path, organization, status, phase, score, complete, problems, overdue, next, sections }) => [
        ...[title ?? "", path, organization ?? "", status ?? "", phase ?? "", score, complete],
        ...[problems.error, problems.warning, overdue, next?.date ?? "", next?.name ?? ""],
        ...sections.map(({ levelWord }) => levelWord),
      ],
    ),
  };
}

/** As CSV that spreadsheets open with a double click. */
export function rollUpCsv(plans: readonly PlanSummary[]): string {
  return csvOf({ id: "plans", title: "All plans", ...rollUpOf(plans) });
}

/** As a Markdown table. */
export function rollUpMarkdown(plans: readonly PlanSummary[]): string {
  const { columns, rows } = rollUpOf(plans);
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
