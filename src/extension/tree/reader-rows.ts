import { l10n } from "vscode";
import type { GroupCoverage, HeardChange, PersonReport, PlanReport } from "../../core/index.ts";
import { placed, type Row } from "./row.ts";

/** Closed branches with what people ask about a plan: who is covered, who carries what, what was heard and changed. */
export function readerRows(report: PlanReport): readonly Row[] {
  return [coveredRow(report), carriedRow(report), heardRow(report)];
}

function coveredRow({ coverage: { groups, missing } }: PlanReport): Row {
  const children = [...groups.map(groupRow), ...missing.map(missingRow)];
  const open = children.filter(({ isComplete }) => isComplete !== true).length;
  return branch("covered", l10n.t("Who is covered"), "organization", standing(children.length, open), children);
}

/** Like that of a section, what is well first: in a narrow side bar only the count is seen. */
function standing(count: number, open: number): string {
  const looks = open === 0 ? [] : [l10n.t("{count} need a look", { count: open })];
  return [`${String(count - open)}/${String(count)}`, ...looks].join(" · ");
}

/** An empty cell is the message: what a group lacks stands first. */
function groupRow(group: GroupCoverage, at: number): Row {
  const { id, name, level, lastContact, nextContact, range } = group;
  const lacks = lacksOf(group);
  const rowId = `covered/${id === "" ? String(at) : id}`;
  const details = [...lacks, level?.label, nextContact].filter((words) => words !== undefined);
  return {
    id: rowId,
    label: name,
    description: details.join(" · "),
    tooltip: [
      name,
      ...lacks,
      ...(level === undefined ? [] : [`${level.label}: ${level.meaning}`]),
      ...(lastContact === undefined ? [] : [l10n.t("Last contact: {date}", { date: lastContact })]),
      ...(nextContact === undefined ? [] : [l10n.t("Next contact: {date}", { date: nextContact })]),
    ].join("\n"),
    spoken: [name, ...details].join(", "),
    icon: lacks.length === 0 ? "pass" : "circle-large-outline",
    isComplete: lacks.length === 0,
    ...placed(rowId, range),
    children: [],
  };
}

function lacksOf({ level, firstPhase, nextContact, gaps, twoWay, reportBack }: GroupCoverage): readonly string[] {
  const isAsked = level !== undefined && level.id !== "none" && level.id !== "inform";
  return [
    ...(level === undefined ? [l10n.t("no level")] : []),
    ...(firstPhase === undefined ? [l10n.t("no phase")] : []),
    ...(nextContact === undefined ? [l10n.t("no contact ahead")] : []),
    ...(gaps.length > 0 ? [l10n.t("a gap in contact")] : []),
    ...(isAsked && twoWay === false ? [l10n.t("cannot answer back")] : []),
    ...(isAsked && reportBack.length === 0 ? [l10n.t("does not hear back")] : []),
  ];
}

function missingRow(name: string): Row {
  const details = l10n.t("not in the plan");
  return {
    id: `covered/missing/${name}`,
    label: name,
    description: details,
    tooltip: l10n.t("Plans of this kind usually name this group, or say why not."),
    spoken: `${name}, ${details}`,
    icon: "question",
    children: [],
  };
}

function carriedRow({ people }: PlanReport): Row {
  const open = people.filter(({ needsBackup, isOpenSeat }) => needsBackup || isOpenSeat).length;
  const details = people.length === 0 ? l10n.t("nobody yet") : standing(people.length, open);
  return branch("carried", l10n.t("Who does what"), "person", details, people.map(personRow));
}

function personRow(person: PersonReport, at: number): Row {
  const { id, name, roles, goals, touchpoints, milestones, budgetLines, backup, needsBackup, isOpenSeat, range } =
    person;
  const rowId = `carried/${id === "" ? String(at) : id}`;
  const carries = [...goals, ...touchpoints, ...milestones, ...budgetLines];
  const details = [
    ...(needsBackup ? [l10n.t("no backup")] : []),
    ...roles,
    ...(goals.length === 0 ? [] : [l10n.t("goals: {count}", { count: goals.length })]),
    ...(touchpoints.length === 0 ? [] : [l10n.t("touchpoints: {count}", { count: touchpoints.length })]),
    ...(backup === undefined ? [] : [l10n.t("backup: {name}", { name: backup })]),
  ];
  return {
    id: rowId,
    label: name,
    description: details.join(" · "),
    tooltip: [[name, ...details].join("\n"), carries.join("\n")].filter((part) => part !== "").join("\n\n"),
    spoken: [name, ...details].join(", "),
    icon: isOpenSeat ? "question" : needsBackup ? "circle-large-outline" : "pass",
    isComplete: !isOpenSeat && !needsBackup,
    ...placed(rowId, range),
    children: [],
  };
}

function heardRow({ changes }: PlanReport): Row {
  const latest = changes[0]?.date;
  const details = [String(changes.length), ...(latest === undefined ? [] : [latest])].join(" · ");
  return branch(
    "heard",
    l10n.t("Heard, changed"),
    "comment-discussion",
    changes.length === 0 ? l10n.t("nothing yet") : details,
    changes.map(changeRow),
  );
}

function changeRow({ date, from, heard, changed, whyNot, range }: HeardChange, at: number): Row {
  const rowId = `heard/${String(at)}`;
  const became = changed ?? whyNot;
  const label = heard ?? became ?? l10n.t("Nothing is said");
  const details = [date ?? l10n.t("no date"), became === undefined ? l10n.t("no answer") : undefined, from.join(", ")];
  const said = details.filter((words) => words !== undefined && words !== "");
  return {
    id: rowId,
    label,
    description: said.join(" · "),
    tooltip: [label, ...said, ...(became === undefined ? [] : [became])].join("\n"),
    spoken: [label, ...said, ...(became === undefined ? [] : [became])].join(", "),
    icon: became === undefined ? "circle-large-outline" : "pass",
    isComplete: became !== undefined,
    ...placed(rowId, range),
    children: [],
  };
}

function branch(id: string, label: string, icon: string, details: string, children: readonly Row[]): Row {
  return {
    id,
    label,
    description: details,
    tooltip: `${label}\n${details}`,
    spoken: `${label}, ${details}`,
    icon,
    children,
  };
}
