import { buildMembers } from "../model/build-people.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Member } from "../model/people.ts";
import type { Problem } from "../problem.ts";
import type { RosterMember } from "../model/roster.ts";
import { planShape } from "../schema/plan-shape.ts";
import { readAgainstShape } from "../schema/read-against-shape.ts";
import { validatePlan } from "../schema/validate.ts";
import { DEFAULT_LIMITS, type Limits } from "../sections/limits.ts";
import { entryOf, type ListNode, type MapNode, type Node, type Place, type ScalarNode } from "../source/node.ts";
import type { Notice } from "../source/notice.ts";
import { byPlace, problemOf } from "./problem-of.ts";
import { rosterRows } from "./roster-rows.ts";

/** What one list of people says. */
export interface RosterReading {
  readonly members: readonly RosterMember[];
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads a list of people: YAML, or a table as spreadsheets save it. Never throws. */
export function readRoster(path: string, text: string, limits: Limits = DEFAULT_LIMITS): RosterReading {
  const { list, notices, rangeOf } = rosterRows(path, text, limits);
  const tree = readAgainstShape(inTeam(list), planShape);
  const team = entryOf(tree.root, "team")?.value;
  const members = buildMembers(fieldsOf(team), []);
  const ids = new Set<Place | undefined>(members.map(({ node }) => entryOf(node, "id")?.value));
  const unknown = [...tree.notices, ...validatePlan(tree)].filter(
    ({ rule, place }) => rule === "invalid-value" && !ids.has(place),
  );
  const document = { text, rangeOf };
  return {
    members: members.filter(({ id }) => id !== "").map((member) => ({ ...member, range: rangeOf(namePlace(member)) })),
    problems: [
      ...garbled(text),
      ...[...notices, ...unnamed(members), ...repeated(members)].map((notice) => problemOf(notice, document)),
      // Other programs have other words for groups and departments; and any id may stand in such a list.
      ...oncePerText(unknown).map((notice) => problemOf(notice, document, "information")),
    ].sort(byPlace),
  };
}

/** As a plan that holds nothing but its team. */
function inTeam(list: ListNode): MapNode {
  const key = (name: string): ScalarNode => ({ ...list.head, kind: "scalar", value: name, text: name });
  const within = (name: string, value: Node): MapNode => ({
    ...list,
    kind: "map",
    entries: [{ key: key(name), name, value }],
  });
  return within("team", within("members", list));
}

/** The letter that stands for bytes which are no UTF-8. */
const NO_LETTER = "\uFFFD";

function garbled(text: string): readonly Problem[] {
  const start = text.indexOf(NO_LETTER);
  if (start === -1) return [];
  const template = 'Some letters of this file cannot be read; save it anew as "CSV UTF-8"';
  const place = { piece: { text }, start, end: start + 1 };
  return [problemOf({ rule: "invalid-value", template, data: {}, place }, { text, rangeOf: (at) => at })];
}

/** A word that is wrong in one row is often wrong in all. */
function oncePerText(notices: readonly Notice[]): readonly Notice[] {
  const seen = new Set<string>();
  return notices.filter(({ template, data }) => {
    const said = JSON.stringify([template, data]);
    return !seen.has(said) && seen.add(said);
  });
}

function unnamed(members: readonly Member[]): readonly Notice[] {
  return members
    .filter(({ id }) => id === "")
    .map(({ node }) => ({
      rule: "invalid-value",
      template: "Give this person a name or an id, so that a plan can name them",
      data: {},
      place: node.head,
    }));
}

function repeated(members: readonly Member[]): readonly Notice[] {
  const seen = new Set<string>();
  return members.flatMap((member) => {
    const id = member.id.toLowerCase();
    const isAgain = id !== "" && seen.has(id);
    seen.add(id);
    if (!isAgain) return [];
    const template = '"{id}" stands twice in this list; plans mean the first one';
    return [{ rule: "duplicate-id", template, data: { id: member.id }, place: namePlace(member) }];
  });
}

function namePlace({ node }: Member): Place {
  return entryOf(node, "id")?.value ?? entryOf(node, "name")?.value ?? node.head;
}
