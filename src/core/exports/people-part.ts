import type { PlanReport } from "../report/plan-report.ts";
import type { Tongue } from "../text/tongue.ts";
import { table, type Block } from "./page.ts";

/** Who carries what. */
export function peoplePart({ people }: PlanReport, { t }: Tongue): readonly Block[] {
  return table(
    t("The team"),
    [t("Person"), t("Job"), t("Roles"), t("Leads"), t("Answers for"), t("Backup")],
    people.map(({ name, title, roles, leads, goals, touchpoints, milestones, budgetLines, backup, needsBackup }) => [
      name,
      title,
      roles.join(", "),
      leads.join(", "),
      [...goals, ...touchpoints, ...milestones, ...budgetLines].join("\n"),
      backup ?? (needsBackup ? t("Nobody yet") : undefined),
    ]),
    "filled columns",
    people,
  );
}

/** Who decides, and who prepares, is asked and is told. */
export function decisionsPart({ decisions }: PlanReport, { t }: Tongue): readonly Block[] {
  return table(
    t("Decisions"),
    [t("Decision"), t("When"), t("Decides"), t("Prepares it"), t("Is asked first"), t("Is told")],
    decisions.map(({ decision, phase, accountable, responsible, consulted, informed }) => [
      decision,
      phase,
      accountable.join(", "),
      responsible.join(", "),
      consulted.join(", "),
      informed.join(", "),
    ]),
  );
}
