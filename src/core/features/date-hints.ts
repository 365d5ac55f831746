import { occurrences } from "../model/calendar/contacts.ts";
import { isClosed, openItems } from "../model/calendar/open-items.ts";
import type { Plan } from "../model/plan.ts";
import type { Place } from "../source/node.ts";
import type { Sentence } from "../source/notice.ts";
import { dayNumber, isoDate, type DayNumber, type IsoDate } from "../text/iso-date.ts";
import type { Analysis } from "./analyze.ts";
import { translatable } from "../text/tongue.ts";

/** A few words behind a date or frequency. */
export interface DateHint {
  /** Where the words stand: the end of what they are about. */
  readonly offset: number;
  readonly sentence: Sentence;
}

/** What is next or overdue: behind the frequency of a contact its next day, behind a due date how far away it is. */
export function dateHintsOf({ plan, document }: Analysis, today: IsoDate): readonly DateHint[] {
  const from = dayNumber(today);
  return [...contacts(plan, from), ...dueDates(plan, from)].map(({ at, sentence }) => ({
    offset: document.rangeOf(at).end,
    sentence,
  }));
}

interface Hint {
  readonly at: Place;
  readonly sentence: Sentence;
}

function contacts(plan: Plan, from: DayNumber): readonly Hint[] {
  return plan.communication.touchpoints.flatMap((touchpoint) => {
    const day = occurrences(touchpoint, plan).find((one) => one >= from);
    if (touchpoint.frequency === undefined || isClosed(touchpoint) || day === undefined) return [];
    return [
      {
        at: touchpoint.frequency.node,
        sentence: { template: translatable("next {date}"), data: { date: isoDate(day) } },
      },
    ];
  });
}

function dueDates(plan: Plan, from: DayNumber): readonly Hint[] {
  const dates = [...openItems(plan).map(({ due }) => due), plan.sustainability.reviews.next];
  return dates.flatMap((date) =>
    date === undefined ? [] : [{ at: date.node, sentence: told(dayNumber(date.value) - from) }],
  );
}

function told(days: number): Sentence {
  if (days === 0) return { template: translatable("today"), data: {} };
  if (days === 1) return { template: translatable("tomorrow"), data: {} };
  if (days === -1) return { template: translatable("overdue since yesterday"), data: {} };
  return days > 0
    ? { template: translatable("in {days} days"), data: { days } }
    : { template: translatable("overdue by {days} days"), data: { days: -days } };
}
