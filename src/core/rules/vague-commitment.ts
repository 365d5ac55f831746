import { VAGUE_COMMITMENTS } from "../language/vague-commitment.ts";
import { isGiven } from "../model/given.ts";
import type { Row } from "../model/located.ts";
import { phrasesIn } from "../model/phrases.ts";
import { defineRule } from "./rule.ts";

/** Fields in which a row says how often or when. */
const WHEN = [
  ...["frequency", "dates", "date", "due", "cadence", "contact_every", "measure_every", "refresh", "when"],
  ...["start", "next", "expires"],
];

export default defineRule({
  category: "language",
  severity: "information",
  offByDefault: true,
  summary: "A sentence promises something without saying when or how often",
  messages: { vague: 'Say when or how often; "{words}" lets everybody think of another day' },
  check({ plan, report }) {
    for (const { at, words, section, row } of phrasesIn(plan, VAGUE_COMMITMENTS)) {
      if (row !== undefined && isDated(row)) continue;
      report({ at, message: "vague", data: { words }, section, ...(row === undefined ? {} : { row }) });
    }
  },
});

function isDated({ node }: Row): boolean {
  return WHEN.some((field) => isGiven(node, field));
}
