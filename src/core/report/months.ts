import { addMonths, dayNumber, isoDate, type IsoDate } from "../text/iso-date.ts";
import type { Schedule, ScheduleEntry } from "./schedule.ts";

/** One month of a plan's calendar. */
export interface ScheduleMonth {
  /** `2026-03` */
  readonly month: string;
  /** What takes place, in the order of its first day in the month; cancelled entries are left out. */
  readonly items: readonly { readonly entry: ScheduleEntry; readonly dates: readonly IsoDate[] }[];
  /** Breaks that have a day in the month. */
  readonly breaks: Schedule["breaks"];
}

/**
 * The months of the plan's period; where that is not known, those from the first to the last day of its entries. A
 * month in which nothing happens is listed too: it is a gap to be seen.
 */
export function monthsOf({ start, end, entries, breaks }: Schedule): readonly ScheduleMonth[] {
  const planned = entries.filter(({ isCancelled }) => !isCancelled);
  const dates = planned.flatMap(({ dates }) => dates).sort();
  const first = start ?? dates[0];
  const last = end ?? dates.at(-1);
  if (first === undefined || last === undefined) return [];
  return monthsBetween(monthOf(first), monthOf(last)).map((month) => ({
    month,
    items: planned
      .map((entry) => ({ entry, dates: entry.dates.filter((date) => monthOf(date) === month) }))
      .filter(({ dates }) => dates.length > 0)
      .sort((a, b) => compare(a.dates[0] ?? "", b.dates[0] ?? "")),
    breaks: breaks.filter(({ start, end }) => monthOf(start) <= month && month <= monthOf(end)),
  }));
}

/** An entry and one of its days. */
export interface DatedEntry {
  readonly entry: ScheduleEntry;
  readonly date: IsoDate;
}

/** What comes next, from a day on: of every entry that is still open its next day, the earliest first. */
export function upcoming({ entries }: Pick<Schedule, "entries">, from: IsoDate): readonly DatedEntry[] {
  return entries
    .filter(({ isDone, isCancelled }) => !isDone && !isCancelled)
    .flatMap((entry) => {
      const date = entry.dates.find((day) => day >= from);
      return date === undefined ? [] : [{ entry, date }];
    })
    .sort((a, b) => compare(a.date, b.date));
}

/** As many as a plan may cover, and a school year at either end. */
const MOST_MONTHS = 84;

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last && months.length < MOST_MONTHS; month = after(month)) months.push(month);
  return months;
}

function after(month: string): string {
  return monthOf(isoDate(addMonths(dayNumber(`${month}-01`), 1)));
}

function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
