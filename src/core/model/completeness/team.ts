import type { Node } from "../../source/node.ts";
import { LONGEST_BETWEEN_MEETINGS, recursWithin } from "../cadence.ts";
import { definitionsOf } from "../lookup.ts";
import type { Member } from "../people.ts";
import type { Plan } from "../plan.ts";
import { labelOf } from "../../vocabulary/terms.ts";
import { FUNCTIONS, type FunctionId, type TeamRoleId } from "../../vocabulary/vocabulary.ts";
import { everyRow, lackOf, unless, type Criterion } from "./criterion.ts";
import { isOfGroup, peopleOn } from "../standing.ts";
import { own, several, type Words } from "../../text/slot-words.ts";

const ENOUGH_TEACHERS = 2;
const ENOUGH_TEACHERS_SHARE = 0.25;

export const teamCriteria: readonly Criterion[] = [
  {
    id: "lead-and-sponsor",
    kind: "core",
    text: "Name a project lead, and an executive sponsor with authority",
    naming: "Name on the team: {names}",
    lack({ plan }) {
      const people = peopleOn(plan);
      const missing: Words[] = [];
      if (!people.some((member) => hasRole(member, "project_lead"))) missing.push(own("project lead"));
      const isSponsored = people.some(
        (member) => hasRole(member, "executive_sponsor") && member.authority?.value === true,
      );
      if (!isSponsored) missing.push(own("executive sponsor with authority"));
      return lackOf(missing);
    },
  },
  {
    id: "departments-led",
    kind: "core",
    text: "Bring a leader of every key department onto the team",
    naming: "Bring a leader of these departments onto the team: {names}",
    lack({ plan, requirements }) {
      const led = new Set(peopleOn(plan).flatMap(({ leads }) => leads.map(({ value }) => value)));
      const missing = keyDepartments(plan, requirements.functions).filter(
        ({ anyOf }) => !anyOf.some((id) => led.has(id)),
      );
      return lackOf(
        missing.map(({ anyOf }) =>
          several(
            anyOf.map((id) => own(labelOf(FUNCTIONS, id))),
            "or",
          ),
        ),
        missing[0]?.at,
      );
    },
  },
  {
    id: "teacher-and-counselor",
    kind: "core",
    text: "Put a teacher and a counselor (or other student support) on the team",
    naming: "Put on the team: {names}",
    lack({ plan }) {
      const people = peopleOn(plan);
      const missing: Words[] = [];
      if (!people.some((member) => isOfGroup(member, "teachers"))) missing.push(own("a teacher"));
      if (!people.some((member) => isOfGroup(member, "counselors", "student_support")))
        missing.push(own("a counselor"));
      return lackOf(missing);
    },
  },
  {
    id: "meets-monthly",
    kind: "core",
    text: "Meet at least every month",
    lack: ({ plan: { team } }) => unless(recursWithin(LONGEST_BETWEEN_MEETINGS, team.cadence), team.cadence?.node),
  },
  {
    id: "enough-teachers",
    kind: "strength",
    text: "Put a second teacher on the team, or make teachers a quarter of it",
    lack({ plan }) {
      const people = peopleOn(plan);
      const teachers = people.filter((member) => isOfGroup(member, "teachers")).length;
      return unless(teachers >= ENOUGH_TEACHERS || (teachers > 0 && teachers >= ENOUGH_TEACHERS_SHARE * people.length));
    },
  },
  {
    id: "decisions-accountable",
    kind: "strength",
    text: "List the decisions, each with exactly one person or group accountable",
    naming: "Name exactly one person or group accountable for: {names}",
    lack({ plan, content }) {
      const people = [definitionsOf(plan, "members"), definitionsOf(plan, "stakeholders")];
      return everyRow(plan.team.decisions, ({ decision, accountable: [one, ...others] }) => {
        const isKnown = one !== undefined && people.some((known) => known.find(one.value) !== undefined);
        return isKnown && others.length === 0 && content.counts(decision, "label");
      });
    },
  },
  {
    id: "family-or-student-member",
    kind: "strength",
    text: "Put a family member or a student on the team",
    lack: ({ plan }) => unless(peopleOn(plan).some((member) => isOfGroup(member, "families", "students"))),
  },
];

function hasRole({ roles }: Member, role: TeamRoleId): boolean {
  return roles.some(({ value }) => value === role);
}

interface KeyDepartment {
  /** One of them is enough. */
  readonly anyOf: readonly FunctionId[];
  /** Where the plan names it. */
  readonly at?: Node;
}

/** The plan's own key departments, else those that its profile asks for. */
function keyDepartments({ team }: Plan, required: readonly (readonly FunctionId[])[]): readonly KeyDepartment[] {
  if (team.keyDepartments.length === 0) return required.map((anyOf) => ({ anyOf }));
  return team.keyDepartments.map(({ value, node }) => ({ anyOf: [value], at: node }));
}
