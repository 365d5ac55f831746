import { PERSUASION } from "../language/persuasion.ts";
import { onePerCause, phrasesIn } from "../model/phrases.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "language",
  severity: "information",
  fix: "assisted",
  summary: "A sentence sells the work to people instead of inviting them to shape it",
  messages: {
    buyers: 'Say what {people} will shape; "{words}" sounds as if all were decided',
    opponents: 'Say what people\'s concerns will change; "{words}" sounds as if they stood in the way',
    instead: 'Write "{instead}"',
  },
  check({ plan, report }) {
    for (const { at, words, people, section, row, changes, instead } of onePerCause(phrasesIn(plan, PERSUASION))) {
      report({
        at,
        message: people === "" ? "opponents" : "buyers",
        data: { words, people },
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => (changes.length === 0 ? [] : [{ title: "instead", data: { instead }, changes }]),
      });
    }
  },
});
