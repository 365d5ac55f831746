import { isGiven } from "../model/given.ts";
import { partHead } from "../model/places.ts";
import { listed } from "../text/wording.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "structure",
  severity: "warning",
  easedInDraft: true,
  section: "plan",
  summary: "The plan does not say whose it is, where it stands or what period it covers",
  messages: { missing: "Add {fields} so readers know whose plan this is and what period it covers" },
  check({ plan, report }) {
    const { organization, node } = plan.basics;
    const ofPlan = [
      ...(isGiven(node, "title") ? [] : ["a title"]),
      ...(isGiven(node, "status") ? [] : ["a status"]),
      ...(isGiven(node, "phase") ? [] : ["a phase"]),
      ...(isGiven(node, "start") ? [] : ["a start date"]),
      ...(isGiven(node, "end") ? [] : ["an end date"]),
    ];
    const ofOrganization = [
      ...(isGiven(organization.node, "name") ? [] : ["the organization's name"]),
      ...(isGiven(organization.node, "type") ? [] : ["the organization's type"]),
    ];
    const fields = [...ofPlan, ...ofOrganization];
    if (fields.length === 0) return;
    report({
      at: partHead(plan, ofPlan.length === 0 ? organization : plan.basics, "plan"),
      message: "missing",
      data: { fields: listed(fields) },
    });
  },
});
