import { dayWords } from "../text/day-words.ts";
import type { GroupCoverage } from "../report/coverage.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { ScheduleEntry } from "../report/schedule.ts";
import type { IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import type { Scale } from "./scale.ts";

/** One line of the picture of the plan's months. */
export interface Lane {
  readonly name: string;
  /** Where the plan speaks of it; `undefined` for lanes of many rows. */
  readonly range: TextRange | undefined;
  readonly shape: "dot" | "diamond" | "square";
  readonly marks: readonly Mark[];
  /** Times without contact that are longer than promised. */
  readonly gaps: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly words: string }[];
  /** The lane in words, for those who do not see it. */
  readonly words: string;
  /** What stands in a lane without marks. */
  readonly empty: string;
}

export interface Mark {
  readonly date: IsoDate;
  readonly words: string;
  readonly isDone: boolean;
}

/** A lane for every group, one for the milestones and one for the team's other dates. */
export function lanesOf({ coverage, schedule }: PlanReport, scale: Scale): readonly Lane[] {
  const planned = schedule.entries.filter(({ kind, isCancelled }) => kind !== "touchpoint" && !isCancelled);
  const milestones = planned.filter(({ kind }) => kind === "milestone");
  const others = planned.filter(({ kind }) => kind !== "milestone");
  return [
    ...coverage.groups.map((group) => groupLane(group, scale)),
    ...(coverage.groups.length === 0 && planned.length === 0
      ? []
      : [entriesLane("Milestones", "diamond", milestones, scale, "No milestone has a date")]),
    ...(others.length === 0 ? [] : [entriesLane("Reviews, checks, training", "square", others, scale, "")]),
  ];
}

function groupLane({ name, contacts, gaps, range }: GroupCoverage, scale: Scale): Lane {
  const marks = contacts
    .filter(({ date }) => scale.has(date))
    .map(({ date, name }) => ({ date, words: `${dayWords(date)}: ${name}`, isDone: false }));
  const ranges = gaps.map(({ from, to, days }) => ({
    from,
    to,
    words: `${String(days)} days without contact, ${dayWords(from)} to ${dayWords(to)}`,
  }));
  return {
    name,
    range,
    shape: "dot",
    marks,
    gaps: ranges,
    words: [counted(marks, "contact"), ...ranges.map(({ words }) => words)].join("; "),
    empty: "Nothing reaches them yet",
  };
}

function entriesLane(
  name: string,
  shape: Lane["shape"],
  entries: readonly ScheduleEntry[],
  scale: Scale,
  empty: string,
): Lane {
  const marks = entries.flatMap(({ name, dates, isDone }) =>
    dates
      .filter((date) => scale.has(date))
      .map((date) => ({ date, isDone, words: `${dayWords(date)}: ${name}${isDone ? ", done" : ""}` })),
  );
  const inOrder = marks.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { name, range: undefined, shape, marks: inOrder, gaps: [], words: counted(inOrder, "date"), empty };
}

/** "9 contacts from September 2, 2025 to May 5, 2026" */
function counted(marks: readonly Mark[], noun: string): string {
  const first = marks[0]?.date;
  const last = marks.at(-1)?.date;
  if (first === undefined || last === undefined) return `no ${noun}`;
  if (marks.length === 1) return `one ${noun} on ${dayWords(first)}`;
  return `${String(marks.length)} ${noun}s from ${dayWords(first)} to ${dayWords(last)}`;
}
