import { l10n } from "vscode";
import {
  phaseWord,
  statusWord,
  type ActionStatus,
  type LastingStatus,
  type NextUp,
  type PlanReport,
  type SectionStatus,
} from "../../core/index.ts";
import { translate } from "../convert.ts";
import { EDITOR_TONGUE } from "../tongue.ts";
import { problemWords, scoreWords } from "../words.ts";
import { readerRows } from "./reader-rows.ts";
import { placed, type Row } from "./row.ts";
import { listRow } from "./list-rows.ts";
import { sectionRowId } from "./row-ids.ts";
import { silencedRows } from "./silenced-rows.ts";

/** What the sidebar says about one plan. */
export function statusRows(status: LastingStatus, report: PlanReport): readonly Row[] {
  return [
    headerRow(status),
    nextUpRow(status.nextUp),
    ...status.sections.map((section) => sectionRow(section, status.outdated.has(section.id))),
    ...readerRows(report),
    ...silencedRows(status.silenced),
  ];
}

function headerRow({ header, silenced, outdated }: LastingStatus): Row {
  const title = header.title ?? l10n.t("Plan without a title");
  const score = scoreWords(header.score);
  const details = [
    ...(outdated.size > 0 ? [l10n.t("as last read")] : []),
    ...problemWords(header.problems),
    ...(header.phase === undefined
      ? []
      : [l10n.t("phase {phase}", { phase: phaseWord(header.phase, EDITOR_TONGUE.t) })]),
    ...(header.status === undefined ? [] : [statusWord(header.status, EDITOR_TONGUE.t)]),
    ...silencedWords(silenced.length),
  ];
  const updated = header.lastUpdated === undefined ? [] : [l10n.t("Last updated {date}", { date: header.lastUpdated })];
  return {
    id: "header",
    label: score,
    // The view's head says the title, so that there is room here for the rest.
    description: [...details, title].join(" · "),
    tooltip: [
      [title, ...(header.organization === undefined ? [] : [header.organization])].join("\n"),
      [score, ...details, ...updated].join("\n"),
      l10n.t("Each section gives points for what is there and adds up; click to read how the score is computed."),
    ].join("\n\n"),
    spoken: [title, score, ...details, ...updated].join(", "),
    icon: "dashboard",
    kind: "plan",
    command: { command: "buyin.howScored", title: l10n.t("How Is the Score Computed?") },
    children: [],
  };
}

function nextUpRow({ next, overdue }: NextUp): Row {
  const overdueWords = overdue === 0 ? [] : [l10n.t("{count} overdue", { count: overdue })];
  const [first] = next;
  const details = [...overdueWords, first?.date ?? l10n.t("no dates ahead")];
  return {
    id: "next-up",
    label: l10n.t("Next up"),
    description: details.join(" · "),
    tooltip: l10n.t("The next dates of the plan: touchpoints, milestones and the review"),
    spoken: [l10n.t("Next up"), ...details].join(", "),
    icon: "calendar",
    children: next.map(({ name = l10n.t("Review of the plan"), date, range }, index) => ({
      id: `next-up/${String(index)}`,
      label: name,
      description: date,
      tooltip: `${name}\n${date}`,
      spoken: `${name}, ${date}`,
      icon: "arrow-small-right",
      ...placed(`next-up/${String(index)}`, range),
      children: [],
    })),
  };
}

function sectionRow(section: SectionStatus, isOutdated: boolean): Row {
  const id = sectionRowId(section.id);
  const title = l10n.t(section.title);
  const level = l10n.t(section.levelWord);
  const { core, strength } = section;
  const isDone = section.level === "complete" || section.level === "strong";
  const problems = [...problemWords(section.problems), ...silencedWords(section.silenced)];
  const lastRead = isOutdated ? [l10n.t("as last read")] : [];
  return {
    id,
    label: shortTitle(section.id) ?? title,
    // In a narrow side bar only the first few letters are seen: icon and count say how it stands there too.
    description: [...lastRead, `${String(core.met)}/${String(core.total)}`, level, ...problems].join(" · "),
    tooltip: [
      title,
      [...lastRead, level].join(", "),
      l10n.t("Core: {met} of {total} criteria met", { ...core }),
      l10n.t("Strength: {met} of {total} criteria met", { ...strength }),
      l10n.t("{points} of {weight} points", { points: section.points, weight: section.weight }),
      ...problems,
      ...(isOutdated ? [l10n.t("This section cannot be read now; click to go to the place that stops it.")] : []),
    ].join("\n"),
    spoken: [
      title,
      ...lastRead,
      level,
      l10n.t("core {met} of {total}", { ...core }),
      l10n.t("strength {met} of {total}", { ...strength }),
      ...problems,
    ].join(", "),
    icon: isOutdated ? "history" : section.icon,
    kind: section.hasSection ? "section" : "missingSection",
    ...(isDone ? { color: "testing.iconPassed" } : {}),
    isComplete: isDone,
    ...placed(id, section.range),
    children: [
      ...section.unmet.map((action) => actionRow(action, id)),
      ...section.lists.map((list) => listRow(list, section.id)),
    ],
  };
}

/** For titles that would leave no room beside them in a narrow side bar; `undefined` for the others. */
function shortTitle(id: SectionStatus["id"]): string | undefined {
  switch (id) {
    case "basics":
      return l10n.t("Basics");
    case "vision":
      return l10n.t("Vision");
    default:
      return undefined;
  }
}

function actionRow({ id: criterion, kind, sentence, range, hasSection }: ActionStatus, section: string): Row {
  const id = `${section}/${criterion}`;
  const text = translate(sentence);
  const kindWord = kind === "core" ? l10n.t("core") : l10n.t("strength");
  return {
    id,
    label: text,
    description: kindWord,
    tooltip: [
      text,
      kind === "core" ? l10n.t("Needed for a complete section") : l10n.t("Makes a complete section strong"),
      ...(hasSection ? [] : [l10n.t("The plan has no such section yet.")]),
    ].join("\n"),
    spoken: `${text}, ${kindWord}`,
    icon: kind === "core" ? "circle-outline" : "sparkle",
    ...placed(id, range),
    children: [],
  };
}

function silencedWords(count: number): readonly string[] {
  return count === 0 ? [] : [l10n.t("{count} silenced", { count })];
}
