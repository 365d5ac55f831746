import type { Analysis } from "../features/analyze.ts";
import type { GoalReport, MeasureReport } from "../report/goals.ts";
import type { GroupCoverage } from "../report/coverage.ts";
import type { MoneyLine } from "../report/money.ts";
import type { PersonReport } from "../report/people.ts";
import { planReport, type PlanReport, type ReportSection } from "../report/plan-report.ts";
import { readingOf, rowName, type Reading } from "../report/reading.ts";
import type { HeardChange } from "../report/story.ts";
import { touchpointTitle } from "../report/touchpoint-words.ts";
import type { Milestone } from "../model/plan.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { ENGLISH, type Tongue } from "../text/tongue.ts";
import { FREQUENCIES } from "../vocabulary/vocabulary.ts";
import { main, prose, usual, type Duty, type PlanSnapshot, type SnapshotRow } from "./snapshot.ts";

/** @param tongue the language of the words in it; both snapshots that are compared are in one */
export function snapshotOf(analysis: Analysis, tongue: Tongue = ENGLISH): PlanSnapshot {
  const report = planReport(analysis, tongue);
  const reading = readingOf(analysis, tongue);
  const { communication, timeline } = analysis.plan;
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
    sections: report.sections.map(sectionRow),
    goals: rows.goals,
    people: report.people.map(personRow),
    groups: report.coverage.groups.map(groupRow),
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

function planRow({ header }: PlanReport, { day }: Tongue): SnapshotRow {
  return {
    id: "plan",
    name: "The plan as a whole",
    range: START,
    facts: [
      usual("Score", String(header.score)),
      usual("Title", header.title),
      usual("Status", header.status?.words),
      usual("Phase", header.phase?.label),
      usual("First day", day(header.start)),
      usual("Last day", day(header.end)),
      usual("Overdue things", String(header.overdue)),
    ],
  };
}

function sectionRow({ id, title, levelWord, core, strength, range }: ReportSection): SnapshotRow {
  const of = ({ met, total }: typeof core): string => `${String(met)} of ${String(total)}`;
  return {
    id,
    name: title,
    range,
    facts: [
      usual("Level", levelWord),
      usual("Core criteria met", of(core)),
      usual("Strength criteria met", of(strength)),
    ],
  };
}

function goalRow({ id, statement, range, ...goal }: GoalReport, { day }: Tongue): SnapshotRow {
  return {
    id,
    name: statement,
    range,
    facts: [
      prose("Wording", statement),
      prose("Measure", goal.measure),
      main("Baseline", measured(goal.baseline)),
      main("Target", measured(goal.target)),
      main("Due", day(goal.target.date)),
      main("Owner", goal.owner),
      usual("Status", goal.status?.words),
      usual("Groups", goal.groups.join(", ") || undefined),
      usual("Checks", goal.checkpoints.map((date) => day(date)).join("; ") || undefined),
    ],
  };
}

function measured({ text }: MeasureReport): string | undefined {
  return text;
}

function personRow({ id, name, range, ...person }: PersonReport): SnapshotRow {
  return {
    id,
    name,
    range,
    facts: [
      usual("Title", person.title),
      main("Roles", person.roles.join(", ") || undefined),
      main("Leads", person.leads.join(", ") || undefined),
      usual("Backup", person.backup),
    ],
  };
}

function groupRow({ id, name, range, ...group }: GroupCoverage): SnapshotRow {
  return {
    id,
    name,
    range,
    facts: [
      main("Influence", group.level?.label),
      usual("Contact promised", group.contactEvery),
      main("Reached by a touchpoint", yesNo(group.contacts.length > 0)),
      usual("Can answer back", group.twoWay === undefined ? undefined : yesNo(group.twoWay)),
      usual("Understanding", group.understanding?.to.words),
      usual("Commitment", group.commitment?.to.words),
      usual("Represented by", group.representatives.join(", ") || undefined),
      prose("What matters to them", group.whatMatters),
    ],
  };
}

function touchpointRow(reading: Reading, row: Touchpoint): SnapshotRow {
  const { frequency, dates, start, end, status } = row;
  const { label, meaning, tongue } = reading;
  const { day } = tongue;
  return {
    id: row.id,
    name: touchpointTitle(reading, row),
    range: reading.at(row.node.head),
    facts: [
      prose("How and for whom", touchpointTitle(reading, row)),
      usual("Purpose", meaning("communication.touchpoints.purpose", row.purpose?.value)),
      main("How often", frequency && label(FREQUENCIES, frequency.value)),
      main("On", dates.map(({ value }) => day(value)).join("; ") || undefined),
      usual("From", day(start?.value)),
      usual("Until", day(end?.value)),
      usual("Status", meaning("communication.touchpoints.status", status?.value)),
    ],
  };
}

function milestoneRow(reading: Reading, row: Milestone): SnapshotRow {
  const name = rowName(reading, row, row.title);
  const { meaning, tongue } = reading;
  return {
    id: row.id,
    name,
    range: reading.at(row.node.head),
    facts: [
      prose("Wording", name),
      main("Due", tongue.day(row.due?.value)),
      usual("Status", meaning("timeline.milestones.status", row.status?.value)),
    ],
  };
}

function moneyRow({ id, item, range, ...line }: MoneyLine, { day }: Tongue): SnapshotRow {
  return {
    id,
    name: item,
    range,
    facts: [
      prose("Wording", item),
      main("Cost", line.cost),
      main("Paid by", line.source ?? line.sourceKind),
      usual("Category", line.category),
      usual("From", day(line.start)),
      usual("Until", day(line.end)),
      usual("Status", line.status),
      prose("When the money ends", line.transition),
    ],
  };
}

/** Sums of nothing are left out, so that a new category counts as one that was not there. */
function sumsRow({ money }: PlanReport, { dollars }: Tongue): SnapshotRow {
  const sums = [...money.byCategory, ...money.bySource].filter(({ lines }) => lines > 0);
  return {
    id: "sums",
    name: "All lines together",
    range: START,
    facts: [
      usual("Sum of all amounts", money.lines.length === 0 ? undefined : dollars(money.sum)),
      usual("Total as the plan gives it", money.total),
      ...sums.map(({ name, sum }) => usual(name, dollars(sum))),
    ],
  };
}

function heardRow({ date, from, heard, changed, whyNot, range }: HeardChange, { day }: Tongue): SnapshotRow {
  return {
    id: "",
    name: heard ?? changed ?? whyNot ?? day(date) ?? "",
    range,
    facts: [
      main("When", day(date)),
      main("From", from.join(", ") || undefined),
      main("What changed", changed),
      main("Why nothing changed", whyNot),
    ],
  };
}

function yesNo(is: boolean): string {
  return is ? "Yes" : "No";
}
