import type { Collection } from "../schema/shape.ts";
import { derived, derivedFor } from "../source/derived.ts";
import { nearest } from "../text/nearest.ts";
import { pathOf } from "./collection-paths.ts";
import { definitionsAmong, type Definitions } from "./definitions.ts";
import type { Row } from "./located.ts";
import type { Member } from "./people.ts";
import type { Plan, Stakeholder } from "./plan.ts";
import { rowsIn } from "./plan-version.ts";
import { withRoster } from "./roster.ts";
import { SECTION_KEYS } from "./sections.ts";

/** What the plan defines in a collection, and for members the people whom the workspace lists besides. */
export const definitionsOf: (plan: Plan, collection: Collection) => Definitions = derivedFor(readDefinitions);

/** The stakeholder that a reference means. */
export function stakeholderOf(plan: Plan, text: string): Stakeholder | undefined {
  return stakeholders(plan).get(definitionsOf(plan, "stakeholders").find(text));
}

/**
 * The same where a reference may be a slip: that is reported where it stands (`undefined-reference`), and whom it means
 * must not be reported again as missing.
 */
export function stakeholderMeant(plan: Plan, text: string): Stakeholder | undefined {
  return stakeholderOf(plan, text) ?? stakeholderOf(plan, nearestId(plan, text) ?? "");
}

function nearestId(plan: Plan, text: string): string | undefined {
  return nearest(text.toLowerCase(), new Set(definitionsOf(plan, "stakeholders").ids));
}

/** The member of the team, or the person on the workspace's list, that a reference or an owner field means. */
export function memberOf(plan: Plan, text: string): Member | undefined {
  return members(plan).get(definitionsOf(plan, "members").find(text));
}

/**
 * How the rows of a collection can be referred to, to choose from: their ids, else their names. A row without an id
 * whose name is a whole sentence is left out; `undefined` where nothing is left.
 */
export function namesIn(plan: Plan, collection: Collection): readonly string[] | undefined {
  const names = rowsOf(plan, collection)
    .filter(({ id, label }) => id !== "" && label.length <= LONGEST_NAME)
    .map(({ label }) => label);
  return names.length === 0 ? undefined : names;
}

const LONGEST_NAME = 60;

const stakeholders = derived((plan: Plan) => byRow(plan.stakeholders.groups));
const members = derived((plan: Plan) => byRow([...plan.team.members, ...(plan.expected.roster?.members ?? [])]));

function byRow<R extends Row>(rows: readonly R[]): ReadonlyMap<Row | undefined, R> {
  return new Map(rows.map((row) => [row, row]));
}

function readDefinitions(plan: Plan, collection: Collection): Definitions {
  const own = definitionsAmong(rowsOf(plan, collection));
  const roster = collection === "members" ? plan.expected.roster : undefined;
  return roster === undefined ? own : withRoster(own, roster);
}

function rowsOf(plan: Plan, collection: Collection): readonly Row[] {
  const section = SECTION_KEYS.find((key) => pathOf(collection).startsWith(`${key}.`));
  const rows = section === undefined ? [] : rowsIn(plan, section);
  return rows.filter((planRow) => planRow.collection === collection).map(({ row }) => row);
}
