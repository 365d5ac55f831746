import { standInsIn } from "../model/stand-ins.ts";
import type { WrittenValue } from "../model/written-values.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { own } from "../text/slot-words.ts";

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
    for (const { section, row, written } of standInsIn(plan)) {
      report({
        at: written.node,
        message: "placeholder",
        data: { field: own(written.field) },
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => fixesFor(written),
      });
    }
  },
});

/** What a plan cannot do without is to be written; anything else may be left out. */
function fixesFor({ node, need, whole }: WrittenValue): readonly RuleFix<"write" | "clear">[] {
  const write = { title: "write", changes: [], select: node } as const;
  if (need === "required") return [write];
  const isAlone = whole.kind === "list" && whole.items.length === 1;
  return [{ title: "clear", changes: [{ kind: "remove", node: isAlone ? whole : node }] }, write];
}
