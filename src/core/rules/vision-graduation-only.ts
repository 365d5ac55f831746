import { valuePlace } from "../model/places.ts";
import { valuesMeant } from "../model/values-meant.ts";
import { promptForValue } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "vision",
  severity: "information",
  section: "vision",
  fix: "assisted",
  summary: "The vision names no outcome that comes after graduation",
  messages: {
    short: "The vision stops at graduation; add what comes after",
    addOutcome: "Add an outcome after graduation",
  },
  check({ plan, report }) {
    const { node, outcomes } = plan.vision;
    if (node === undefined || outcomes.length === 0) return;
    if (valuesMeant(node, "outcomes", ["graduation"]).length < outcomes.length) return;
    report({
      at: valuePlace(node, "outcomes"),
      message: "short",
      fixes: () => {
        const { ask, choices = [] } = promptForValue("vision.outcomes");
        const value = { ask, choices: choices.filter((outcome) => outcome !== "graduation") };
        return [{ title: "addOutcome", changes: [{ kind: "add", in: node, path: "outcomes", value }] }];
      },
    });
  },
});
