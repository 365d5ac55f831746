import * as PlainDate from "temporal-polyfill/fns/PlainDate";

/** A day, `YYYY-MM-DD`, checked to exist; such texts compare in the order of time. */
export type IsoDate = string;

/** Days since 1970-01-01: days are compared and counted as plain numbers. */
export type DayNumber = number;

/** Whether a text is `YYYY-MM-DD` and that day exists. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (day === undefined) return false;
  if (Number(day) <= SHORTEST_MONTH) return true;
  return Number(day) <= PlainDate.daysInMonth(PlainDate.create(Number(year), Number(month), 1));
}

/** The number of a day that exists (`isIsoDate`). */
export function dayNumber(date: IsoDate): DayNumber {
  const [year, month, day] = date.split("-");
  return PlainDate.diffDays(EPOCH, PlainDate.create(Number(year), Number(month), Number(day)));
}

/** The same for a date and its place in a plan, worked out once. */
export function dayOf(date: { readonly value: IsoDate }): DayNumber {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const day = dayNumber(date.value);
  numbers.set(date, day);
  return day;
}

/** The day of a number, `YYYY-MM-DD`. */
export function isoDate(day: DayNumber): IsoDate {
  return PlainDate.toString(PlainDate.addDays(EPOCH, day));
}

/** The day that a moment falls on where the machine is. */
export function localDay(moment: Date): IsoDate {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The same day of the month so many months later, or that month's last day where it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  return PlainDate.diffDays(EPOCH, PlainDate.addMonths(PlainDate.addDays(EPOCH, day), months));
}

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The days that every month has; only later ones need the calendar. */
const SHORTEST_MONTH = 28;

const EPOCH = PlainDate.create(1970, 1, 1);

/** Dates never change, so this only saves work. */
const numbers = new WeakMap<{ readonly value: IsoDate }, DayNumber>();
