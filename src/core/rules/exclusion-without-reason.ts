import type { LocatedText } from "../model/located.ts";
import { isPromptText } from "../schema/placeholder-text.ts";
import { promptForValue } from "../schema/prompts.ts";
import type { MapNode } from "../source/node.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { own } from "../text/slot-words.ts";

export default defineRule({
  category: "stakeholders",
  severity: "warning",
  section: "stakeholders",
  fix: "assisted",
  summary: "A group is left out without a reason that others can follow",
  messages: {
    unexplained: 'Say in a sentence why the group "{group}" is left out',
    writeReason: "Write the reason",
    addReason: "Add a reason",
  },
  check({ plan, content, report }) {
    for (const row of plan.stakeholders.notApplicable) {
      const { reason, group, called, node } = row;
      // A prompt asks for the reason by itself.
      if (content.counts(reason, "reason") || (reason !== undefined && isPromptText(reason.value))) continue;
      report({
        at: reason?.node ?? node.head,
        message: "unexplained",
        data: { group: group === undefined ? called : own(labelOf(GROUPS, group.value)) },
        row,
        fixes: () => [reason === undefined || content.isPlaceholder(reason.value) ? addReason(node) : write(reason)],
      });
    }
  },
});

/** What says nothing gives way to a prompt; a few words of the author's own stay, to be added to. */
function addReason(row: MapNode): RuleFix<"addReason"> {
  const value = promptForValue("stakeholders.not_applicable.reason");
  return { title: "addReason", changes: [{ kind: "set", in: row, path: "reason", value }] };
}

function write({ node }: LocatedText): RuleFix<"writeReason"> {
  return { title: "writeReason", changes: [], select: node };
}
