import { namesPriority } from "../model/alignment-links.ts";
import { isGiven } from "../model/given.ts";
import { sectionHead } from "../model/places.ts";
import type { AlignmentLink, Plan } from "../model/plan.ts";
import { promptForValue, promptsFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { defineRule, type RuleFix } from "./rule.ts";

type Message = "unaligned" | "addLink" | "addFields";

const LINKS = "alignment.links";

export default defineRule<Message>({
  category: "vision",
  severity: "warning",
  easedInDraft: true,
  section: "alignment",
  fix: "assisted",
  summary: "The plan does not name the district document and priority that it serves",
  messages: {
    unaligned: "Name the district plan and the exact priority this work serves",
    addLink: "Add a district plan and its priority",
    addFields: "Add the missing fields",
  },
  check({ plan, content, report }) {
    const { links } = plan.alignment;
    if (links.some((link) => namesPriority(link, content))) return;
    const [first] = links;
    report({
      at: first?.node.head ?? sectionHead(plan, "alignment"),
      message: "unaligned",
      ...(first === undefined ? {} : { row: first }),
      fixes: () => (first === undefined ? [addLink(plan)] : addFields(first)),
    });
  },
});

function addLink({ root }: Plan): RuleFix<Message> {
  return { title: "addLink", changes: [{ kind: "add", in: root, path: LINKS, value: promptsFor(LINKS) }] };
}

function addFields({ node }: AlignmentLink): readonly RuleFix<Message>[] {
  const missing = ["document", "priority"].filter((field) => !isGiven(node, field));
  const changes = missing.map((path): Change => {
    return { kind: "set", in: node, path, value: promptForValue(`${LINKS}.${path}`) };
  });
  return changes.length === 0 ? [] : [{ title: "addFields", changes }];
}
