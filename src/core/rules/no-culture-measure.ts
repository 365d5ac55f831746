import { isGiven } from "../model/given.ts";
import { sectionHead } from "../model/places.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { promptFor, promptsFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "sustainability",
  severity: "information",
  fix: "assisted",
  section: "sustainability",
  summary: "Nothing shows whether the way people work has changed",
  messages: {
    missing: "How will you see that the way people work has changed?",
    complete: "Add the missing fields",
    add: "Add a practice and how you will see it",
  },
  check({ plan, report }) {
    const { culture } = plan.sustainability;
    if (plan.goals.items.some(({ node }) => valuesMeant(node, "kind", ["culture"]).length > 0)) return;
    if (culture.some(({ node }) => MEASURES.every((field) => isGiven(node, field)))) return;
    const [first] = culture;
    report({
      at: first?.node.head ?? sectionHead(plan, "sustainability"),
      message: "missing",
      ...(first === undefined ? {} : { row: first }),
      fixes: () => [
        first === undefined
          ? {
              title: "add",
              changes: [
                {
                  kind: "add",
                  in: plan.root,
                  path: "sustainability.culture",
                  value: promptsFor("sustainability.culture"),
                },
              ],
            }
          : {
              title: "complete",
              changes: MEASURES.filter((field) => !isGiven(first.node, field)).map((field) => ({
                kind: "set",
                in: first.node,
                path: field,
                value: promptFor(`sustainability.culture.${field}`),
              })),
            },
      ],
    });
  },
});

const MEASURES = ["measure", "target"] as const;
