import { isIsoDate } from "./iso-date.ts";

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

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /;

/** Ways to write a day; of two that fit, the one with the year in front comes first, then the American one. */
const SPELLINGS = [
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d{4})(?<mark>[-/. ])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  /^(?<year>1[3-9]|[2-9]\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  /^(?<month>\d{1,2})(?<mark>[-/. ])(?<day>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})(?<mark>[-/. ])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[- ](?:of )?(?<month>[a-z]{3,9})\.?,?[- ](?<year>\d{4})$/,
];

/** The days that a text may mean, `YYYY-MM-DD`: for `3/5/26` the fifth of March 2026 and the third of May. */
export function dateReadings(text: string): readonly string[] {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ").replace(WEEKDAY, "");
  const readings = SPELLINGS.flatMap((spelling) => {
    const { year, month, day } = spelling.exec(plain)?.groups ?? {};
    return year === undefined || month === undefined || day === undefined ? [] : [isoDate(year, month, day)];
  });
  return [...new Set(readings)].filter(isIsoDate);
}

/** A year of two digits is of this century, a month's name may be cut short; what is no month gives no real day. */
function isoDate(year: string, month: string, day: string): string {
  const number = /^\d/.test(month) ? month : String(MONTHS.findIndex((name) => name.startsWith(month)) + 1);
  return `${year.padStart(4, "20")}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
