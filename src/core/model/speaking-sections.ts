import { isIsoDate } from "../text/iso-date.ts";
import type { Content } from "./content.ts";
import { definitionsOf } from "./lookup.ts";
import type { Plan } from "./plan.ts";
import type { SectionKey } from "./sections.ts";
import { writtenValues, type WrittenValue } from "./written-values.ts";

/** The sections that say something; one that is missing or empty says nothing. */
export function speakingSections(plan: Plan, content: Content): ReadonlySet<SectionKey> {
  const known = byPlan.get(plan);
  if (known !== undefined) return known;
  const speaking = new Set<SectionKey>();
  for (const { section, values } of writtenValues(plan)) {
    if (speaking.has(section)) continue;
    if (values.some((value) => saysSomething(value, plan, content))) speaking.add(section);
  }
  byPlan.set(plan, speaking);
  return speaking;
}

const byPlan = new WeakMap<Plan, ReadonlySet<SectionKey>>();

/** Substantive text, or any other value that can be read as what its field holds. */
function saysSomething({ node, name, shape }: WrittenValue, plan: Plan, content: Content): boolean {
  if (shape === undefined || name === "id") return false;
  const text = String(node.value);
  if (shape.text !== undefined) return content.counts({ value: text, node }, shape.text);
  if (shape.isOwner) return definitionsOf(plan, "members").find(text) !== undefined;
  if (shape.refersTo.length > 0) {
    return shape.refersTo.some((collection) => definitionsOf(plan, collection).find(text) !== undefined);
  }
  if (typeof node.value !== "string") return true;
  if (shape.choices !== undefined) return shape.choices.has(text);
  if (shape.format === "date") return isIsoDate(text);
  return !content.isPlaceholder(text);
}
