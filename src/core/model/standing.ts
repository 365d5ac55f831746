import { isPromptText } from "../schema/placeholder-text.ts";
import type { LocatedText } from "./located.ts";
import { memberOf, stakeholderOf } from "./lookup.ts";
import type { Member } from "./people.ts";
import type { Plan, Stakeholder } from "./plan.ts";
import { valuesMeant } from "./values-meant.ts";
import { GROUPS, LEVELS, PHASES, type GroupId, type LevelId, type PhaseId } from "../vocabulary/vocabulary.ts";

/** Whether a field names somebody who sits on the team. */
export function isOnTeam(plan: Plan, who: LocatedText | undefined): boolean {
  return who !== undefined && memberOf(plan, who.value)?.isFilled === true;
}

/** Members whose seat is filled. */
export function peopleOn(plan: Plan): readonly Member[] {
  return plan.team.members.filter(({ isFilled }) => isFilled);
}

/** The same, with the seats that were only just added: what is open there is said by the prompt for the name. */
export function seatsOn(plan: Plan): readonly Member[] {
  return plan.team.members.filter(
    ({ isFilled, name, vacant }) =>
      isFilled || (vacant?.value !== true && name !== undefined && isPromptText(name.value)),
  );
}

/** The groups that a member's row names, slips included; else the one that the workspace's list of people gives. */
export function groupsMeant({ node, group }: Member): readonly GroupId[] {
  const meant = valuesMeant(node, "group", GROUP_IDS);
  return meant.length > 0 || group === undefined ? meant : [group.value];
}

const GROUP_IDS = GROUPS.map(({ id }) => id);

/** The stakeholders that references mean; those that the plan does not define are left out. */
export function stakeholdersIn(plan: Plan, references: readonly LocatedText[]): readonly Stakeholder[] {
  return references.map(({ value }) => stakeholderOf(plan, value)).filter((stakeholder) => stakeholder !== undefined);
}

export function isOfGroup({ group }: Stakeholder | Member, ...groups: readonly GroupId[]): boolean {
  return group !== undefined && groups.includes(group.value);
}

/** Whether a group is promised at least that much influence. */
export function isAtLeast({ level }: Stakeholder, least: LevelId): boolean {
  return level !== undefined && rank(LEVELS, level.value) >= rank(LEVELS, least);
}

export function isBefore(phase: PhaseId, other: PhaseId): boolean {
  return rank(PHASES, phase) < rank(PHASES, other);
}

function rank(terms: readonly { readonly id: string }[], id: string): number {
  return terms.findIndex((term) => term.id === id);
}

/** The stakeholders of one of these groups. */
export function stakeholdersOf(plan: Plan, ...groups: readonly GroupId[]): readonly Stakeholder[] {
  return plan.stakeholders.groups.filter((stakeholder) => isOfGroup(stakeholder, ...groups));
}
