import { derived } from "../../source/derived.ts";
import { entryOf, type MapNode } from "../../source/node.ts";
import { remembered } from "../../source/remember.ts";
import { isFrequency } from "../../vocabulary/vocabulary.ts";
import { isGiven } from "../given.ts";
import { stakeholderMeant, stakeholderOf } from "../lookup.ts";
import type { Plan, Stakeholder } from "../plan.ts";
import type { Touchpoint } from "../reach-and-money.ts";
import { touchpointsFor } from "./contacts.ts";

/**
 * Whether the plan's contacts with a group can be told: a date that cannot be read, or a slip in a group's name, is
 * reported where it stands, and what it stands for may be the contact that seems to lack.
 */
export function areContactsKnown(plan: Plan, stakeholder: Stakeholder): boolean {
  return !touchpointsFor(plan, stakeholder).some(hasUnreadableTimes) && !slippedAudiences(plan).has(stakeholder);
}

/** Whether the plan's own promise to a group can be read, where it makes one. */
export function isPromiseKnown({ node, contactEvery }: Stakeholder): boolean {
  return contactEvery === undefined ? !isGiven(node, "contact_every") : isFrequency(contactEvery.value);
}

const hasUnreadableTimes = remembered(({ node, start, end, frequency, dates }: Touchpoint): boolean => {
  if (start === undefined && isGiven(node, "start")) return true;
  if (end === undefined && isGiven(node, "end")) return true;
  if (frequency !== undefined && !isFrequency(frequency.value)) return true;
  return dates.length < countOf(node, "dates");
});

function countOf(node: MapNode, field: string): number {
  if (!isGiven(node, field)) return 0;
  const value = entryOf(node, field)?.value;
  return value?.kind === "list" ? value.items.length : 1;
}

/** The groups that an audience names with a slip. */
const slippedAudiences = derived((plan: Plan): ReadonlySet<Stakeholder | undefined> => {
  const named = plan.communication.touchpoints.flatMap(({ audience }) => audience.map(({ value }) => value));
  return new Set(
    named.filter((text) => stakeholderOf(plan, text) === undefined).map((text) => stakeholderMeant(plan, text)),
  );
});
