import { upcoming } from "../report/months.ts";
import type { PlanReport } from "../report/plan-report.ts";
import { inWords } from "../source/notice.ts";
import type { LevelId } from "../vocabulary/vocabulary.ts";
import type { Audience } from "./choices.ts";
import { translatable, type Tongue } from "../text/tongue.ts";
import { facts, heading, list, note, table, text, type Block } from "./page.ts";
import { isFor } from "./calendar-part.ts";

/** So much of a text, in characters, that the whole fits on one page. */
const LONGEST_STATEMENT = 420;
const LONGEST_TEXT = 130;

const MOST_GOALS = 4;
const MOST_GROUPS = 12;
const MOST_DATES = 5;
const MOST_CHANGES = 2;
const MOST_STEPS = 3;
const MOST_LIMITS = 3;

/** The one page that people read. */
export function summaryBlocks(report: PlanReport, tongue: Tongue, audience: Audience): readonly Block[] {
  const { t, period } = tongue;
  const { header, purpose, data } = report;
  return [
    ...facts([
      [t("Status"), header.status?.words],
      [t("Period"), period(header.start, header.end) ?? header.schoolYear],
      [t("Questions to"), header.contact],
      [t("How complete"), audience === "team" ? t("{score} of 100", { score: header.score }) : undefined],
    ]),
    ...section(
      t("Why we do this"),
      text(shortened(purpose.statement, LONGEST_STATEMENT)),
      t("The plan does not say yet what it is for."),
    ),
    ...section(t("What we want to reach"), goals(report, tongue), t("The plan has no goals yet.")),
    ...(audience === "families"
      ? []
      : section(t("Who is covered"), groups(report, tongue), t("The plan does not say yet who is involved."))),
    ...section(t("What comes next"), dates(report, tongue, audience), t("The plan has no dates ahead.")),
    ...(audience === "team" || audience === "board"
      ? section(t("What it costs"), money(report, tongue), t("The plan has no budget yet."))
      : []),
    ...section(
      t("What we heard and what changed"),
      changes(report, tongue),
      t("The plan does not say yet what changed."),
    ),
    ...(audience === "families" && data.limits.length > 0 ? limits(data.limits, tongue) : []),
    ...(audience === "team" ? section(t("What is missing"), steps(report, tongue), t("Nothing is missing.")) : []),
  ];
}

function section(title: string, blocks: readonly Block[], empty: string): readonly Block[] {
  return [heading(title), ...(blocks.length === 0 ? [note(empty)] : blocks)];
}

function limits(limits: readonly string[], { t }: Tongue): readonly Block[] {
  const more = limits.length - MOST_LIMITS;
  return [
    heading(t("What data are never used for")),
    ...list([
      ...limits.slice(0, MOST_LIMITS),
      ...(more <= 0 ? [] : [more === 1 ? t("and one more promise") : t("and {count} more promises", { count: more })]),
    ]),
  ];
}

function goals({ goals }: PlanReport, { t, day }: Tongue): readonly Block[] {
  const more = goals.length - MOST_GOALS;
  return [
    ...table(
      t("Goals"),
      [t("Goal"), t("Now"), t("Target"), t("By")],
      goals
        .slice(0, MOST_GOALS)
        .map(({ statement, baseline, target }) => [
          shortened(statement, LONGEST_TEXT),
          baseline.text,
          target.text,
          day(target.date),
        ]),
      "all columns",
    ),
    ...(more <= 0 ? [] : text(more === 1 ? t("and one more goal") : t("and {count} more goals", { count: more }))),
  ];
}

function groups({ coverage: { groups, missing } }: PlanReport, { t }: Tongue): readonly Block[] {
  const more = groups.length - MOST_GROUPS;
  const parts = new Map<string, string[]>();
  for (const { name, level } of groups.slice(0, MOST_GROUPS)) {
    const part = t(level === undefined ? "Their part is not said" : SHORT_PARTS[level.id]);
    parts.set(part, [...(parts.get(part) ?? []), name]);
  }
  return [
    ...facts([...parts].map(([part, names]) => [part, names.join(", ")] as const)),
    ...(more <= 0 ? [] : text(more === 1 ? t("and one more group") : t("and {count} more groups", { count: more }))),
    ...(missing.length === 0 ? [] : [note(t("Not in the plan yet: {groups}", { groups: missing.join(", ") }))]),
  ];
}

/** What a level means, in the words of one page. */
const SHORT_PARTS: Readonly<Record<LevelId, string>> = {
  none: translatable("Have no part yet"),
  inform: translatable("Are told what we do"),
  consult: translatable("Are asked, and hear what became of it"),
  involve: translatable("Work with us throughout"),
  collaborate: translatable("Are partners in every decision"),
  empower: translatable("Decide"),
};

function dates({ schedule, today, header }: PlanReport, { t, day }: Tongue, audience: Audience): readonly Block[] {
  const entries = schedule.entries.filter((entry) => isFor(audience, entry));
  const next = upcoming({ entries }, today).slice(0, MOST_DATES);
  const overdue = audience === "team" ? header.overdue : 0;
  return [
    ...facts(next.map(({ entry, date }) => [day(date), shortened(entry.name, LONGEST_TEXT)] as const)),
    ...(overdue === 0
      ? []
      : [note(overdue === 1 ? t("One thing is overdue.") : t("{count} things are overdue.", { count: overdue }))]),
  ];
}

function money({ money: { byCategory, lines, sum, total } }: PlanReport, { t, dollars }: Tongue): readonly Block[] {
  if (lines.length === 0) return facts([[t("In all"), total]]);
  return facts([
    ...byCategory.map(({ name, sum, lines }) => [name, lines === 0 ? t("Nothing planned") : dollars(sum)] as const),
    [t("In all"), dollars(sum)],
    [t("What ends"), shortened(lines.find(({ ends }) => ends !== undefined)?.ends, LONGEST_TEXT)],
  ]);
}

function changes({ changes }: PlanReport, { t, day }: Tongue): readonly Block[] {
  return facts(
    changes.slice(0, MOST_CHANGES).map(({ date, heard, changed, whyNot }) => {
      const became = changed ?? whyNot;
      return [
        day(date) ?? t("No date"),
        [shortened(heard, LONGEST_TEXT), shortened(became, LONGEST_TEXT)]
          .filter((words) => words !== undefined)
          .join(" → "),
      ] as const;
    }),
  );
}

function steps({ sections }: PlanReport, tongue: Tongue): readonly Block[] {
  const { t } = tongue;
  const unmet = sections.flatMap(({ title, unmet }) =>
    unmet.filter(({ kind }) => kind === "core").map(({ sentence }) => `${t(title)}: ${inWords(sentence, tongue)}`),
  );
  const more = unmet.length - MOST_STEPS;
  return list([
    ...unmet.slice(0, MOST_STEPS),
    ...(more <= 0 ? [] : [more === 1 ? t("and one more thing") : t("and {count} more things", { count: more })]),
  ]);
}

/** Cut between words. */
function shortened<Text extends string | undefined>(text: Text, longest: number): Text;
function shortened(text: string | undefined, longest: number): string | undefined {
  if (text === undefined || text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}
