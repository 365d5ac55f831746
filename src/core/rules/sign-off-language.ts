import { SIGN_OFF } from "../language/sign-off.ts";
import { onePerCause, phrasesIn } from "../model/phrases.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "language",
  severity: "warning",
  fix: "assisted",
  summary: "Teachers come in to sign off, to endorse or to approve what others made",
  messages: {
    last: "Signing off at the end is not involvement; say what teachers decide earlier",
    instead: 'Write "{instead}"',
  },
  check({ plan, report }) {
    for (const { at, section, row, changes, instead } of onePerCause(phrasesIn(plan, SIGN_OFF))) {
      report({
        at,
        message: "last",
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => (changes.length === 0 ? [] : [{ title: "instead", data: { instead }, changes }]),
      });
    }
  },
});
