import { derived } from "../source/derived.ts";
import { entryOf, type ListNode, type MapNode, type Place } from "../source/node.ts";
import type { Part } from "./located.ts";
import type { Plan } from "./plan.ts";
import type { SectionKey } from "./sections.ts";

/** Where a finding about a whole section points: its key or heading, or the plan's title where there is no such section. */
export function sectionHead(plan: Plan, section: SectionKey): Place {
  const value = plan.sectionNode(section);
  if (value === undefined) return titlePlace(plan);
  return value.kind === "scalar" ? value : value.head;
}

/** Where a finding about a part of a section points: the part's own head where the plan has it, else its section's. */
export function partHead(plan: Plan, part: Part, section: SectionKey): Place {
  return part.node?.head ?? sectionHead(plan, section);
}

/**
 * Where a finding about what a field holds points: its value; of a list over several lines its head; and where nothing is
 * written, the head of the object that lacks it.
 */
export function valuePlace(node: MapNode, field: string): Place {
  const value = entryOf(node, field)?.value;
  return value?.kind === "list" ? listPlace(value) : (value ?? node.head);
}

function listPlace(list: ListNode): Place {
  const { piece, start, head } = list;
  const text = piece.text;
  const last = list.items.at(-1);
  if (last === undefined || last.piece !== piece) return head;
  const [first = last] = list.items;
  const place = text.startsWith("[", start) ? list : { piece, start: first.start, end: last.end };
  return /[\r\n]/.test(text.slice(place.start, place.end)) ? head : place;
}

/** Where a finding about what a list of rows lacks points: the list's own head, else that of the object that lacks it. */
export function listHead(node: MapNode, field: string): Place {
  const value = entryOf(node, field)?.value;
  return value === undefined || value.kind === "scalar" ? node.head : value.head;
}

/** Where a finding about the plan as a whole points: its title, or where one would be. */
export function titlePlace(plan: Plan): Place {
  return plan.basics.title?.node ?? plan.basics.node?.head ?? rootHead(plan);
}

const rootHead = derived((plan: Plan) => plan.root.head);
