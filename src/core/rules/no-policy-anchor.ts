import { sectionHead } from "../model/places.ts";
import { promptFor, promptsFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "sustainability",
  severity: "information",
  fix: "assisted",
  section: "sustainability",
  summary: "The work is not anchored in a policy, a calendar, a job description or the like",
  messages: {
    missing: "Put this somewhere a new leader inherits it: a policy, the calendar, a job description",
    add: "Add an anchor",
    choose: "Say how far this one is",
  },
  check({ plan, report }) {
    const { anchors } = plan.sustainability;
    if (anchors.some(({ status }) => status !== undefined && status.value !== "idea")) return;
    const [first] = anchors;
    const choices = ["in_progress", "adopted"];
    report({
      at: first?.status?.node ?? first?.node.head ?? sectionHead(plan, "sustainability"),
      message: "missing",
      ...(first === undefined ? {} : { row: first }),
      fixes: () => [
        ...(first === undefined
          ? []
          : [
              {
                title: "choose",
                changes: [
                  {
                    kind: "set",
                    in: first.node,
                    path: "status",
                    value: promptFor("sustainability.anchors.status", choices),
                  },
                ],
              } as const,
            ]),
        {
          title: "add",
          changes: [
            {
              kind: "add",
              in: plan.root,
              path: "sustainability.anchors",
              value: promptsFor("sustainability.anchors", {
                status: promptFor("sustainability.anchors.status", choices),
              }),
            },
          ],
        },
      ],
    });
  },
});
