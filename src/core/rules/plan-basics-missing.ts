import { isGiven } from "../model/given.ts";
import { partHead } from "../model/places.ts";
import { promptFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";
import { own, several } from "../text/slot-words.ts";

export default defineRule({
  category: "structure",
  severity: "warning",
  easedInDraft: true,
  fix: "assisted",
  section: "plan",
  summary: "The plan does not say whose it is, where it stands or what period it covers",
  messages: {
    missing: "Add {fields} so readers know whose plan this is and what period it covers",
    addFields: "Add the missing fields",
  },
  check({ plan, report }) {
    const { organization, node } = plan.basics;
    const ofPlan = OF_PLAN.filter(({ field }) => !isGiven(node, field));
    const ofOrganization = OF_ORGANIZATION.filter(({ field }) => !isGiven(organization.node, field));
    const missing = [
      ...ofPlan.map(({ field, words }) => ({ path: `plan.${field}`, words })),
      ...ofOrganization.map(({ field, words }) => ({ path: `plan.organization.${field}`, words })),
    ];
    if (missing.length === 0) return;
    report({
      at: partHead(plan, ofPlan.length === 0 ? organization : plan.basics, "plan"),
      message: "missing",
      data: { fields: several(missing.map(({ words }) => words)) },
      fixes: () => [
        {
          title: "addFields",
          changes: missing.map(({ path }) => ({ kind: "set", in: plan.root, path, value: promptFor(path) })),
        },
      ],
    });
  },
});

const OF_PLAN = [
  { field: "title", words: own("a title") },
  { field: "status", words: own("a status") },
  { field: "phase", words: own("a phase") },
  { field: "start", words: own("a start date") },
  { field: "end", words: own("an end date") },
];

const OF_ORGANIZATION = [
  { field: "name", words: own("the organization's name") },
  { field: "type", words: own("the organization's type") },
];
