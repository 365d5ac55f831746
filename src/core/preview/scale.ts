import type { Schedule } from "../report/schedule.ts";
import { monthsOf } from "../report/months.ts";
import { addMonths, dayNumber, type IsoDate } from "../text/iso-date.ts";

/** Turns days into places on a line from the first to the last month of a plan. */
export interface Scale {
  /** `2026-03`, in the order of time. */
  readonly months: readonly string[];
  readonly first: IsoDate;
  /** The first day behind the line. */
  readonly end: number;
  /** "34.25%" from the left; days outside lie at the ends. */
  readonly at: (day: IsoDate) => string;
  /** How much of the line the days from one to the other take, both included. */
  readonly width: (from: IsoDate, to: IsoDate) => string;
  readonly has: (day: IsoDate) => boolean;
}

/** `undefined` where the plan has neither a period nor dates. */
export function scaleOf(schedule: Schedule): Scale | undefined {
  const months = monthsOf(schedule).map(({ month }) => month);
  const [firstMonth] = months;
  const lastMonth = months.at(-1);
  if (firstMonth === undefined || lastMonth === undefined) return undefined;
  const first = `${firstMonth}-01`;
  const start = dayNumber(first);
  const end = addMonths(dayNumber(`${lastMonth}-01`), 1);
  const share = (day: number): number => Math.min(1, Math.max(0, (day - start) / (end - start))) * 100;
  return {
    months,
    first,
    end,
    at: (day) => percent(share(dayNumber(day))),
    width: (from, to) => percent(share(dayNumber(to) + 1) - share(dayNumber(from))),
    has: (day) => dayNumber(day) >= start && dayNumber(day) < end,
  };
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
