import { isGiven } from "../model/given.ts";
import { sectionHead } from "../model/places.ts";
import type { Member } from "../model/people.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { TEAM_ROLES, type TeamRoleId } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

const ROLE_IDS = TEAM_ROLES.map(({ id }) => id);

export default defineRule({
  category: "team",
  severity: "warning",
  easedInDraft: true,
  section: "team",
  summary: "The team has no project lead, or no executive sponsor with authority",
  messages: { missing: "The team has no {role}" },
  check({ plan, report }) {
    const { members } = plan.team;
    const missing = [
      ...(members.some((member) => holds(member, "project_lead")) ? [] : ["project lead"]),
      ...(members.some(isSponsor) ? [] : ["executive sponsor with authority to commit people and money"]),
    ];
    for (const role of missing) report({ at: sectionHead(plan, "team"), message: "missing", data: { role } });
  },
});

function isSponsor(member: Member): boolean {
  const { authority, node } = member;
  const hasAuthority = authority === undefined ? isGiven(node, "authority") : authority.value;
  return holds(member, "executive_sponsor") && hasAuthority;
}

function holds({ node }: Member, role: TeamRoleId): boolean {
  return valuesMeant(node, "roles", ROLE_IDS).includes(role);
}
