import { isGiven } from "./given.ts";
import type { LocatedText } from "./located.ts";
import { stakeholderMeant } from "./lookup.ts";
import type { Plan } from "./plan.ts";
import { valuesMeant } from "./values-meant.ts";
import { GROUPS, type GroupId } from "../vocabulary/vocabulary.ts";

/** The groups of the people that references name. */
export interface NamedGroups {
  /** Whether one of them is of these groups. */
  readonly has: (...groups: readonly GroupId[]) => boolean;
  /** Whether each of them is. */
  readonly areAll: (...groups: readonly GroupId[]) => boolean;
  /**
   * Whether it is known of each reference which people it means: what leads nowhere, or to a row with an unreadable
   * group, is reported where it stands, and may mean anybody.
   */
  readonly areKnown: boolean;
}

export function groupsNamed(plan: Plan, references: readonly LocatedText[]): NamedGroups {
  const named = references.map(({ value }) => {
    const row = stakeholderMeant(plan, value);
    const [group] = valuesMeant(row?.node, "group", GROUP_IDS);
    return { group, isKnown: row !== undefined && (group !== undefined || !isGiven(row.node, "group")) };
  });
  const isOneOf = (groups: readonly GroupId[], { group }: { readonly group: GroupId | undefined }): boolean =>
    group !== undefined && groups.includes(group);
  return {
    has: (...groups) => named.some((one) => isOneOf(groups, one)),
    areAll: (...groups) => named.every((one) => isOneOf(groups, one)),
    areKnown: named.every(({ isKnown }) => isKnown),
  };
}

const GROUP_IDS = GROUPS.map(({ id }) => id);
