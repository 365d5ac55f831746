import { isGiven } from "../model/given.ts";
import { keyRolesOf } from "../model/key-roles.ts";
import { newMemberRow } from "../model/new-rows.ts";
import type { Member } from "../model/people.ts";
import { sectionHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { isOfGroup, peopleOn } from "../model/standing.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { promptForValue } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { DECISION_MAKERS, TEAM_ROLES, type TeamRoleId } from "../vocabulary/vocabulary.ts";
import { defineRule, type RuleFix } from "./rule.ts";

const ROLE_IDS = TEAM_ROLES.map(({ id }) => id);

/** So many members are offered for a role; more would fill the menu. */
const MOST_OFFERED = 3;

type KeyRole = "project_lead" | "executive_sponsor";

type Message = "lead" | "sponsor" | "giveAuthority" | "giveRole" | "addSeat";

export default defineRule<Message>({
  category: "team",
  severity: "warning",
  easedInDraft: true,
  section: "team",
  fix: "assisted",
  summary: "The team has no project lead, or no executive sponsor with authority",
  messages: {
    lead: "The team has no project lead",
    sponsor: "The team has no executive sponsor with authority to commit people and money",
    giveAuthority: "Say that {name} has the authority",
    giveRole: "Give the role to {name}",
    addSeat: "Add a member with this role",
  },
  check({ plan, report }) {
    const { members } = plan.team;
    const at = sectionHead(plan, "team");
    if (!members.some((member) => holds(member, "project_lead"))) {
      report({ at, message: "lead", fixes: () => [...offers(plan, "project_lead"), newSeat(plan, "project_lead")] });
    }
    if (!members.some((member) => holds(member, "executive_sponsor") && mayHaveAuthority(member))) {
      report({ at, message: "sponsor", fixes: () => sponsors(plan) });
    }
  },
});

function mayHaveAuthority({ authority, node }: Member): boolean {
  return authority === undefined ? isGiven(node, "authority") : authority.value;
}

function holds({ node }: Member, role: TeamRoleId): boolean {
  return valuesMeant(node, "roles", ROLE_IDS).includes(role);
}

/** Whoever has the role already needs only the authority. */
function sponsors(plan: Plan): readonly RuleFix<Message>[] {
  const sponsor = peopleOn(plan).find((member) => holds(member, "executive_sponsor"));
  if (sponsor === undefined) return [...offers(plan, "executive_sponsor"), newSeat(plan, "executive_sponsor")];
  return [{ title: "giveAuthority", data: nameOf(sponsor), changes: [authority(sponsor)] }];
}

/** Members who hold no key role yet; for a sponsor, those who can decide. */
function offers(plan: Plan, role: KeyRole): readonly RuleFix<Message>[] {
  return peopleOn(plan)
    .filter((member) => keyRolesOf(member).length === 0)
    .filter((member) => role === "project_lead" || isOfGroup(member, ...DECISION_MAKERS))
    .slice(0, MOST_OFFERED)
    .map((member) => ({
      title: "giveRole",
      data: nameOf(member),
      changes: [
        { kind: "add", in: member.node, path: "roles", value: role },
        ...(role === "executive_sponsor" ? [authority(member)] : []),
        ...(isGiven(member.node, "backup") ? [] : [backup(plan, member)]),
      ],
    }));
}

function newSeat({ root }: Plan, role: KeyRole): RuleFix<Message> {
  const value = newMemberRow({ roles: [role], ...(role === "executive_sponsor" ? { authority: true } : {}) });
  return { title: "addSeat", changes: [{ kind: "add", in: root, path: "team.members", value }] };
}

function nameOf({ name, called }: Member) {
  return { name: name?.value ?? called };
}

function authority({ node }: Member): Change {
  return { kind: "set", in: node, path: "authority", value: true };
}

/** Whoever has a key role needs somebody to carry on. */
function backup(plan: Plan, member: Member): Change {
  const others = peopleOn(plan).filter((other) => other !== member);
  const value = promptForValue(
    "team.members.backup",
    others.map(({ label }) => label),
  );
  return { kind: "set", in: member.node, path: "backup", value };
}
