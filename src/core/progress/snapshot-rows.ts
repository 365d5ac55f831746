import type { Milestone } from "../model/plan.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import type { GroupCoverage } from "../report/coverage.ts";
import type { GoalReport } from "../report/goals.ts";
import type { MoneyLine } from "../report/money.ts";
import type { PersonReport } from "../report/people.ts";
import type { Reading } from "../report/reading.ts";
import { rowName } from "../report/row-name.ts";
import type { HeardChange } from "../report/story.ts";
import { touchpointTitle } from "../report/touchpoint-words.ts";
import type { Tongue } from "../text/tongue.ts";
import { FREQUENCIES } from "../vocabulary/vocabulary.ts";
import { main, prose, usual, type SnapshotRow } from "./snapshot.ts";

export function goalRow({ id, statement, range, ...goal }: GoalReport, { t, day }: Tongue): SnapshotRow {
  return {
    id,
    name: statement,
    range,
    facts: [
      prose(t("Wording"), statement),
      prose(t("Measure"), goal.measure),
      main(t("Baseline"), goal.baseline.text),
      main(t("Target"), goal.target.text),
      main(t("Due"), day(goal.target.date)),
      main(t("Owner"), goal.owner),
      usual(t("Status"), goal.status?.words),
      usual(t("Groups"), goal.groups.join(", ") || undefined),
      usual(t("Checks"), goal.checkpoints.map((date) => day(date)).join("; ") || undefined),
    ],
  };
}

export function personRow({ id, name, range, ...person }: PersonReport, { t }: Tongue): SnapshotRow {
  return {
    id,
    name,
    range,
    facts: [
      usual(t("Title"), person.title),
      main(t("Roles"), person.roles.join(", ") || undefined),
      main(t("Leads"), person.leads.join(", ") || undefined),
      usual(t("Backup"), person.backup),
    ],
  };
}

export function groupRow({ id, name, range, ...group }: GroupCoverage, { t }: Tongue): SnapshotRow {
  return {
    id,
    name,
    range,
    facts: [
      main(t("Influence"), group.level?.label),
      usual(t("Contact promised"), group.contactEvery),
      main(t("Reached by a touchpoint"), yesNo(group.contacts.length > 0, t)),
      usual(t("Can answer back"), group.twoWay === undefined ? undefined : yesNo(group.twoWay, t)),
      usual(t("Understanding"), group.understanding?.to.words),
      usual(t("Commitment"), group.commitment?.to.words),
      usual(t("Represented by"), group.representatives.join(", ") || undefined),
      prose(t("What matters to them"), group.whatMatters),
    ],
  };
}

export function touchpointRow(reading: Reading, row: Touchpoint): SnapshotRow {
  const { frequency, dates, start, end, status } = row;
  const { label, meaning, tongue } = reading;
  const { t, day } = tongue;
  return {
    id: row.id,
    name: touchpointTitle(reading, row),
    range: reading.at(row.node.head),
    facts: [
      prose(t("How and for whom"), touchpointTitle(reading, row)),
      usual(t("Purpose"), meaning("communication.touchpoints.purpose", row.purpose?.value)),
      main(t("How often"), frequency && label(FREQUENCIES, frequency.value)),
      main(t("Dates"), dates.map(({ value }) => day(value)).join("; ") || undefined),
      usual(t("Begins"), day(start?.value)),
      usual(t("Ends"), day(end?.value)),
      usual(t("Status"), meaning("communication.touchpoints.status", status?.value)),
    ],
  };
}

export function milestoneRow(reading: Reading, row: Milestone): SnapshotRow {
  const name = rowName(reading, row, row.title);
  const { meaning, tongue } = reading;
  const { t, day } = tongue;
  return {
    id: row.id,
    name,
    range: reading.at(row.node.head),
    facts: [
      prose(t("Wording"), name),
      main(t("Due"), day(row.due?.value)),
      usual(t("Status"), meaning("timeline.milestones.status", row.status?.value)),
    ],
  };
}

export function moneyRow({ id, item, range, ...line }: MoneyLine, { t, day }: Tongue): SnapshotRow {
  return {
    id,
    name: item,
    range,
    facts: [
      prose(t("Wording"), item),
      main(t("Cost"), line.cost),
      main(t("Paid by"), line.source ?? line.sourceKind),
      usual(t("Category"), line.category),
      usual(t("Begins"), day(line.start)),
      usual(t("Ends"), day(line.end)),
      usual(t("Status"), line.status),
      prose(t("When the money ends"), line.transition),
    ],
  };
}

export function heardRow({ date, from, heard, changed, whyNot, range }: HeardChange, { t, day }: Tongue): SnapshotRow {
  return {
    id: "",
    name: heard ?? changed ?? whyNot ?? day(date) ?? "",
    range,
    facts: [
      main(t("When"), day(date)),
      main(t("Heard from"), from.join(", ") || undefined),
      main(t("What changed"), changed),
      main(t("Why nothing changed"), whyNot),
    ],
  };
}

function yesNo(is: boolean, t: Tongue["t"]): string {
  return is ? t("Yes") : t("No");
}
