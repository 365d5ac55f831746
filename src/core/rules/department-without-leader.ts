import { isGiven } from "../model/given.ts";
import { newMemberRow } from "../model/new-rows.ts";
import { sectionHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import type { Requirements } from "../model/requirements.ts";
import { seatsOn } from "../model/standing.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { hasUnclearValue, valuesMeant } from "../model/values-meant.ts";
import { FUNCTIONS, type FunctionId } from "../vocabulary/vocabulary.ts";
import { promptForValue } from "../schema/prompts.ts";
import type { Node, Place } from "../source/node.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { inside, own, several } from "../text/slot-words.ts";

const FUNCTION_IDS = FUNCTIONS.map(({ id }) => id);

type Message = "leaderless" | "addLeader" | "takeOff";

export default defineRule<Message>({
  category: "team",
  severity: "warning",
  section: "team",
  fix: "assisted",
  summary: "A key department has no leader on the team",
  messages: {
    leaderless: "{department} is a key department, but none of its leaders is on the team",
    addLeader: "Add a leader of {department}",
    takeOff: "Take {department} off the key departments",
  },
  check({ plan, requirements, report }) {
    const seats = seatsOn(plan);
    const led = new Set(seats.flatMap(({ node }) => valuesMeant(node, "leads", FUNCTION_IDS)));
    // A seat that was only just added may lead the very department.
    if (seats.some(({ isFilled, node }) => !isFilled && hasUnclearValue(node, "leads", FUNCTION_IDS))) return;
    for (const needed of departmentsOf(plan, requirements)) {
      if (needed.anyOf.some((department) => led.has(department))) continue;
      const [first = "", ...others] = needed.anyOf.map((department) => labelOf(FUNCTIONS, department));
      report({
        at: needed.at,
        message: "leaderless",
        data: { department: several([own(first), ...others.map(inside)], "or") },
        fixes: () => fixesFor(needed, plan),
      });
    }
  },
});

interface KeyDepartment {
  /** One of them is enough. */
  readonly anyOf: readonly FunctionId[];
  readonly at: Place;
  /** Where the plan itself names it. */
  readonly node?: Node;
}

/** What the plan names; what its profile asks for where it names nothing. */
function departmentsOf(plan: Plan, { functions }: Requirements): readonly KeyDepartment[] {
  const { node: team, keyDepartments } = plan.team;
  if (isGiven(team, "key_departments")) {
    return keyDepartments.map(({ value, node }) => ({ anyOf: [value], at: node, node }));
  }
  return functions.map((anyOf) => ({ anyOf, at: sectionHead(plan, "team") }));
}

function fixesFor({ anyOf, node }: KeyDepartment, plan: Plan): readonly RuleFix<Message>[] {
  const [first] = anyOf;
  const department = several(
    anyOf.map((id) => inside(labelOf(FUNCTIONS, id))),
    "or",
  );
  const led = first !== undefined && anyOf.length === 1 ? first : promptForValue("team.members.leads", anyOf);
  const value = newMemberRow({ departments: [led], leads: [led], roles: ["member"] });
  const isOneOfMany = plan.team.keyDepartments.length > 1;
  return [
    {
      title: "addLeader",
      data: { department },
      changes: [{ kind: "add", in: plan.root, path: "team.members", value }],
    },
    ...(node !== undefined && isOneOfMany
      ? [{ title: "takeOff", data: { department }, changes: [{ kind: "remove", node }] } as const]
      : []),
  ];
}
