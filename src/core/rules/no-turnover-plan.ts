import { sectionHead } from "../model/places.ts";
import { promptFor } from "../schema/prompts.ts";
import { entryOf } from "../source/node.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "sustainability",
  severity: "warning",
  easedInDraft: true,
  fix: "assisted",
  section: "sustainability",
  summary: "The plan does not say how a new leader is brought in",
  messages: {
    missing: "How will a new superintendent, principal or board member be brought in?",
    short: "Say in more words how a new superintendent, principal or board member will be brought in",
    add: "Add how new leaders are brought in",
  },
  check({ plan, content, report }) {
    const { newLeaders, node } = plan.sustainability;
    if (content.counts(newLeaders, "short")) return;
    // A prompt is reported where it stands.
    if (newLeaders !== undefined && content.isPlaceholder(newLeaders.value)) return;
    const onboarding = node === undefined ? undefined : entryOf(node, "onboarding")?.value;
    const head = onboarding?.kind === "map" ? onboarding.head : sectionHead(plan, "sustainability");
    report({
      at: newLeaders?.node ?? head,
      message: newLeaders === undefined ? "missing" : "short",
      fixes: () => [
        {
          title: "add",
          changes: [
            {
              kind: "set",
              in: plan.root,
              path: "sustainability.onboarding.new_leaders",
              value: promptFor("sustainability.onboarding.new_leaders"),
            },
          ],
        },
      ],
    });
  },
});
