import { isTwoWayByDefault, labelOf } from "../vocabulary/terms.ts";
import { AT_SCHOOL, ONE_WAY_CHANNELS, TWO_WAY_CHANNELS } from "../vocabulary/vocabulary.ts";
import { touchpointsFor } from "./calendar/contacts.ts";
import { isSameLanguage } from "./languages.ts";
import type { LocatedText } from "./located.ts";
import type { Plan } from "./plan.ts";
import type { Touchpoint } from "./reach-and-money.ts";
import { isOfGroup, stakeholdersIn } from "./standing.ts";
import { inQuotes } from "./row-name.ts";
import { own, type Words } from "../text/slot-words.ts";

const CHANNELS = [...TWO_WAY_CHANNELS, ...ONE_WAY_CHANNELS];

/** Whether people can answer back; `undefined` where neither the row nor its channel says so. */
export function isTwoWay({ twoWay, channel }: Touchpoint): boolean | undefined {
  return twoWay?.value ?? isTwoWayByDefault(channel?.value ?? "");
}

/** What a sentence calls a touchpoint: its id, else in quotes its channel and audience, else "row 3". */
export function touchpointName({ id, called, channel, audience }: Touchpoint): Words {
  if (id !== "" || channel === undefined) return called;
  const name = own(labelOf(CHANNELS, channel.value));
  const [first] = audience;
  return inQuotes(first === undefined ? name : own("{channel} for {group}", { channel: name, group: first.value }));
}

/** Whether a touchpoint is for people whose days follow the school's calendar, so that it rests during breaks. */
export function isForSchool(plan: Plan, { audience }: Touchpoint): boolean {
  return stakeholdersIn(plan, audience).some((stakeholder) => isOfGroup(stakeholder, ...AT_SCHOOL));
}

/** The touchpoints that reach families or students, in the plan's order. */
export function familyTouchpoints(plan: Plan): readonly Touchpoint[] {
  const reached = plan.stakeholders.groups.filter((stakeholder) => isOfGroup(stakeholder, "families", "students"));
  const touchpoints = new Set(reached.flatMap((stakeholder) => touchpointsFor(plan, stakeholder)));
  return plan.communication.touchpoints.filter((touchpoint) => touchpoints.has(touchpoint));
}

/**
 * The languages of the organization in which a touchpoint is not offered, in the organization's order. Where there is
 * one language only, a touchpoint need not name it.
 */
export function missingLanguages(plan: Plan, { languages }: Touchpoint): readonly LocatedText[] {
  const needed = plan.basics.organization.languages;
  if (needed.length <= 1 && languages.length === 0) return [];
  return needed.filter((language) => !languages.some((offered) => isSameLanguage(offered, language)));
}
