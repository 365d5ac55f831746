import { contactPlace } from "../model/calendar/contact-places.ts";
import { contactDays, inOrder, plannedDays, touchpointsFor } from "../model/calendar/contacts.ts";
import { gapsBeyondPromise, gapsIn, promisedDays, type Gap } from "../model/calendar/gaps.ts";
import { areContactsKnown, isPromiseKnown } from "../model/calendar/known-contacts.ts";
import type { Plan } from "../model/plan.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Place } from "../source/node.ts";
import { dayNumber, dayOf, isoDate } from "../text/iso-date.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { FREQUENCIES, FREQUENCY_DAYS } from "../vocabulary/vocabulary.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { inside } from "../text/slot-words.ts";

type Message = "promised" | "advised" | "sincePromised" | "sinceAdvised" | "before" | "breaks" | "addDates" | "repeat";

export default defineRule<Message>({
  category: "communication",
  severity: "warning",
  fix: "assisted",
  section: "communication",
  summary: "A group goes longer without contact than the plan promises",
  messages: {
    promised: "{days} days pass without contact with {group} between {from} and {to}; you promised contact {cadence}",
    advised: "{days} days pass without contact with {group} between {from} and {to}; at most {most} are advised",
    sincePromised: "{days} days have passed without contact with {group} since {from}; you promised contact {cadence}",
    sinceAdvised: "{days} days have passed without contact with {group} since {from}; at most {most} are advised",
    before: "The contact before that is on {from}",
    breaks: "{off} days of breaks in between are not counted",
    addDates: "Add dates in between",
    repeat: "Make this contact {cadence}",
  },
  check({ plan, today, requirements, report }) {
    for (const row of plan.stakeholders.groups) {
      const gap = longest(gapsBeyondPromise(plan, row, requirements, dayNumber(today)));
      const before = gap === undefined ? undefined : contactPlace(plan, row, gap.from);
      if (gap === undefined || before === undefined || !areContactsKnown(plan, row) || !isPromiseKnown(row)) continue;
      const touchpoints = touchpointsFor(plan, row);
      const isOpen = contactDays(plan, row).at(-1) === gap.from;
      const after = isOpen ? before.touchpoint.end?.node : contactPlace(plan, row, gap.to)?.at;
      const cadence = FREQUENCY_DAYS.has(row.contactEvery?.value ?? "") ? row.contactEvery?.value : undefined;
      const wording = cadence === undefined ? "advised" : "promised";
      const off = gap.to - gap.from - gap.days;
      const inBreak = off === 0 ? undefined : firstBreakIn(plan, gap);
      const data = {
        group: stakeholderName(row),
        days: gap.days,
        from: isoDate(gap.from),
        to: isoDate(gap.to),
        cadence: inside(labelOf(FREQUENCIES, cadence ?? "")),
        most: promisedDays(row, requirements),
        off,
      };
      report({
        at: after ?? before.at,
        message: isOpen ? SINCE[wording] : wording,
        data,
        row,
        ...(touchpoints.length === 1 ? { causes: touchpoints } : {}),
        related: [
          ...(after === undefined ? [] : [{ at: before.at, message: "before", data } as const]),
          ...(inBreak === undefined ? [] : [{ at: inBreak, message: "breaks", data } as const]),
        ],
        fixes: () => {
          const days = inOrder([...contactDays(plan, row), ...plannedDays(before.touchpoint, plan, cadence)]);
          const isKept = gapsIn(days, data.most, requirements, dayNumber(today)).length === 0;
          return fixesFor(before.touchpoint, gap, isKept ? cadence : undefined);
        },
      });
    }
  },
});

const SINCE = { promised: "sincePromised", advised: "sinceAdvised" } as const;

/** One finding for a group: the longest gap, the first one where several are as long. */
function longest(gaps: readonly Gap[]): Gap | undefined {
  return gaps.reduce<Gap | undefined>(
    (best, gap) => (best === undefined || gap.days > best.days ? gap : best),
    undefined,
  );
}

function firstBreakIn({ basics }: Plan, { from, to }: Gap): Place | undefined {
  return basics.breaks.find(
    ({ start, end }) => start !== undefined && end !== undefined && dayOf(start) <= to && dayOf(end) > from,
  )?.node.head;
}

/** So many dates are written by hand; for more, the contact had better recur. */
const MOST_DATES = 4;

function fixesFor({ node }: Touchpoint, { missing }: Gap, cadence: string | undefined): readonly RuleFix<Message>[] {
  const date = promptFor("communication.touchpoints.start");
  const dates = Array.from({ length: missing }, () => ({ kind: "add", in: node, path: "dates", value: date }) as const);
  const addDates: RuleFix<Message> = { title: "addDates", changes: dates };
  if (cadence === undefined) return [addDates];
  const repeat: RuleFix<Message> = {
    title: "repeat",
    data: { cadence: inside(labelOf(FREQUENCIES, cadence)) },
    changes: [{ kind: "set", in: node, path: "frequency", value: cadence }],
  };
  return missing > MOST_DATES ? [repeat, addDates] : [addDates, repeat];
}
