import type { Stakeholder } from "../model/plan.ts";
import { entryOf, type ScalarNode } from "../source/node.ts";
import { fold } from "../text/fold.ts";
import { defineRule } from "./rule.ts";

const BROAD: ReadonlySet<string> = new Set(
  [
    "staff",
    "all staff",
    "school staff",
    "stakeholders",
    "everyone",
    "community",
    "public",
    "parents and community",
    "schools",
  ].map(fold),
);

export default defineRule({
  category: "stakeholders",
  severity: "warning",
  section: "stakeholders",
  summary: "A row names a group so wide that its people need different things",
  messages: { broad: '"{label}" mixes people with different needs; split it' },
  check({ plan, report }) {
    for (const row of plan.stakeholders.groups) {
      const broad = [unmappedGroup(row), labelNode(row)].find(
        (node) => node !== undefined && BROAD.has(fold(node.text)),
      );
      if (broad !== undefined) report({ at: broad, message: "broad", data: { label: broad.text.trim() }, row });
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
