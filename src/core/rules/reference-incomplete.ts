import { isGiven } from "../model/given.ts";
import { promptFor } from "../schema/prompts.ts";
import { listed } from "../text/wording.ts";
import { defineRule } from "./rule.ts";

/** What a reader needs to find a source, and how a sentence calls it. */
const NEEDED = { title: "a title", organization: "an organization or author", year: "a year" } as const;

export default defineRule({
  category: "evidence",
  severity: "information",
  section: "references",
  offByDefault: true,
  fix: "assisted",
  summary: "A reference does not say what it is, who wrote it or when",
  messages: {
    incomplete: "Reference {id} needs {missing}",
    add: "Add {missing}",
  },
  check({ plan, report }) {
    for (const row of plan.references.items) {
      const missing = Object.entries(NEEDED).filter(([field]) => !isGiven(row.node, field));
      if (missing.length === 0) continue;
      const data = { id: row.label, missing: listed(missing.map(([, words]) => words)) };
      report({
        at: row.node.head,
        message: "incomplete",
        data,
        row,
        fixes: () => [
          {
            title: "add",
            data,
            changes: missing.map(([path]) => ({
              kind: "set",
              in: row.node,
              path,
              value: promptFor(`references.items.${path}`),
            })),
          },
        ],
      });
    }
  },
});
