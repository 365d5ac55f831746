import { isGiven } from "../model/given.ts";
import { partHead } from "../model/places.ts";
import { promptFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";
import { own, several } from "../text/slot-words.ts";

/** What makes a check, and how a sentence calls it. */
const NEEDED = { method: own("how"), when: own("when") } as const;

export default defineRule({
  category: "communication",
  severity: "information",
  section: "communication",
  offByDefault: true,
  fix: "assisted",
  summary: "The plan does not say how or when it finds out whether its messages arrive",
  messages: {
    missing: "Say {missing} you will ask each group whether the messages arrive",
    add: "Ask for {missing}",
  },
  check({ plan, report }) {
    const { effectiveness, node } = plan.communication;
    const missing = Object.entries(NEEDED).filter(([field]) => !isGiven(effectiveness.node, field));
    if (missing.length === 0) return;
    const data = { missing: several(missing.map(([, words]) => words)) };
    report({
      at: partHead(plan, effectiveness, "communication"),
      message: "missing",
      data,
      fixes: () =>
        node === undefined
          ? []
          : [
              {
                title: "add",
                data,
                changes: missing.map(([field]) => ({
                  kind: "set",
                  in: node,
                  path: `effectiveness.${field}`,
                  value: promptFor(`communication.effectiveness.${field}`),
                })),
              },
            ],
    });
  },
});
