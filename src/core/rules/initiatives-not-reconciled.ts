import { isGiven } from "../model/given.ts";
import { sectionHead } from "../model/places.ts";
import { promptForValue, promptsFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

const LIST = "alignment.related_initiatives";

export default defineRule({
  category: "vision",
  severity: "information",
  section: "alignment",
  fix: "assisted",
  summary: "The plan does not say what becomes of the efforts that there are already",
  messages: {
    undecided: "Say which existing efforts this keeps, merges, replaces or stops",
    addInitiative: "Add an existing effort",
    addDecisions: "Add the missing decisions",
  },
  check({ plan, report }) {
    const rows = plan.alignment.relatedInitiatives;
    if (rows.some(({ node }) => isGiven(node, "decision"))) return;
    const [first] = rows;
    if (first === undefined) {
      report({
        at: sectionHead(plan, "alignment"),
        message: "undecided",
        fixes: () => [
          { title: "addInitiative", changes: [{ kind: "add", in: plan.root, path: LIST, value: promptsFor(LIST) }] },
        ],
      });
    } else {
      const value = promptForValue(`${LIST}.decision`);
      report({
        at: first.node.head,
        message: "undecided",
        row: first,
        fixes: () => [
          {
            title: "addDecisions",
            changes: rows.map(({ node }) => ({ kind: "set", in: node, path: "decision", value })),
          },
        ],
      });
    }
  },
});
