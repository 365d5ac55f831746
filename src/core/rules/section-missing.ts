import { isGiven } from "../model/given.ts";
import { isInForce } from "../model/plan-status.ts";
import { sectionHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { SECTION_KEYS, type SectionKey } from "../model/sections.ts";
import { speaks } from "../model/speaking-sections.ts";
import { valuesIn } from "../model/written-values.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import { promptsFor } from "../schema/prompts.ts";
import { defineRule } from "./rule.ts";
import { own, type Words } from "../text/slot-words.ts";

/** Without these an approved plan cannot be carried out. */
const CORE: readonly SectionKey[] = ["stakeholders", "vision", "goals", "team", "communication"];

export default defineRule({
  category: "structure",
  severity: "warning",
  easedInDraft: true,
  fix: "assisted",
  summary: "A section of the plan is missing or says nothing yet",
  messages: {
    absent: "This plan has no {section} section yet",
    empty: "The {section} section does not say enough yet",
    open: "The {section} section still waits to be filled in",
    add: "Add the {section} section, to be filled in",
  },
  check({ plan, report }) {
    for (const section of SECTION_KEYS) {
      if (section === "plan" || speaks(plan, section)) continue;
      const isEmpty = !isGiven(plan.root, section);
      const add = { kind: "set", in: plan.root, path: section, value: promptsFor(section) } as const;
      report({
        at: sectionHead(plan, section),
        message: plan.sectionNode(section) === undefined ? "absent" : hasPrompts(plan, section) ? "open" : "empty",
        data: { section: SECTION_NAMES[section] },
        section,
        ...(isEmpty
          ? { fixes: () => [{ title: "add", data: { section: SECTION_NAMES[section] }, changes: [add] }] }
          : {}),
        ...(CORE.includes(section) && isInForce(plan) ? { severity: "error" } : {}),
      });
    }
  },
});

/** What a sentence calls them. */
const SECTION_NAMES: Readonly<Record<SectionKey, Words>> = {
  plan: own("plan"),
  convening: own("convening"),
  stakeholders: own("stakeholders"),
  vision: own("vision"),
  alignment: own("alignment"),
  goals: own("goals"),
  team: own("team"),
  ownership: own("ownership"),
  communication: own("communication"),
  investment: own("investment"),
  sustainability: own("sustainability"),
  timeline: own("timeline"),
  references: own("references"),
};

/** A section that was added to be filled in is full of prompts, for which this finding speaks. */
function hasPrompts(plan: Plan, section: SectionKey): boolean {
  return valuesIn(plan, section).groups.some(({ values }) => values.some(({ node }) => isPlaceholderText(node.text)));
}
