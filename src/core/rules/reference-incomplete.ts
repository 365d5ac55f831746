import { isGiven } from "../model/given.ts";
import { promptFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";
import { own, several } from "../text/slot-words.ts";

/** What a reader needs to find a source, and how a sentence calls it. */
const NEEDED = {
  title: own("a title"),
  organization: own("an organization or author"),
  year: own("a year"),
} as const;

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
      const data = { id: row.called, missing: several(missing.map(([, words]) => words)) };
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
