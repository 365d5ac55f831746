import { askedIn, hasField, isRequired, promptFor, promptForValue, promptsFor, rowShapeAt } from "../schema/prompts.ts";
import { NAMING_FIELDS, type Collection, type Field } from "../schema/shape.ts";
import type { Content, FieldContents, Prompt } from "../source/change.ts";
import type { GroupId } from "../vocabulary/vocabulary.ts";
import { pathOf } from "./collection-paths.ts";
import { isInstead } from "./lacking.ts";
import { namesIn } from "./lookup.ts";
import type { Plan, Stakeholder } from "./plan.ts";
import { isOfGroup, peopleOn } from "./standing.ts";

/** A row for a group, with prompts for what is promised to it and for what it cares about. */
export function newGroupRow(group: GroupId): FieldContents {
  return promptsFor("stakeholders.groups", { group }, ({ name }) => ASKED_OF_GROUPS.has(name));
}

/** One more row of a list, with a prompt for everything that it needs. */
export function newRow(plan: Plan, path: string): FieldContents {
  const asked = ASKED[path];
  const shape = rowShapeAt(path);
  const needed = asked === undefined ? askedIn(shape, isRequired) : askedIn(shape, ({ name }) => asked.has(name));
  const fields = needed.filter(({ name }) => !isInstead(shape, path, name));
  return Object.fromEntries(fields.map((field) => [field.name, promptIn(plan, path, field)]));
}

/** A prompt for a field of an object; where the field names rows of the plan, these are there to choose from. */
export function promptIn(plan: Plan, path: string, { name, shape }: Field): Content {
  const single = shape.kind === "list" ? shape.item : shape;
  const collections: readonly Collection[] =
    single.kind !== "value" ? [] : single.isOwner ? ["members"] : single.refersTo;
  const names = collections.flatMap((collection) => namesIn(plan, collection) ?? []);
  return promptFor(`${path}.${name}`, names.length === 0 ? undefined : names);
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
  return neededFor("communication.touchpoints", {
    audience: [stakeholder.label],
    owner: promptForOwner(plan, "communication.touchpoints.owner"),
    ...(messages === undefined ? {} : { messages: promptFor("communication.touchpoints.messages", messages) }),
    ...(isForHome && languages.length > 1 ? { languages } : {}),
    ...given,
  });
}

/** Prompts for what a row needs and is not given; of fields of which one is enough, for the first. */
function neededFor(path: string, given: FieldContents): FieldContents {
  const shape = rowShapeAt(path);
  return promptsFor(path, given, (field) => isRequired(field) && !isInstead(shape, path, field.name));
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
      return neededFor(
        path,
        hasField(path, "owner") ? { owner: promptForOwner(plan, `${path}.owner`), ...given } : given,
      );
  }
}

/** As the schema has it. */
const ID = /^[\p{Ll}\p{Lo}\p{M}\p{N}_-]+$/u;

/** A prompt for somebody who sits on the team. */
export function promptForOwner(plan: Plan, path: string): Prompt {
  return promptForValue(
    path,
    peopleOn(plan).map(({ label }) => label),
  );
}

/** Of a training, what the rules about it look at. */
const ASKED_OF_TRAINING: ReadonlySet<string> = new Set(["id", "audience", "topic", "dates"]);

/** Of a source, what makes it one that others can find. */
const ASKED_OF_REFERENCES: ReadonlySet<string> = new Set(["id", "title", "organization", "year", "url"]);

/** The phases say when a group comes in; its first day need not be said too. */
const ASKED_OF_GROUPS: ReadonlySet<string> = new Set([
  "id",
  "group",
  "level",
  "phases",
  "what_matters",
  "contact_every",
]);

/** What is asked of a new row, where that is not what the row must have. */
const ASKED: Readonly<Record<string, ReadonlySet<string>>> = {
  "stakeholders.groups": ASKED_OF_GROUPS,
  "investment.training": ASKED_OF_TRAINING,
  "references.items": ASKED_OF_REFERENCES,
};
