import { backupOf, keyRolesOf } from "../model/key-roles.ts";
import { namesIn } from "../model/lookup.ts";
import type { Member } from "../model/people.ts";
import type { Plan } from "../model/plan.ts";
import { peopleOn } from "../model/standing.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { entryOf } from "../source/node.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { TEAM_ROLES, type TeamRoleId } from "../vocabulary/vocabulary.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { inside, several, type Words } from "../text/slot-words.ts";

type Message = "several" | "move";

export default defineRule<Message>({
  category: "sustainability",
  severity: "warning",
  fix: "assisted",
  section: "sustainability",
  summary: "One person holds several key roles, so that the work would stop without that person",
  messages: {
    several: "{name} holds the roles {roles}; losing one person would stop the work",
    move: "Move {roles} to {names}",
  },
  check({ plan, requirements, report }) {
    for (const row of peopleOn(plan)) {
      const held = keyRolesOf(row);
      if (held.length < requirements.singlePointAt) continue;
      report({
        at: entryOf(row.node, "roles")?.value ?? row.node.head,
        message: "several",
        data: { name: nameOf(row), roles: several(held.map(roleName)) },
        row,
        fixes: () => movesFrom(plan, row, held, requirements.singlePointAt),
      });
    }
  },
});

/** So many people are offered to take a role over. */
const MOST_OFFERS = 3;

/** The first role stays; of the others, as many go as make too many, each to somebody else. */
function movesFrom(plan: Plan, row: Member, held: readonly TeamRoleId[], tooMany: number): readonly RuleFix<Message>[] {
  const moved = held.slice(tooMany - 1);
  const takers = peopleOn(plan)
    .filter((member) => member !== row && keyRolesOf(member).length + 1 < tooMany)
    .sort((a, b) => readiness(plan, b) - readiness(plan, a));
  if (takers.length < moved.length) return [];
  const offers = Math.min(MOST_OFFERS, takers.length - moved.length + 1);
  return Array.from({ length: offers }, (_, offer) => {
    const people = takers.slice(offer, offer + moved.length);
    return {
      title: "move",
      data: { roles: several(moved.map(roleName)), names: several(people.map(nameOf)) },
      changes: moved.flatMap((role, index) => handOver(plan, row, role, people[index])),
    };
  });
}

/** Whoever has a backup and no key role yet takes one over most easily. */
function readiness(plan: Plan, member: Member): number {
  return (backupOf(plan, member) === undefined ? 0 : 1) - keyRolesOf(member).length;
}

function handOver(plan: Plan, from: Member, role: TeamRoleId, to: Member | undefined): readonly Change[] {
  const written = from.roles.find(({ value }) => value === role);
  if (to === undefined || written === undefined) return [];
  const others = namesIn(plan, "members")?.filter((name) => name !== to.label);
  return [
    { kind: "remove", node: written.node },
    { kind: "add", in: to.node, path: "roles", value: role },
    ...(to.backup === undefined
      ? [{ kind: "set", in: to.node, path: "backup", value: promptFor("team.members.backup", others) } as const]
      : []),
  ];
}

function nameOf({ name, called }: Member): Words {
  return name?.value ?? called;
}

function roleName(role: TeamRoleId): Words {
  return inside(labelOf(TEAM_ROLES, role));
}
