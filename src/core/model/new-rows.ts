import { hasField, promptFor, promptForValue, promptsFor } from "../schema/prompts.ts";
import { NAMING_FIELDS, type Collection } from "../schema/shape.ts";
import type { FieldContents, Prompt } from "../source/change.ts";
import type { GroupId } from "../vocabulary/vocabulary.ts";
import { pathOf } from "./collection-paths.ts";
import { namesIn } from "./lookup.ts";
import type { Plan, Stakeholder } from "./plan.ts";
import { isOfGroup, peopleOn } from "./standing.ts";

/** A row for a group, with prompts for what is promised to it and for what it cares about. */
export function newGroupRow(group: GroupId): FieldContents {
  return promptsFor("stakeholders.groups", { group }, ({ name }) => ASKED_OF_GROUPS.has(name));
}

/** A seat on the team, with prompts for what is not given: who it is, the group and the roles. */
export function newMemberRow(given: FieldContents): FieldContents {
  return promptsFor("team.members", given);
}

/** A goal, with prompts for what is not given. */
export function newGoalRow(plan: Plan, given: FieldContents): FieldContents {
  return promptsFor("goals.items", { owner: promptForOwner(plan, "goals.items.owner"), ...given });
}

/**
 * One more touchpoint for a group, with prompts for what is not given. Families and students are offered it in every
 * language of the organization.
 */
export function newTouchpointRow(plan: Plan, stakeholder: Stakeholder, given: FieldContents = {}): FieldContents {
  const languages = plan.basics.organization.languages.map(({ value }) => value);
  const isForHome = isOfGroup(stakeholder, "families", "students");
  const messages = namesIn(plan, "messages");
  return promptsFor("communication.touchpoints", {
    audience: [stakeholder.label],
    owner: promptForOwner(plan, "communication.touchpoints.owner"),
    ...(messages === undefined ? {} : { messages: promptFor("communication.touchpoints.messages", messages) }),
    ...(isForHome && languages.length > 1 ? { languages } : {}),
    ...given,
  });
}

/** A row for something that the plan refers to but does not define: by its id, or by its name where it is no id. */
export function newDefinition(plan: Plan, collection: Collection, reference: string): FieldContents | undefined {
  const path = pathOf(collection);
  const naming = ID.test(reference) ? "id" : NAMING_FIELDS.find((field) => hasField(path, field));
  if (naming === undefined) return undefined;
  const given = { [naming]: reference };
  switch (collection) {
    case "stakeholders":
      return promptsFor(path, given, ({ name }) => ASKED_OF_GROUPS.has(name));
    case "goals":
      return newGoalRow(plan, given);
    default:
      return promptsFor(
        path,
        hasField(path, "owner") ? { owner: promptForOwner(plan, `${path}.owner`), ...given } : given,
      );
  }
}

/** As the schema has it. */
const ID = /^[\p{Ll}\p{Lo}\p{N}_-]+$/u;

/** A prompt for somebody who sits on the team. */
export function promptForOwner(plan: Plan, path: string): Prompt {
  return promptForValue(
    path,
    peopleOn(plan).map(({ label }) => label),
  );
}

/** The phases say when a group comes in; its first day need not be said too. */
const ASKED_OF_GROUPS: ReadonlySet<string> = new Set([
  "id",
  "group",
  "level",
  "phases",
  "what_matters",
  "contact_every",
]);
