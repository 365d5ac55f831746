import { contactDays, occurrences } from "../../model/calendar/contacts.ts";
import { dayNumber, isIsoDate, isoDate, type DayNumber, type IsoDate } from "../../text/iso-date.ts";
import type { Analysis } from "../analyze.ts";
import { text, type HoverPart } from "./part.ts";
import type { Spot } from "../spot.ts";
import { translatable } from "../../text/tongue.ts";

/** How far a date is from today; of a frequency the next days on which it happens. None where the spot is neither. */
export function datesTold(
  { plan }: Analysis,
  { field, value, row }: Spot,
  today: IsoDate,
  locale: string,
): readonly HoverPart[] {
  const shape = field.shape.kind === "list" ? field.shape.item : field.shape;
  if (value === undefined || shape.kind !== "value") return [];
  const from = dayNumber(today);
  if (shape.format !== undefined && isIsoDate(value.text)) {
    const day = dayNumber(value.text);
    return [text("{date}", { date: longDate(value.text, locale) }), distanceTold(day - from)];
  }
  if (field.name !== "frequency" && field.name !== "contact_every") return [];
  const touchpoint = plan.communication.touchpoints.find((one) => one === row);
  const stakeholder = plan.stakeholders.groups.find((one) => one === row);
  if (touchpoint !== undefined) return nextTold(occurrences(touchpoint, plan), from, locale);
  return stakeholder === undefined ? [] : nextTold(contactDays(plan, stakeholder), from, locale);
}

const MOST_SHOWN = 3;

function nextTold(days: readonly DayNumber[], from: DayNumber, locale: string): readonly HoverPart[] {
  const next = days.filter((day) => day >= from).slice(0, MOST_SHOWN);
  if (next.length === 0) return [text(translatable("Nothing is planned from today on"))];
  return [
    text(translatable("Next: {dates}"), { dates: next.map((day) => longDate(isoDate(day), locale)).join(" · ") }),
  ];
}

function distanceTold(days: number): HoverPart {
  if (days === 0) return text(translatable("This is today"));
  if (days === 1) return text(translatable("This is tomorrow"));
  if (days === -1) return text(translatable("This was yesterday"));
  return days > 0
    ? text(translatable("In {days} days"), { days })
    : text(translatable("{days} days ago"), { days: -days });
}

function longDate(date: IsoDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}
