import { derivedFor } from "../source/derived.ts";
import { isIsoDate } from "../text/iso-date.ts";
import type { Content } from "./content.ts";
import { definitionsOf } from "./lookup.ts";
import type { Plan } from "./plan.ts";
import type { SectionKey } from "./sections.ts";
import { contentOf } from "./substantive.ts";
import { valuesIn, type WrittenValue } from "./written-values.ts";

/** Whether a section says something; one that is missing, empty or full of prompts says nothing. */
export const speaks: (plan: Plan, section: SectionKey) => boolean = derivedFor((plan: Plan, section: SectionKey) => {
  const content = contentOf(plan);
  const { groups } = valuesIn(plan, section);
  const says = (value: WrittenValue): boolean => saysSomething(value, plan, content);
  const isMore = ({ name }: WrittenValue): boolean => !CLASSIFYING.has(name);
  if (groups.some(({ values }) => values.some((value) => isMore(value) && says(value)))) return true;
  const values = groups.flatMap((group) => group.values);
  const others = values.filter((value) => value.name !== "id" && isMore(value));
  const arePrompts = others.length > 0 && others.every(({ node }) => content.isPlaceholder(String(node.value)));
  return !arePrompts && values.some(says);
});

/**
 * Fields that only say which row it is. A template has them filled in before the author writes a word: where nothing
 * but prompts stands beside them, the section says nothing yet.
 */
const CLASSIFYING: ReadonlySet<string> = new Set([
  ...["group", "kind", "type", "category", "roles", "authority"],
  ...["stakeholder", "audience", "status"],
]);

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
