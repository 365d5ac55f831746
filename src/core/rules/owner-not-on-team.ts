import { definitionsOf } from "../model/lookup.ts";
import { referenceUses } from "../model/reference-uses.ts";
import { nearest } from "../text/nearest.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "references",
  severity: "warning",
  summary: "Something is owned by a person who is not on the team",
  messages: {
    ofRow: '{owner} owns "{item}" but is not on the team',
    ofRowNear: '{owner} owns "{item}" but is not on the team; did you mean {near}?',
    ofPart: "{owner} is named as owner but is not on the team",
    ofPartNear: "{owner} is named as owner but is not on the team; did you mean {near}?",
  },
  check({ plan, report }) {
    // A team without members is one cause, and other rules report it.
    if (plan.team.members.length === 0) return;
    const members = definitionsOf(plan, "members");
    for (const { text, node, isOwner, section, row } of referenceUses(plan)) {
      if (!isOwner || members.find(text) !== undefined) continue;
      const near = nearest(text.toLowerCase(), new Set(members.ids));
      report({
        at: node,
        message: `${row === undefined ? "ofPart" : "ofRow"}${near === undefined ? "" : "Near"}`,
        data: { owner: text, item: row?.label ?? "", near: near ?? "" },
        section,
        ...(row === undefined ? {} : { row }),
      });
    }
  },
});
