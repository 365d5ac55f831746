import { DEFICIT_LABELS } from "../language/deficit-label.ts";
import { onePerCause, phrasesIn } from "../model/phrases.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "language",
  severity: "information",
  fix: "assisted",
  summary: "Students are called by a label instead of by what is going on",
  messages: {
    label: 'Describe the situation, not the child: "{words}" is a label',
    instead: 'Write "{instead}"',
  },
  check({ plan, report }) {
    for (const { at, words, section, row, changes, instead } of onePerCause(phrasesIn(plan, DEFICIT_LABELS))) {
      report({
        at,
        message: "label",
        data: { words },
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => [{ title: "instead", data: { instead }, changes }],
      });
    }
  },
});
