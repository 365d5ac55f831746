import type { GroupId } from "../vocabulary/vocabulary.ts";
import type { LocatedDate } from "./located.ts";
import type { Plan } from "./plan.ts";
import type { Training } from "./reach-and-money.ts";
import { isOfGroup, stakeholdersIn } from "./standing.ts";

/** The groups that will work with the flags. */
const USERS: readonly GroupId[] = ["teachers", "counselors", "principals"];

/** The groups that will work with the flags and that the plan names. */
export function usersIn({ stakeholders }: Plan): readonly GroupId[] {
  return USERS.filter((group) => stakeholders.groups.some((row) => isOfGroup(row, group)));
}

/** The trainings whose audience includes somebody of a group. */
export function trainingsFor(plan: Plan, group: GroupId): readonly Training[] {
  return plan.investment.training.filter(({ audience }) =>
    stakeholdersIn(plan, audience).some((stakeholder) => isOfGroup(stakeholder, group)),
  );
}

/** The earliest day of some trainings; `undefined` where none has a day. */
export function firstDayOf(trainings: readonly Training[]): LocatedDate | undefined {
  return trainings.flatMap(({ dates }) => dates).sort((a, b) => (a.value < b.value ? -1 : 1))[0];
}
