/**
 * The day that a text names as `March 5, 2026` or `Mar 5, 2026`, as `YYYY-MM-DD`; every other text as it is, for
 * the schema's check to judge.
 */
export function dateText(text: string): string {
  const [, monthName = "", day = "", year = ""] = LONG_DATE.exec(text.trim()) ?? [];
  const month = MONTHS.findIndex((name) => isMonth(monthName, name)) + 1;
  if (month === 0 || Number(day) < 1 || Number(day) > daysIn(Number(year), month)) return text;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The same where a month is enough: `March 2026` is `2026-03`. */
export function monthText(text: string): string {
  const [, monthName = "", year = ""] = LONG_MONTH.exec(text.trim()) ?? [];
  const month = MONTHS.findIndex((name) => isMonth(monthName, name)) + 1;
  return month === 0 ? dateText(text) : `${year}-${String(month).padStart(2, "0")}`;
}

/** Whether a text is meant as a day, readable or not: `2026-03-05`, `March 5, 2026`, `3/5/26`, or a snippet's prompt. */
export function isDateText(text: string): boolean {
  return /^(?:\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?|YYYY-MM-DD)$/.test(dateText(text.trim()));
}

const LONG_DATE = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const LONG_MONTH = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** By its name, its first three letters, or "Sept". */
function isMonth(written: string, name: string): boolean {
  const text = written.toLowerCase();
  return text === name || text === name.slice(0, 3) || (text === "sept" && name === "september");
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
