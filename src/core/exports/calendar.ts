import { slug } from "github-slugger";
import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
  type ICalRepeatingOptions,
} from "ical-generator";
import type { PlanReport } from "../report/plan-report.ts";
import type { ScheduleEntry } from "../report/schedule.ts";
import type { Tongue } from "../text/tongue.ts";
import { dayNumber, type IsoDate } from "../text/iso-date.ts";
import type { Audience } from "./choices.ts";
import { clean } from "./clean.ts";
import { isFor } from "./calendar-part.ts";

/**
 * The dates of a plan for a calendar program. Plans give days and no hours, so every event lasts the whole day and
 * needs no time zone. An event keeps its UID from export to export, so that a program changes what it has instead of
 * adding it again; what was cancelled stays in, as cancelled.
 *
 * @param source the plan's file name: it tells the events of several plans apart
 */
export function calendarOf(report: PlanReport, tongue: Tongue, audience: Audience, source: string): string {
  const { header, schedule, today } = report;
  const title = clean(header.title ?? tongue.t("Buy-in plan"));
  const domain = [slug(source), slug(header.organization ?? ""), "buyin"].filter((part) => part !== "").join(".");
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Buy-in Plans", product: "buyin", language: tongue.tag.toUpperCase() },
  });
  for (const entry of schedule.entries.filter((one) => isFor(audience, one))) {
    const common = {
      allDay: true,
      summary: clean(entry.name),
      description: descriptionOf(entry, title, tongue, audience),
      stamp: dateOf(today),
      sequence: dayNumber(today) - FIRST_DAY,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    };
    for (const { id, ...event } of eventsOf(entry))
      calendar.createEvent({ ...common, ...event, id: `${id}@${domain}` });
  }
  return `${calendar.toString()}\r\n`;
}

/** Later exports count as later versions of an event: the number of days since then. */
const FIRST_DAY = dayNumber("2020-01-01");

type Times = Pick<ICalEventData, "start" | "repeating"> & { readonly id: string };

/** One event that repeats where a calendar can say so, and one for each other day. */
function eventsOf(entry: ScheduleEntry): readonly Times[] {
  const id = slug(entry.key) || entry.kind;
  const { recurrence, dates, singles } = entry;
  const recurring = dates.filter((date) => !singles.includes(date));
  const [first] = recurring;
  const last = recurring.at(-1);
  const rule = recurrence && ruleOf(recurrence.frequency, recurrence.start);
  if (recurrence === undefined || rule === undefined || first === undefined || last === undefined || first === last) {
    return dates.map((date, at) => ({ id: `${id}-${String(at + 1)}`, start: dateOf(date) }));
  }
  const skipped = recurrence.skipped.filter((date) => first < date && date < last);
  // A number of times, because the library writes the last day as a moment, which a day must not be compared with.
  const count = recurring.length + skipped.length;
  const exclude = skipped.length === 0 ? {} : { exclude: skipped.map(dateOf) };
  return [
    { id, start: dateOf(first), repeating: { ...rule, count, ...exclude } },
    ...singles.map((date, at) => ({ id: `${id}-${String(at + 1)}`, start: dateOf(date) })),
  ];
}

/** The last day that every month has: later ones move to the end of a shorter month, as calendars' rules do not. */
const SHORTEST_MONTH = 28;

function ruleOf(frequency: string, start: IsoDate): ICalRepeatingOptions | undefined {
  const weeks = WEEKS.get(frequency);
  if (weeks !== undefined) return { freq: ICalEventRepeatingFreq.WEEKLY, interval: weeks };
  const months = MONTHS.get(frequency);
  if (months === undefined || Number(start.slice(8)) > SHORTEST_MONTH) return undefined;
  return { freq: ICalEventRepeatingFreq.MONTHLY, interval: months };
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ["weekly", 1],
  ["biweekly", 2],
  ["grading_period", 9],
]);

const MONTHS: ReadonlyMap<string, number> = new Map([
  ["monthly", 1],
  ["quarterly", 3],
  ["three_times_a_year", 4],
  ["semester", 6],
  ["annually", 12],
]);

function descriptionOf({ facts, owner }: ScheduleEntry, plan: string, { t }: Tongue, audience: Audience): string {
  const lines = facts.map(([label, words]) => `${label}: ${words}`);
  if (owner !== undefined && audience !== "families") lines.push(t("Owner: {owner}", { owner }));
  return clean([...lines, t("Plan: {plan}", { plan })].join("\n"));
}

function dateOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
