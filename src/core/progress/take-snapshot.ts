import type { PlanReport, ReportSection } from "../report/plan-report.ts";
import type { Reading } from "../report/reading.ts";
import type { Tongue } from "../text/tongue.ts";
import { goalRow, groupRow, heardRow, milestoneRow, moneyRow, personRow, touchpointRow } from "./snapshot-rows.ts";
import { usual, type Duty, type PlanSnapshot, type SnapshotRow } from "./snapshot.ts";

/**
 * @param reading of one version of a plan; the words are in its language, and those of two that are compared in one
 * @param report of the same version
 */
export function snapshotOf(reading: Reading, report: PlanReport): PlanSnapshot {
  const { tongue } = reading;
  const { communication, timeline } = reading.plan;
  const rows = {
    goals: report.goals.map((row) => goalRow(row, tongue)),
    touchpoints: communication.touchpoints.map((row) => touchpointRow(reading, row)),
    milestones: timeline.milestones.map((row) => milestoneRow(reading, row)),
    lines: report.money.lines.map((row) => moneyRow(row, tongue)),
  };
  const duties = (
    topic: Duty["topic"],
    own: readonly SnapshotRow[],
    owners: readonly (string | undefined)[],
  ): readonly Duty[] => own.map((row, at) => ({ topic, row, owner: owners[at] }));
  return {
    plan: [planRow(report, tongue)],
    sections: report.sections.map((row) => sectionRow(row, tongue)),
    goals: rows.goals,
    people: report.people.map((row) => personRow(row, tongue)),
    groups: report.coverage.groups.map((row) => groupRow(row, tongue)),
    touchpoints: rows.touchpoints,
    milestones: rows.milestones,
    money: [sumsRow(report, tongue), ...rows.lines],
    heard: report.changes.map((row) => heardRow(row, tongue)),
    duties: [
      ...duties(
        "goals",
        rows.goals,
        report.goals.map(({ owner }) => owner),
      ),
      ...duties(
        "touchpoints",
        rows.touchpoints,
        communication.touchpoints.map(({ owner }) => reading.person(owner)),
      ),
      ...duties(
        "milestones",
        rows.milestones,
        timeline.milestones.map(({ owner }) => reading.person(owner)),
      ),
      ...duties(
        "money",
        rows.lines,
        report.money.lines.map(({ owner }) => owner),
      ),
    ],
  };
}

const START = { start: 0, end: 0 };

function planRow({ header }: PlanReport, { t, day }: Tongue): SnapshotRow {
  return {
    id: "plan",
    name: t("The plan as a whole"),
    range: START,
    facts: [
      usual(t("Score"), String(header.score)),
      usual(t("Title"), header.title),
      usual(t("Status"), header.status?.words),
      usual(t("Phase"), header.phase?.label),
      usual(t("First day"), day(header.start)),
      usual(t("Last day"), day(header.end)),
      usual(t("Overdue things"), String(header.overdue)),
    ],
  };
}

function sectionRow({ id, title, levelWord, core, strength, range }: ReportSection, { t }: Tongue): SnapshotRow {
  return {
    id,
    name: t(title),
    range,
    facts: [
      usual(t("Level"), t(levelWord)),
      usual(t("Core criteria met"), t("{met} of {total}", { ...core })),
      usual(t("Strength criteria met"), t("{met} of {total}", { ...strength })),
    ],
  };
}

/** Sums of nothing are left out, so that a new category counts as one that was not there. */
function sumsRow({ money }: PlanReport, { t, dollars }: Tongue): SnapshotRow {
  const sums = [...money.byCategory, ...money.bySource].filter(({ lines }) => lines > 0);
  return {
    id: "sums",
    name: t("All lines together"),
    range: START,
    facts: [
      usual(t("Sum of all amounts"), money.lines.length === 0 ? undefined : dollars(money.sum)),
      usual(t("Total as the plan gives it"), money.total),
      ...sums.map(({ name, sum }) => usual(name, dollars(sum))),
    ],
  };
}
