import { isGiven } from "./given.ts";
import type { LocatedText } from "./located.ts";
import { stakeholderOf } from "./lookup.ts";
import type { Plan } from "./plan.ts";
import { valuesMeant } from "./values-meant.ts";
import { GROUPS, type GroupId } from "../vocabulary/vocabulary.ts";

/** The groups of the people that references name. */
export interface NamedGroups {
  readonly has: (...groups: readonly GroupId[]) => boolean;
  /**
   * Whether it is known of each reference which people it means: what leads nowhere, or to a row with an unreadable
   * group, is reported where it stands, and may mean anybody.
   */
  readonly areAllKnown: boolean;
}

export function groupsNamed(plan: Plan, references: readonly LocatedText[]): NamedGroups {
  const rows = references.map(({ value }) => stakeholderOf(plan, value));
  const meant = rows.map((row) => (row === undefined ? [] : valuesMeant(row.node, "group", GROUP_IDS)));
  const named = new Set(meant.flat());
  return {
    has: (...groups) => groups.some((group) => named.has(group)),
    areAllKnown: rows.every(
      (row, index) => row !== undefined && (meant[index]?.length !== 0 || !isGiven(row.node, "group")),
    ),
  };
}

const GROUP_IDS = GROUPS.map(({ id }) => id);
