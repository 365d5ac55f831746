import type { GroupCoverage } from "../report/coverage.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { ScheduleEntry } from "../report/schedule.ts";
import type { IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import type { Tongue } from "../text/tongue.ts";
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
export function lanesOf({ coverage, schedule }: PlanReport, tongue: Tongue, scale: Scale): readonly Lane[] {
  const { t } = tongue;
  const planned = schedule.entries.filter(({ kind, isCancelled }) => kind !== "touchpoint" && !isCancelled);
  const milestones = planned.filter(({ kind }) => kind === "milestone");
  const others = planned.filter(({ kind }) => kind !== "milestone");
  return [
    ...coverage.groups.map((group) => groupLane(group, tongue, scale)),
    ...(coverage.groups.length === 0 && planned.length === 0
      ? []
      : [
          {
            ...entriesLane(milestones, tongue, scale),
            name: t("Milestones"),
            shape: "diamond" as const,
            empty: t("No milestone has a date"),
          },
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            ...entriesLane(others, tongue, scale),
            name: t("Reviews, checks, training"),
            shape: "square" as const,
            empty: "",
          },
        ]),
  ];
}

function groupLane({ name, contacts, gaps, range }: GroupCoverage, tongue: Tongue, scale: Scale): Lane {
  const { t, day } = tongue;
  const marks = contacts
    .filter(({ date }) => scale.has(date))
    .map(({ date, name }) => ({ date, words: `${day(date)}: ${name}`, isDone: false }));
  const ranges = gaps.map(({ from, to, days }) => ({
    from,
    to,
    words: t("{days} days without contact, {from} to {to}", { days, from: day(from), to: day(to) }),
  }));
  return {
    name,
    range,
    shape: "dot",
    marks,
    gaps: ranges,
    words: [contactsIn(marks, tongue), ...ranges.map(({ words }) => words)].join("; "),
    empty: t("Nothing reaches them yet"),
  };
}

function entriesLane(
  entries: readonly ScheduleEntry[],
  tongue: Tongue,
  scale: Scale,
): Omit<Lane, "name" | "shape" | "empty"> {
  const { t, day } = tongue;
  const marks = entries.flatMap(({ name, dates, isDone }) =>
    dates
      .filter((date) => scale.has(date))
      .map((date) => ({ date, isDone, words: `${day(date)}: ${name}${isDone ? `, ${t("done")}` : ""}` })),
  );
  const inOrder = marks.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { range: undefined, marks: inOrder, gaps: [], words: datesIn(inOrder, tongue) };
}

/** "9 contacts from September 2, 2025 to May 5, 2026" */
function contactsIn(marks: readonly Mark[], { t, day }: Tongue): string {
  const { count, from, to } = extentOf(marks, day);
  if (count === 0) return t("no contact");
  return count === 1
    ? t("one contact on {from}", { from })
    : t("{count} contacts from {from} to {to}", { count, from, to });
}

function datesIn(marks: readonly Mark[], { t, day }: Tongue): string {
  const { count, from, to } = extentOf(marks, day);
  if (count === 0) return t("no date");
  return count === 1 ? t("one date on {from}", { from }) : t("{count} dates from {from} to {to}", { count, from, to });
}

function extentOf(
  marks: readonly Mark[],
  day: Tongue["day"],
): Readonly<Record<"from" | "to", string> & { count: number }> {
  return { count: marks.length, from: day(marks[0]?.date ?? ""), to: day(marks.at(-1)?.date ?? "") };
}
