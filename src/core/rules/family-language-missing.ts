import type { LocatedText } from "../model/located.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { familyTouchpoints, missingLanguages, touchpointName } from "../model/touchpoints.ts";
import type { Change } from "../source/change.ts";
import { entryOf } from "../source/node.ts";
import { defineRule } from "./rule.ts";
import { language, several } from "../text/slot-words.ts";

export default defineRule({
  category: "communication",
  severity: "warning",
  fix: "assisted",
  section: "communication",
  summary: "Families or students are contacted without one of the languages that are spoken there",
  messages: {
    missing: "{touchpoint} is not offered in {languages}",
    unsaid: "{touchpoint} does not say that it is offered in {languages}",
    offer: "Offer it in {languages}",
  },
  check({ plan, report }) {
    for (const row of familyTouchpoints(plan)) {
      const missing = missingLanguages(plan, row);
      if (missing.length === 0) continue;
      const value = entryOf(row.node, "languages")?.value;
      const languages = several(missing.map(({ value }) => language(value)));
      report({
        at: value ?? row.node.head,
        message: row.languages.length === 0 ? "unsaid" : "missing",
        data: { touchpoint: touchpointName(row), languages },
        row,
        fixes: () => [{ title: "offer", data: { languages }, changes: offering(row, missing) }],
      });
    }
  },
});

function offering({ node, languages }: Touchpoint, missing: readonly LocatedText[]): readonly Change[] {
  const codes = missing.map(({ value }) => value);
  if (entryOf(node, "languages")?.value.kind === "list") {
    return codes.map((value) => ({ kind: "add", in: node, path: "languages", value }));
  }
  return [{ kind: "set", in: node, path: "languages", value: [...languages.map(({ value }) => value), ...codes] }];
}
