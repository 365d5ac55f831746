import { planShape } from "../schema/plan-shape.ts";
import { NAMING_FIELDS, type Collection, type Shape } from "../schema/shape.ts";
import { derived, derivedFor } from "../source/derived.ts";
import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import type { Row } from "./located.ts";
import type { Member } from "./people.ts";
import type { Plan, Stakeholder } from "./plan.ts";
import { rowsIn } from "./plan-version.ts";
import { SECTION_KEYS, type SectionKey } from "./sections.ts";

/** The rows of one collection that an id or name may stand for. */
export interface Definitions {
  /** The row of that id, else of that name, ignoring case and spacing; `undefined` where none is defined. */
  find(text: string): Row | undefined;
  /** Written or derived ids, for "did you mean". */
  readonly ids: readonly string[];
}

/** What the plan defines in a collection. Where an id stands twice, the first row has it. */
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

/** The team member that a reference or an owner field means. */
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
const members = derived((plan: Plan) => byRow(plan.team.members));

function byRow<R extends Row>(rows: readonly R[]): ReadonlyMap<Row | undefined, R> {
  return new Map(rows.map((row) => [row, row]));
}

function readDefinitions(plan: Plan, collection: Collection): Definitions {
  const rows = rowsOf(plan, collection);
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

function rowsOf(plan: Plan, collection: Collection): readonly Row[] {
  const section = SECTION_OF.get(collection);
  const rows = section === undefined ? [] : rowsIn(plan, section);
  return rows.filter((planRow) => planRow.collection === collection).map(({ row }) => row);
}

/** The section whose lists make up a collection, as the schema says. */
const SECTION_OF: ReadonlyMap<Collection, SectionKey> = new Map(
  SECTION_KEYS.flatMap((section) =>
    collectionsIn(planShape.fields.get(section)?.shape).map((collection) => [collection, section] as const),
  ),
);

function collectionsIn(shape: Shape | undefined): readonly Collection[] {
  if (shape?.kind !== "object") return [];
  return [...shape.fields.values()].flatMap((field) => [
    ...(field.collection === undefined ? [] : [field.collection]),
    ...collectionsIn(field.shape),
  ]);
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
