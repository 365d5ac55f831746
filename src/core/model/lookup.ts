import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { NAMING_FIELDS, type Collection } from "../schema/shape.ts";
import { remembered } from "../source/remember.ts";
import type { Member } from "./people.ts";
import type { Plan, Stakeholder } from "./plan.ts";
import type { Row } from "./located.ts";

/** The rows of one collection that an id or name may stand for. */
export interface Definitions {
  /** The row of that id, else of that name, ignoring case and spacing; `undefined` where none is defined. */
  find(text: string): Row | undefined;
  /** Written or derived ids, for "did you mean". */
  readonly ids: readonly string[];
}

/** What the plan defines in a collection. Where an id stands twice, the first row has it. */
export function definitionsOf(plan: Plan, collection: Collection): Definitions {
  const known = definitionsRead(plan);
  const definitions = known.get(collection) ?? readDefinitions(plan, collection);
  known.set(collection, definitions);
  return definitions;
}

/** The stakeholder that a reference means. */
export function stakeholderOf(plan: Plan, text: string): Stakeholder | undefined {
  const row = definitionsOf(plan, "stakeholders").find(text);
  return plan.stakeholders.groups.find((stakeholder) => stakeholder === row);
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

/** The team member that a reference or an owner field means. */
export function memberOf(plan: Plan, text: string): Member | undefined {
  const row = definitionsOf(plan, "members").find(text);
  return plan.team.members.find((member) => member === row);
}

/** Filled collection by collection: most readers of a plan ask for few. */
const definitionsRead = remembered((_: Plan) => new Map<Collection, Definitions>());

function readDefinitions(plan: Plan, collection: Collection): Definitions {
  const rows = plan.rows.filter((planRow) => planRow.collection === collection).map(({ row }) => row);
  const ids = rows.map(({ id }) => id).filter((id) => id !== "");
  const byId = firstRows(rows.map((row) => [row.id.toLowerCase(), row]));
  // Most references are ids, so names are folded only when one is not.
  let byName: ReadonlyMap<string, Row> | undefined;
  const findByName = (text: string): Row | undefined => {
    byName ??= firstRows(rows.flatMap((row) => namesOf(row).map((name) => [fold(name), row] as const)));
    return byName.get(fold(text));
  };
  return { find: (text) => byId.get(text.trim().toLowerCase()) ?? findByName(text), ids };
}

/** Where a key stands twice, the first row has it; an empty key has none. */
function firstRows(entries: readonly (readonly [string, Row])[]): ReadonlyMap<string, Row> {
  return new Map([...entries].reverse().filter(([key]) => key !== ""));
}

/** What a reference may call a row; one with neither an id nor a name is called by its group ("Families"). */
function namesOf({ id, node }: Row): readonly string[] {
  return node.entries.flatMap(({ name, value }) => {
    if (value.kind !== "scalar") return [];
    if (NAMING_FIELDS.includes(name)) return [value.text];
    return name === "group" && id === "" ? [value.text, String(value.value)] : [];
  });
}
