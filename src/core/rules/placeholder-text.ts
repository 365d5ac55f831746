import { definitionsOf } from "../model/lookup.ts";
import type { Plan } from "../model/plan.ts";
import { writtenValues, type ValueGroup, type WrittenValue } from "../model/written-values.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import { remembered } from "../source/remember.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "structure",
  severity: "warning",
  summary: "A field still holds TBD, a prompt of a template, or other stand-in text",
  messages: { placeholder: "{field} still holds placeholder text" },
  check({ plan, report }) {
    for (const group of writtenValues(plan)) {
      const { section, row } = group;
      for (const written of suspectsIn(group)) {
        if (isMeant(written, plan)) continue;
        report({
          at: written.node,
          message: "placeholder",
          data: { field: written.field },
          section,
          ...(row === undefined ? {} : { row }),
        });
      }
    }
  },
});

const suspectsIn = remembered(({ values }: ValueGroup): readonly WrittenValue[] =>
  values.filter(({ name, node }) => name !== "id" && isPlaceholderText(node.text)),
);

/** `level: none` is an answer, and so is the id of a row that happens to be called "test". */
function isMeant({ node, shape }: WrittenValue, plan: Plan): boolean {
  if (shape === undefined) return false;
  if (shape.choices?.has(String(node.value)) === true) return true;
  return shape.refersTo.some((collection) => definitionsOf(plan, collection).find(node.text) !== undefined);
}
