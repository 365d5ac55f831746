import { definitionsOf } from "../model/lookup.ts";
import type { Plan } from "../model/plan.ts";
import { valuesBySection, type SectionValues, type ValueGroup, type WrittenValue } from "../model/written-values.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import { remembered } from "../source/remember.ts";
import { defineRule, type RuleFix } from "./rule.ts";

export default defineRule({
  category: "structure",
  severity: "warning",
  fix: "assisted",
  summary: "A field still holds TBD, a prompt of a template, or other stand-in text",
  messages: {
    placeholder: "{field} still holds placeholder text",
    write: "Select the text to write over it",
    clear: "Take it out",
  },
  check({ plan, report }) {
    for (const { section, row, written } of valuesBySection(plan).flatMap(suspectsIn)) {
      if (isMeant(written, plan)) continue;
      report({
        at: written.node,
        message: "placeholder",
        data: { field: written.field },
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => fixesFor(written),
      });
    }
  },
});

interface Suspect extends Pick<ValueGroup, "section" | "row"> {
  readonly written: WrittenValue;
}

const suspectsIn = remembered(({ groups }: SectionValues): readonly Suspect[] => groups.flatMap(suspectsInGroup));

const suspectsInGroup = remembered(({ section, row, values }: ValueGroup): readonly Suspect[] =>
  values
    .filter(({ name, node }) => name !== "id" && isPlaceholderText(node.text))
    .map((written) => ({ section, row, written })),
);

/** `level: none` is an answer, and so is the id of a row that happens to be called "test". */
function isMeant({ node, shape }: WrittenValue, plan: Plan): boolean {
  if (shape === undefined) return false;
  if (shape.choices?.has(String(node.value)) === true) return true;
  return shape.refersTo.some((collection) => definitionsOf(plan, collection).find(node.text) !== undefined);
}

/** What a plan cannot do without is to be written; anything else may be left out. */
function fixesFor({ node, need, whole }: WrittenValue): readonly RuleFix<"write" | "clear">[] {
  const write = { title: "write", changes: [], select: node } as const;
  if (need === "required") return [write];
  const isAlone = whole.kind === "list" && whole.items.length === 1;
  return [{ title: "clear", changes: [{ kind: "remove", node: isAlone ? whole : node }] }, write];
}
