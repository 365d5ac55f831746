import { contactDays, occurrences } from "../../model/calendar/contacts.ts";
import type { Plan } from "../../model/plan.ts";
import type { Sentence } from "../../source/notice.ts";
import { dayNumber, isoDate, type DayNumber, type IsoDate } from "../../text/iso-date.ts";

/** A day that a plan is likely to mean, and why. */
export interface LikelyDate {
  readonly date: IsoDate;
  readonly why: Sentence;
}

/** Days to choose from, the likeliest first, each once: of the calendar, and of the plan's own. */
export function likelyDates(plan: Plan, today: IsoDate): readonly LikelyDate[] {
  const found = [
    said(today, "Today"),
    said(endOfMonth(today), "End of this month"),
    said(startOfNextQuarter(today), "Start of next quarter"),
    ...boardMeetings(plan, today),
    ...breaks(plan, today),
    ...milestones(plan, today),
    ...(plan.basics.start === undefined ? [] : [said(plan.basics.start.value, "The plan starts")]),
    ...(plan.basics.end === undefined ? [] : [said(plan.basics.end.value, "The plan ends")]),
  ];
  return found.filter(({ date }, i) => found.findIndex((other) => other.date === date) === i);
}

const MOST_MEETINGS = 3;

/** The next days on which the board is met: by contacts with its group, or in a board meeting. */
function boardMeetings(plan: Plan, today: IsoDate): readonly LikelyDate[] {
  const from = dayNumber(today);
  const boards = plan.stakeholders.groups.filter(({ group }) => group?.value === "school_board");
  const meetings = plan.communication.touchpoints.filter(({ channel }) => channel?.value === "board_meeting");
  const days = new Set<DayNumber>([
    ...boards.flatMap((board) => contactDays(plan, board)),
    ...meetings.flatMap((meeting) => occurrences(meeting, plan)),
  ]);
  return [...days]
    .filter((day) => day >= from)
    .sort((a, b) => a - b)
    .slice(0, MOST_MEETINGS)
    .map((day) => said(isoDate(day), "The board meets"));
}

/** The first day back after each break that is still to come. */
function breaks({ basics }: Plan, today: IsoDate): readonly LikelyDate[] {
  return basics.breaks.flatMap(({ end, label }) => {
    if (end === undefined || end.value < today) return [];
    return [said(isoDate(dayNumber(end.value) + 1), "First day after {name}", { name: label })];
  });
}

function milestones({ timeline }: Plan, today: IsoDate): readonly LikelyDate[] {
  return timeline.milestones.flatMap(({ due, title, label }) =>
    due === undefined || due.value < today ? [] : [said(due.value, "{name}", { name: title?.value ?? label })],
  );
}

function said(date: IsoDate, template: string, data: Sentence["data"] = {}): LikelyDate {
  return { date, why: { template, data } };
}

function endOfMonth(today: IsoDate): IsoDate {
  const [year, month] = partsOf(today);
  return isoDate(dayNumber(firstOf(month === 12 ? year + 1 : year, (month % 12) + 1)) - 1);
}

/** The first of January, April, July or October. */
function startOfNextQuarter(today: IsoDate): IsoDate {
  const [year, month] = partsOf(today);
  const next = Math.floor((month - 1) / 3) * 3 + 4;
  return next > 12 ? firstOf(year + 1, 1) : firstOf(year, next);
}

function partsOf(date: IsoDate): readonly [number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

function firstOf(year: number, month: number): IsoDate {
  return `${String(year)}-${String(month).padStart(2, "0")}-01`;
}
