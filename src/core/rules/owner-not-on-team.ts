import { likelyMeant } from "../model/likely-meant.ts";
import type { Row } from "../model/located.ts";
import { newDefinition } from "../model/new-rows.ts";
import type { Plan } from "../model/plan.ts";
import { danglingUses } from "../model/reference-uses.ts";
import { peopleOn } from "../model/standing.ts";
import { touchpointName } from "../model/touchpoints.ts";
import type { ScalarNode } from "../source/node.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import type { Words } from "../text/slot-words.ts";
import { inQuotes } from "../model/row-name.ts";

type Message = "ofRow" | "ofRowNear" | "ofPart" | "ofPartNear" | "correct" | "choose" | "add";

export default defineRule<Message>({
  category: "references",
  severity: "warning",
  fix: "assisted",
  summary: "Something is owned by a person who is not on the team",
  messages: {
    ofRow: "{owner} owns {item} but is not on the team",
    ofRowNear: "{owner} owns {item} but is not on the team; did you mean {near}?",
    ofPart: "{owner} is named as owner but is not on the team",
    ofPartNear: "{owner} is named as owner but is not on the team; did you mean {near}?",
    correct: 'Change it to "{near}"',
    choose: "Choose somebody who is on the team",
    add: 'Add "{owner}" to the team',
  },
  check({ plan, report }) {
    // A team without members is one cause, and other rules report it.
    if (peopleOn(plan).length === 0) return;
    for (const { text, node, isOwner, section, row } of danglingUses(plan)) {
      if (!isOwner) continue;
      const near = likelyMeant(plan, ["members"], text);
      report({
        at: node,
        message: `${row === undefined ? "ofPart" : "ofRow"}${near === undefined ? "" : "Near"}`,
        data: { owner: text, item: row === undefined ? "" : itemName(plan, row), near: near ?? "" },
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => fixesFor(plan, text, node, near),
      });
    }
  },
});

/** A touchpoint has no name of its own. */
function itemName({ communication }: Plan, row: Row): Words {
  const touchpoint = communication.touchpoints.find((one) => one === row && one.id === "");
  return touchpoint === undefined ? inQuotes(row.called) : touchpointName(touchpoint);
}

function fixesFor(plan: Plan, owner: string, node: ScalarNode, near: string | undefined): readonly RuleFix<Message>[] {
  const choices = peopleOn(plan).map(({ label }) => label);
  const member = newDefinition(plan, "members", owner);
  return [
    ...(near === undefined
      ? []
      : [{ title: "correct", data: { near }, changes: [{ kind: "replace", node, value: near }] } as const]),
    { title: "choose", changes: [{ kind: "replace", node, value: { ask: "Who is on the team", choices } }] },
    ...(member === undefined
      ? []
      : [
          {
            title: "add",
            data: { owner },
            changes: [{ kind: "add", in: plan.root, path: "team.members", value: member }],
          } as const,
        ]),
  ];
}
