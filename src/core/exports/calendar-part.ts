import { monthsOf } from "../report/months.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { ScheduleEntry } from "../report/schedule.ts";
import { GROUPS_OF } from "./audience.ts";
import type { Audience } from "./choices.ts";
import type { IsoDate } from "../text/iso-date.ts";
import type { Tongue } from "../text/tongue.ts";
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
export function calendarPart({ schedule, today }: PlanReport, tongue: Tongue, audience: Audience): readonly Block[] {
  const { t, day, period } = tongue;
  const entries = schedule.entries.filter((entry) => isFor(audience, entry));
  const months = monthsOf({ ...schedule, entries }).filter(
    ({ month }) => audience === "team" || month >= today.slice(0, 7),
  );
  if (months.every(({ items }) => items.length === 0)) return [];
  return table(
    audience === "team" ? t("Month by month") : t("Month by month, from now on"),
    [t("Month"), t("What"), t("No school")],
    months.map(({ month, items, breaks }) => [
      day(month),
      items.map(({ entry, dates }) => `${daysOfMonth(dates, tongue)}: ${entry.name}`).join("\n") ||
        t("Nothing planned"),
      breaks.map(({ name, start, end }) => `${name ?? t("Break")}: ${period(start, end) ?? ""}`).join("\n") ||
        t("No break"),
    ]),
  );
}

/** "3, 10 and 17" */
function daysOfMonth(dates: readonly IsoDate[], { listed }: Tongue): string {
  return listed(dates.map((date) => String(Number(date.slice(8)))));
}
