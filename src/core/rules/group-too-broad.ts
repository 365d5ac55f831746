import { BROAD_NAMES, splitOf } from "../model/group-splits.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import { entryOf, type ScalarNode } from "../source/node.ts";
import { fold } from "../text/fold.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { inside, several } from "../text/slot-words.ts";

type Message = "broad" | "split" | "narrow" | "takeOut";

export default defineRule<Message>({
  category: "stakeholders",
  severity: "warning",
  section: "stakeholders",
  fix: "assisted",
  summary: "A row names a group so wide that its people need different things",
  messages: {
    broad: '"{label}" mixes people with different needs; split it',
    split: "Split it into {groups}",
    narrow: "Make it {groups}",
    takeOut: "Take it out, because {groups} have rows of their own",
  },
  check({ plan, report }) {
    for (const row of plan.stakeholders.groups) {
      const broad = [unmappedGroup(row), labelNode(row)].find(
        (node) => node !== undefined && BROAD_NAMES.has(fold(node.text)),
      );
      if (broad === undefined) continue;
      const label = broad.text.trim();
      report({ at: broad, message: "broad", data: { label }, row, fixes: () => [splitFix(plan, row, label)] });
    }
  },
});

/** A group as written where the model knows no such group. */
function unmappedGroup({ group, node }: Stakeholder): ScalarNode | undefined {
  return group === undefined ? scalarOf(node, "group") : undefined;
}

function labelNode({ node }: Stakeholder): ScalarNode | undefined {
  return scalarOf(node, "label");
}

function scalarOf(node: Stakeholder["node"], field: string): ScalarNode | undefined {
  const value = entryOf(node, field)?.value;
  return value?.kind === "scalar" ? value : undefined;
}

function splitFix(plan: Plan, row: Stakeholder, broadName: string): RuleFix<Message> {
  const { groups, isRemoval, changes } = splitOf(plan, row, broadName);
  return {
    title: isRemoval ? "takeOut" : groups.length === 1 ? "narrow" : "split",
    data: { groups: several(groups.map((group) => inside(labelOf(GROUPS, group)))) },
    changes,
  };
}
