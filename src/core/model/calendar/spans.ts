import type { DayNumber } from "../../text/iso-date.ts";

/** Days in a row, both ends included. */
export interface Span {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** The same days as spans that neither overlap nor touch, in the order of time; spans that end before they start hold none. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.filter(({ start, end }) => start <= end).sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end + 1) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push(span);
  }
  return result;
}

/** How many days of merged spans lie after `from`, up to and including `to`. */
export function daysWithin(spans: readonly Span[], from: DayNumber, to: DayNumber): number {
  let days = 0;
  for (const { start, end } of spans) days += Math.max(0, Math.min(end, to) - Math.max(start, from + 1) + 1);
  return days;
}
