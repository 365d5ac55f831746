import { isGiven } from "../model/given.ts";
import { memberOf } from "../model/lookup.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { KEY_ROLES, TEAM_ROLES } from "../vocabulary/vocabulary.ts";
import { listed, withinSentence } from "../text/wording.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "sustainability",
  severity: "warning",
  section: "sustainability",
  summary: "Nobody is named to carry on when the holder of a key role leaves",
  messages: { alone: "If {name} leaves, nobody is named to carry on as {role}" },
  check({ plan, report }) {
    for (const row of plan.team.members) {
      const { backup, name, label, node } = row;
      const held = KEY_ROLES.filter((role) => row.roles.some(({ value }) => value === role));
      if (!row.isFilled || held.length === 0) continue;
      const isOwnBackup = backup !== undefined && memberOf(plan, backup.value) === row;
      if (isGiven(node, "backup") && !isOwnBackup) continue;
      report({
        at: backup?.node ?? node.head,
        message: "alone",
        data: {
          name: name?.value ?? label,
          role: listed(held.map((role) => withinSentence(labelOf(TEAM_ROLES, role)))),
        },
        row,
      });
    }
  },
});
