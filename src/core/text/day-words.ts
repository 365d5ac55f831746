import type { IsoDate } from "./iso-date.ts";

/** "March 5, 2026"; a month alone ("2026-03") is "March 2026"; any other text stays as it is. */
export function dayWords(date: string): string;
export function dayWords(date: string | undefined): string | undefined;
export function dayWords(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [, year = "", month = "", day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${name} ${String(Number(day))}, ${year}`;
}

/** "July 1, 2025 to June 30, 2027"; one of them where only that is known. */
export function periodWords(start: IsoDate | undefined, end: IsoDate | undefined): string | undefined {
  const from = dayWords(start);
  const to = dayWords(end);
  if (from === undefined || to === undefined) return from === undefined ? to && `until ${to}` : `from ${from}`;
  return `${from} to ${to}`;
}

/** The days of one month as a list says them: "3, 10 and 17". */
export function daysOfMonth(dates: readonly IsoDate[]): string {
  const days = dates.map((date) => String(Number(date.slice(8))));
  const last = days.at(-1) ?? "";
  return days.length < 2 ? last : `${days.slice(0, -1).join(", ")} and ${last}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
