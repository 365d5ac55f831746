import { definitionsOf } from "../../model/lookup.ts";
import { personOf, rosterMember, type RosterMember } from "../../model/roster.ts";
import type { Sentence } from "../../source/notice.ts";
import type { TextEdit } from "../../text/edit.ts";
import type { Analysis } from "../analyze.ts";
import { namedAt } from "./go-to.ts";
import { occurrencesIn } from "./occurrences.ts";
import { idFault, isById, renaming, type Renaming } from "./rename.ts";

/** Somebody of the workspace's list of people, named by the id that the list gives them. */
export interface ListedPerson {
  /** The file of the list, from the outermost folder. */
  readonly path: string;
  readonly person: RosterMember;
}

/**
 * Whose id stands at an offset, where the workspace's list gives that id; a plan's own row for the same person counts
 * too. `undefined` for other rows, and for names.
 */
export function listedIdAt(analysis: Analysis, offset: number): ListedPerson | undefined {
  const { roster } = analysis.plan.expected;
  const named = namedAt(analysis, offset);
  if (roster === undefined || named?.collection !== "members" || !isById(analysis, named)) return undefined;
  const person = rosterMember(roster, named.row) ?? personOf(roster, named.row.id);
  return person !== undefined && isSame(person.id, named.row.id) ? { path: roster.path, person } : undefined;
}

/** Whether a plan may name the people of a list. */
export function usesList({ plan }: Analysis, { path }: ListedPerson): boolean {
  return plan.expected.roster?.path === path;
}

/** Gives somebody of the list another id in one plan; no edits where the plan does not say the id. */
export function renameListed(analysis: Analysis, { person }: ListedPerson, text: string): Renaming | undefined {
  const id = text.trim();
  const fault = idFault(id);
  if (fault !== undefined) return { refusal: fault };
  const other = definitionsOf(analysis.plan, "members").find(id);
  if (other !== undefined && isSame(other.id, id) && !isSame(id, person.id)) {
    return { refusal: { template: '"{id}" already names {row}; choose another id', data: { id, row: other.label } } };
  }
  const occurrences = occurrencesIn(analysis.plan).filter(
    (occurrence) =>
      occurrence.collection === "members" && isSame(occurrence.row.id, person.id) && isById(analysis, occurrence),
  );
  return renaming(analysis, occurrences, () => id);
}

/** Gives somebody another id in the text of the list itself. */
export function renameInList(
  list: string,
  { path, person }: ListedPerson,
  text: string,
): { readonly edit: TextEdit } | { readonly refusal: Sentence } {
  const { start, end } = person.range;
  const at = list.slice(start, end).toLowerCase().indexOf(person.id.toLowerCase());
  if (at === -1) {
    const template = "{path} gives {row} no id; write one there first, in a column or field of its own";
    return { refusal: { template, data: { path, row: person.label } } };
  }
  const from = start + at;
  return { edit: { range: { start: from, end: from + person.id.length }, text: text.trim(), stops: [] } };
}

function isSame(id: string, other: string): boolean {
  return id.toLowerCase() === other.toLowerCase();
}
