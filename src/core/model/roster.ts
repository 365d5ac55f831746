import { remembered } from "../source/remember.ts";
import type { TextRange } from "../text/range.ts";
import { definitionsAmong, type Definitions } from "./definitions.ts";
import type { Located, Row } from "./located.ts";
import type { Member } from "./people.ts";

/** The people of a workspace, whom each of its plans may name. */
export interface Roster {
  /** The file that lists them, from the outermost folder. */
  readonly path: string;
  readonly members: readonly RosterMember[];
}

/** Somebody on the list; the places are those in the list's file. */
export interface RosterMember extends Member {
  /** Where the list says who it is. */
  readonly range: TextRange;
}

/** The person on the list that an id or a name means. */
export function personOf(roster: Roster | undefined, text: string): RosterMember | undefined {
  if (roster === undefined) return undefined;
  const row = definitionsIn(roster).find(text);
  return row && rosterMember(roster, row);
}

/** The person on the list that a row is; `undefined` for the rows of a plan. */
export function rosterMember(roster: Roster | undefined, row: Row): RosterMember | undefined {
  return roster && membersByRow(roster).get(row);
}

/** Whom references to members may mean: those of the plan, and where it has nobody of that name, the workspace's. */
export function withRoster(own: Definitions, roster: Roster): Definitions {
  const others = definitionsIn(roster);
  return {
    find(text) {
      const found = own.find(text);
      if (found !== undefined) return found;
      const person = personOf(roster, text);
      // The plan may know the same person without the list's id.
      return person && (own.find(person.id) ?? own.find(person.name?.value ?? "") ?? person);
    },
    ids: [...own.ids, ...others.ids],
  };
}

/** A member of a team with what only the list says about that person. */
export function completed(member: Member, roster: Roster): Member {
  const person = personOf(roster, member.id);
  if (person === undefined) return member;
  const here = <T>({ value }: Located<T>): Located<T> => ({ value, node: member.node });
  return {
    ...member,
    name: member.name ?? (person.name && here(person.name)),
    title: member.title ?? (person.title && here(person.title)),
    group: member.group ?? (person.group && here(person.group)),
    departments: member.departments.length > 0 ? member.departments : person.departments.map(here),
    isFilled: member.isFilled || (member.name === undefined && member.vacant?.value !== true && person.isFilled),
  };
}

const definitionsIn = remembered((roster: Roster) => definitionsAmong(roster.members));

const membersByRow = remembered(
  ({ members }: Roster): ReadonlyMap<Row, RosterMember> => new Map(members.map((member) => [member, member])),
);
