import { upcoming } from "../report/months.ts";
import type { PlanReport } from "../report/plan-report.ts";
import { sentenceText } from "../source/notice.ts";
import { dollars } from "../text/dollars.ts";
import type { LevelId } from "../vocabulary/vocabulary.ts";
import type { Audience } from "./choices.ts";
import { dayWords, periodWords } from "../text/day-words.ts";
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

/** The one page that people read. */
export function summaryBlocks(report: PlanReport, audience: Audience): readonly Block[] {
  return [
    ...facts([
      ["Status", report.header.status?.words],
      ["Period", periodWords(report.header.start, report.header.end) ?? report.header.schoolYear],
      ["Questions to", report.header.contact],
      ["Complete", audience === "team" ? `${String(report.header.score)} of 100` : undefined],
    ]),
    ...section(
      "Why we do this",
      text(shortened(report.purpose.statement, LONGEST_STATEMENT)),
      "The plan does not say yet what it is for.",
    ),
    ...section("What we want to reach", goals(report), "The plan has no goals yet."),
    ...(audience === "families"
      ? []
      : section("Who is covered", groups(report), "The plan does not say yet who is involved.")),
    ...section("What comes next", dates(report, audience), "The plan has no dates ahead."),
    ...(audience === "team" || audience === "board"
      ? section("What it costs", money(report), "The plan has no budget yet.")
      : []),
    ...section("What we heard and what changed", changes(report), "The plan does not say yet what changed."),
    ...(audience === "families" && report.data.limits.length > 0
      ? [heading("What data are never used for"), ...list(most(report.data.limits, MOST_CHANGES + 1, "promises"))]
      : []),
    ...(audience === "team" ? section("What is missing", steps(report), "Nothing is missing.") : []),
  ];
}

function section(title: string, blocks: readonly Block[], empty: string): readonly Block[] {
  return [heading(title), ...(blocks.length === 0 ? [note(empty)] : blocks)];
}

function goals({ goals }: PlanReport): readonly Block[] {
  return [
    ...table(
      "Goals",
      ["Goal", "Now", "Target", "By"],
      goals
        .slice(0, MOST_GOALS)
        .map(({ statement, baseline, target }) => [
          shortened(statement, LONGEST_TEXT),
          baseline.text,
          target.text,
          dayWords(target.date),
        ]),
      "all columns",
    ),
    ...text(more(goals.length - MOST_GOALS, "goal")),
  ];
}

function groups({ coverage: { groups, missing } }: PlanReport): readonly Block[] {
  const parts = new Map<string, string[]>();
  for (const { name, level } of groups.slice(0, MOST_GROUPS)) {
    const part = level === undefined ? "Their part is not said" : SHORT_PARTS[level.id];
    parts.set(part, [...(parts.get(part) ?? []), name]);
  }
  return [
    ...facts([...parts].map(([part, names]) => [part, names.join(", ")] as const)),
    ...text(more(groups.length - MOST_GROUPS, "group")),
    ...(missing.length === 0 ? [] : [note(`Not in the plan yet: ${missing.join(", ")}`)]),
  ];
}

/** What a level means, in the words of one page. */
const SHORT_PARTS: Readonly<Record<LevelId, string>> = {
  none: "Have no part yet",
  inform: "Are told what we do",
  consult: "Are asked, and hear what became of it",
  involve: "Work with us throughout",
  collaborate: "Are partners in every decision",
  empower: "Decide",
};

function dates({ schedule, today, header }: PlanReport, audience: Audience): readonly Block[] {
  const entries = schedule.entries.filter((entry) => isFor(audience, entry));
  const next = upcoming({ entries }, today).slice(0, MOST_DATES);
  const overdue = audience === "team" ? header.overdue : 0;
  return [
    ...facts(next.map(({ entry, date }) => [dayWords(date), shortened(entry.name, LONGEST_TEXT)] as const)),
    ...(overdue === 0
      ? []
      : [note(overdue === 1 ? "One thing is overdue." : `${String(overdue)} things are overdue.`)]),
  ];
}

function money({ money: { byCategory, lines, sum, total } }: PlanReport): readonly Block[] {
  if (lines.length === 0) return text(total && `In all: ${total}`);
  return facts([
    ...byCategory.map(({ name, sum, lines }) => [name, lines === 0 ? "Nothing planned" : dollars(sum)] as const),
    ["In all", dollars(sum)],
    ["What ends", shortened(lines.find(({ ends }) => ends !== undefined)?.ends, LONGEST_TEXT)],
  ]);
}

function changes({ changes }: PlanReport): readonly Block[] {
  return facts(
    changes.slice(0, MOST_CHANGES).map(({ date, heard, changed, whyNot }) => {
      const became = changed ?? whyNot;
      return [
        dayWords(date) ?? "No date",
        [shortened(heard, LONGEST_TEXT), shortened(became, LONGEST_TEXT)]
          .filter((words) => words !== undefined)
          .join(" → "),
      ] as const;
    }),
  );
}

function steps({ sections }: PlanReport): readonly Block[] {
  const unmet = sections.flatMap(({ title, unmet }) =>
    unmet.filter(({ kind }) => kind === "core").map(({ sentence }) => `${title}: ${sentenceText(sentence)}`),
  );
  return list(most(unmet, MOST_STEPS, "things"));
}

function most(items: readonly string[], count: number, noun: string): readonly string[] {
  if (items.length <= count) return items;
  return [...items.slice(0, count), `and ${String(items.length - count)} more ${noun}`];
}

function more(count: number, noun: string): string | undefined {
  return count <= 0 ? undefined : `and ${String(count)} more ${noun}${count === 1 ? "" : "s"}`;
}

/** Cut between words. */
function shortened<Text extends string | undefined>(text: Text, longest: number): Text;
function shortened(text: string | undefined, longest: number): string | undefined {
  if (text === undefined || text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}
