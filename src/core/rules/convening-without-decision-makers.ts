import { groupsNamed } from "../model/groups-named.ts";
import { valuePlace } from "../model/places.ts";
import { stakeholdersOf } from "../model/standing.ts";
import { promptForValue } from "../schema/prompts.ts";
import { DECISION_MAKERS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "evidence",
  severity: "warning",
  section: "convening",
  fix: "assisted",
  summary: "Nobody who can commit people or money took part in the opening discussion",
  messages: {
    absent: "Nobody who can commit people or money took part in the opening discussion",
    addParticipant: "Add somebody who can commit people or money",
  },
  check({ plan, report }) {
    const { node, participants } = plan.convening;
    if (node === undefined || participants.length === 0) return;
    const groups = groupsNamed(plan, participants);
    if (!groups.areKnown || groups.has(...DECISION_MAKERS)) return;
    report({
      at: valuePlace(node, "participants"),
      message: "absent",
      fixes: () => {
        const deciding = stakeholdersOf(plan, ...DECISION_MAKERS).map(({ label }) => label);
        const value = promptForValue("convening.participants", deciding);
        return [{ title: "addParticipant", changes: [{ kind: "add", in: node, path: "participants", value }] }];
      },
    });
  },
});
