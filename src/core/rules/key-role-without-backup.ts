import { isGiven } from "../model/given.ts";
import { keyPeople, keyRolesOf } from "../model/key-roles.ts";
import { peopleOn } from "../model/standing.ts";
import { promptForValue } from "../schema/prompts.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { TEAM_ROLES } from "../vocabulary/vocabulary.ts";
import { memberOf } from "../model/lookup.ts";
import { defineRule } from "./rule.ts";
import { inside, several } from "../text/slot-words.ts";

export default defineRule({
  category: "sustainability",
  severity: "warning",
  fix: "assisted",
  section: "sustainability",
  summary: "Nobody is named to carry on when the holder of a key role leaves",
  messages: {
    alone: "If {name} leaves, nobody is named to carry on as {role}",
    choose: "Choose who carries on",
  },
  check({ plan, report }) {
    for (const row of keyPeople(plan)) {
      const { backup, name, called, node } = row;
      const isOwnBackup = backup !== undefined && memberOf(plan, backup.value) === row;
      if (isGiven(node, "backup") && !isOwnBackup) continue;
      report({
        at: backup?.node ?? node.head,
        message: "alone",
        data: {
          name: name?.value ?? called,
          role: several(keyRolesOf(row).map((role) => inside(labelOf(TEAM_ROLES, role)))),
        },
        row,
        fixes: () => {
          const others = peopleOn(plan).filter((member) => member !== row);
          const value = promptForValue(
            "team.members.backup",
            others.map((member) => member.label),
          );
          return [{ title: "choose", changes: [{ kind: "set", in: node, path: "backup", value }] }];
        },
      });
    }
  },
});
