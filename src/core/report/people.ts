import { backupOf, keyRolesOf } from "../model/key-roles.ts";
import type { LocatedText } from "../model/located.ts";
import { memberOf } from "../model/lookup.ts";
import type { Member } from "../model/people.ts";
import type { TextRange } from "../text/range.ts";
import { FUNCTIONS, GROUPS, TEAM_ROLES } from "../vocabulary/vocabulary.ts";
import { seatName, type Reading } from "./reading.ts";
import { rowName } from "./row-name.ts";
import { touchpointTitle } from "./touchpoint-words.ts";

/** What one person of the team carries. */
export interface PersonReport {
  readonly id: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly group: string | undefined;
  readonly roles: readonly string[];
  /** Departments that the person leads. */
  readonly leads: readonly string[];
  readonly goals: readonly string[];
  readonly touchpoints: readonly string[];
  readonly milestones: readonly string[];
  readonly budgetLines: readonly string[];
  readonly nextSteps: readonly string[];
  readonly backup: string | undefined;
  /** Holds a role whose loss would stop the work, and nobody is named to carry on. */
  readonly needsBackup: boolean;
  readonly isOpenSeat: boolean;
  readonly range: TextRange;
}

/** Everybody on the team, in the plan's order. */
export function peopleOf(reading: Reading): readonly PersonReport[] {
  return reading.plan.team.members.map((member) => personReport(reading, member));
}

function personReport(reading: Reading, member: Member): PersonReport {
  const { plan, said, label, tongue } = reading;
  const isTheirs = ({ owner }: { readonly owner: LocatedText | undefined }): boolean =>
    owner !== undefined && memberOf(plan, owner.value) === member;
  const backup = backupOf(plan, member);
  return {
    id: member.id,
    name: seatName(member, tongue),
    title: said(member.title),
    group: member.group && label(GROUPS, member.group.value),
    roles: member.roles.map(({ value }) => label(TEAM_ROLES, value)),
    leads: member.leads.map(({ value }) => label(FUNCTIONS, value)),
    goals: plan.goals.items.filter(isTheirs).map((row) => rowName(reading, row, row.statement)),
    touchpoints: plan.communication.touchpoints.filter(isTheirs).map((row) => touchpointTitle(reading, row)),
    milestones: plan.timeline.milestones.filter(isTheirs).map((row) => rowName(reading, row, row.title)),
    budgetLines: plan.investment.lines.filter(isTheirs).map((row) => rowName(reading, row, row.item)),
    nextSteps: plan.convening.nextSteps.filter(isTheirs).map((row) => rowName(reading, row, row.action)),
    backup: backup && seatName(backup, tongue),
    needsBackup: member.isFilled && backup === undefined && keyRolesOf(member).length > 0,
    isOpenSeat: !member.isFilled,
    range: reading.at(member.node.head),
  };
}
