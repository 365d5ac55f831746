import { KEY_ROLES, type TeamRoleId } from "../vocabulary/vocabulary.ts";
import { memberOf } from "./lookup.ts";
import type { Member } from "./people.ts";
import type { Plan } from "./plan.ts";
import { peopleOn } from "./standing.ts";

/** The key roles that a member holds, in their own order. */
export function keyRolesOf({ roles }: Member): readonly TeamRoleId[] {
  return KEY_ROLES.filter((role) => roles.some(({ value }) => value === role));
}

/** Members in filled seats who hold a key role. */
export function keyPeople(plan: Plan): readonly Member[] {
  return peopleOn(plan).filter((member) => keyRolesOf(member).length > 0);
}

/** The member named to carry on after another; nobody follows themselves. */
export function backupOf(plan: Plan, member: Member): Member | undefined {
  if (member.backup === undefined) return undefined;
  const backup = memberOf(plan, member.backup.value);
  return backup === member ? undefined : backup;
}
