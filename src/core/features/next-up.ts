import { occurrences } from "../model/calendar/contacts.ts";
import { isClosed, openItems } from "../model/calendar/open-items.ts";
import { dayNumber, isoDate, type IsoDate } from "../text/iso-date.ts";
import { stakeholderOf } from "../model/lookup.ts";
import type { Plan } from "../model/plan.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import type { Place } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";
import type { Tongue } from "../text/tongue.ts";
import { ONE_WAY_CHANNELS, TWO_WAY_CHANNELS } from "../vocabulary/vocabulary.ts";
import type { Analysis } from "./analyze.ts";
import { said } from "../text/slot-words.ts";

/** What the plan's calendar asks for. */
export interface NextUp {
  /** The next three things from today on, the earliest first; of a touchpoint only its next day. */
  readonly next: readonly DatedThing[];
  /** Milestones, next steps, goals and open seats past their date, as the rule about them finds them. */
  readonly overdue: number;
}

export interface DatedThing {
  readonly kind: "touchpoint" | "milestone" | "review";
  /** The thing's own name; `undefined` for the review of the plan. */
  readonly name: string | undefined;
  readonly date: IsoDate;
  readonly range: TextRange;
}

const MOST_SHOWN = 3;

const OVERDUE_RULE = "overdue-item";

/** @param tongue the language of our words in the names of touchpoints */
export function nextUpOf({ plan, problems, document }: Analysis, today: IsoDate, tongue: Tongue): NextUp {
  const next = [...touchpoints(plan, today, tongue), ...milestones(plan), ...reviews(plan)]
    .filter(({ date }) => date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, MOST_SHOWN)
    .map(({ at, ...thing }) => ({ ...thing, range: document.rangeOf(at) }));
  return { next, overdue: overdueCount({ problems }) };
}

/** How many things are past their date with nothing said about them. */
export function overdueCount({ problems }: Pick<Analysis, "problems">): number {
  return problems.filter(({ rule }) => rule === OVERDUE_RULE).length;
}

type Candidate = Omit<DatedThing, "range"> & { readonly at: Place };

function touchpoints(plan: Plan, today: IsoDate, tongue: Tongue): readonly Candidate[] {
  const from = dayNumber(today);
  return plan.communication.touchpoints
    .filter((touchpoint) => !isClosed(touchpoint))
    .flatMap((touchpoint) => {
      const day = occurrences(touchpoint, plan).find((day) => day >= from);
      if (day === undefined) return [];
      return [
        { kind: "touchpoint", name: nameOf(touchpoint, plan, tongue), date: isoDate(day), at: touchpoint.node.head },
      ];
    });
}

/** Touchpoints have no names of their own: "Staff meeting: Classroom teachers, School counselors". */
function nameOf({ channel, audience, label }: Touchpoint, plan: Plan, tongue: Tongue): string {
  const term = CHANNELS.find(({ id }) => id === channel?.value);
  const what = term === undefined ? (channel?.value ?? label) : tongue.t(term.label);
  const whom = audience.map(({ value }) => {
    const stakeholder = stakeholderOf(plan, value);
    return stakeholder === undefined ? value : said(stakeholderName(stakeholder), tongue);
  });
  return [what, whom.join(", ")].filter((part) => part !== "").join(": ");
}

const CHANNELS = [...TWO_WAY_CHANNELS, ...ONE_WAY_CHANNELS];

function milestones(plan: Plan): readonly Candidate[] {
  return openItems(plan).flatMap(({ kind, name, due }) =>
    kind !== "milestone" || due === undefined ? [] : [{ kind, name, date: due.value, at: due.node }],
  );
}

function reviews({ sustainability: { reviews } }: Plan): readonly Candidate[] {
  return reviews.next === undefined
    ? []
    : [{ kind: "review", name: undefined, date: reviews.next.value, at: reviews.next.node }];
}
