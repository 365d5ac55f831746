import { entryOf, type Place } from "../source/node.ts";
import type { Part } from "./located.ts";
import type { Plan } from "./plan.ts";
import type { SectionKey } from "./sections.ts";

/** Where a finding about a whole section points: its key or heading, or the plan's title where there is no such section. */
export function sectionHead(plan: Plan, section: SectionKey): Place {
  const value = entryOf(plan.root, section)?.value;
  if (value === undefined) return titlePlace(plan);
  return value.kind === "scalar" ? value : value.head;
}

/** Where a finding about a part of a section points: the part's own head where the plan has it, else its section's. */
export function partHead(plan: Plan, part: Part, section: SectionKey): Place {
  return part.node?.head ?? sectionHead(plan, section);
}

function titlePlace(plan: Plan): Place {
  return plan.basics.title?.node ?? plan.basics.node?.head ?? plan.root.head;
}
