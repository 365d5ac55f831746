import type { PlanReport } from "../report/plan-report.ts";
import type { Tongue } from "../text/tongue.ts";
import type { Audience } from "./choices.ts";
import { facts, table, type Block } from "./page.ts";

/** What it costs and who pays: the sums, then line by line. */
export function moneyPart({ money }: PlanReport, { t, day, dollars }: Tongue, audience: Audience): readonly Block[] {
  const { lines, byCategory, bySource, byYear, sum, unknown, total } = money;
  if (lines.length === 0 && total === undefined) return [];
  const sums = (caption: string, what: string, all: typeof byCategory): readonly Block[] =>
    table(
      caption,
      [what, t("Amount"), t("Lines")],
      all.map(({ name, sum, lines }) => [name, lines === 0 ? t("Nothing planned") : dollars(sum), String(lines)]),
    );
  return [
    ...facts([
      [t("Sum of the lines"), dollars(sum)],
      [t("Total in the plan"), total],
      [t("Lines without an amount"), unknown === 0 ? undefined : String(unknown)],
    ]),
    ...sums(t("By category"), t("Category"), byCategory),
    ...sums(t("By source"), t("Source"), bySource),
    ...sums(t("By school year"), t("School year"), byYear),
    ...table(
      t("Budget lines"),
      [t("Item"), t("Cost"), t("Source"), t("Until"), t("What ends"), t("Then"), t("Owner")],
      lines.map(({ item, cost, source, sourceKind, end, ends, transition, owner }) => [
        item,
        cost,
        source ?? sourceKind,
        day(end),
        ends,
        transition,
        audience === "principals" ? undefined : owner,
      ]),
      "filled columns",
      lines,
    ),
  ];
}
