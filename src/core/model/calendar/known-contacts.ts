import { derived } from "../../source/derived.ts";
import { entryOf, type MapNode } from "../../source/node.ts";
import { remembered } from "../../source/remember.ts";
import { nearest } from "../../text/nearest.ts";
import { FREQUENCIES } from "../../vocabulary/vocabulary.ts";
import { isGiven } from "../given.ts";
import type { Row } from "../located.ts";
import { definitionsOf } from "../lookup.ts";
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

const FREQUENCY_IDS: ReadonlySet<string> = new Set(FREQUENCIES.map(({ id }) => id));

const hasUnreadableTimes = remembered(({ node, start, end, frequency, dates }: Touchpoint): boolean => {
  if (start === undefined && isGiven(node, "start")) return true;
  if (end === undefined && isGiven(node, "end")) return true;
  if (frequency !== undefined && !FREQUENCY_IDS.has(frequency.value)) return true;
  return dates.length < countOf(node, "dates");
});

function countOf(node: MapNode, field: string): number {
  if (!isGiven(node, field)) return 0;
  const value = entryOf(node, field)?.value;
  return value?.kind === "list" ? value.items.length : 1;
}

/** The groups that an audience names with a slip. */
const slippedAudiences = derived((plan: Plan): ReadonlySet<Row | undefined> => {
  const defined = definitionsOf(plan, "stakeholders");
  const ids = new Set(defined.ids);
  const slips = plan.communication.touchpoints
    .flatMap(({ audience }) => audience)
    .filter(({ value }) => defined.find(value) === undefined);
  return new Set(slips.map(({ value }) => defined.find(nearest(value.toLowerCase(), ids) ?? "")));
});
