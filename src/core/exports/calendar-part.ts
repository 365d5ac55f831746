import { monthsOf } from "../report/months.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { ScheduleEntry } from "../report/schedule.ts";
import { GROUPS_OF } from "./audience.ts";
import type { Audience } from "./choices.ts";
import { dayWords, daysOfMonth } from "../text/day-words.ts";
import { table, type Block } from "./page.ts";

/** Kinds of dates that everybody may know of. */
const FOR_ALL: readonly ScheduleEntry["kind"][] = ["milestone"];
const FOR_LEADERS: readonly ScheduleEntry["kind"][] = ["milestone", "review", "checkpoint", "training"];

/** Whether an audience has an entry in its calendar. */
export function isFor(audience: Audience, { kind, groups }: ScheduleEntry): boolean {
  const own = GROUPS_OF[audience];
  if (own === undefined) return true;
  if ((audience === "families" ? FOR_ALL : FOR_LEADERS).includes(kind)) return true;
  return kind === "touchpoint" && groups.some((group) => own.has(group));
}

/** Month by month what takes place: for the team the whole plan, for others what is still ahead. */
export function calendarPart({ schedule, today }: PlanReport, audience: Audience): readonly Block[] {
  const entries = schedule.entries.filter((entry) => isFor(audience, entry));
  const months = monthsOf({ ...schedule, entries }).filter(
    ({ month }) => audience === "team" || month >= today.slice(0, 7),
  );
  if (months.every(({ items }) => items.length === 0)) return [];
  return table(
    audience === "team" ? "Month by month" : "Month by month, from now on",
    ["Month", "What", "No school"],
    months.map(({ month, items, breaks }) => [
      dayWords(month),
      items.map(({ entry, dates }) => `${daysOfMonth(dates)}: ${entry.name}`).join("\n") || "Nothing planned",
      breaks.map(({ name, start, end }) => `${name ?? "Break"}: ${dayWords(start)} to ${dayWords(end)}`).join("\n") ||
        "None",
    ]),
  );
}
