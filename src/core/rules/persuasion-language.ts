import { PERSUASION } from "../language/persuasion.ts";
import { onePerCause, phrasesIn } from "../model/phrases.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "language",
  severity: "information",
  fix: "assisted",
  summary: "A sentence sells the work to people instead of inviting them to shape it",
  messages: {
    buyers: "This treats {people} as buyers; describe what they will shape",
    opponents: "This treats people as opponents; describe what their concerns will change",
    instead: 'Write "{instead}"',
  },
  check({ plan, report }) {
    for (const { at, people, section, row, changes, instead } of onePerCause(phrasesIn(plan, PERSUASION))) {
      report({
        at,
        message: people === "" ? "opponents" : "buyers",
        data: { people },
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => (changes.length === 0 ? [] : [{ title: "instead", data: { instead }, changes }]),
      });
    }
  },
});
