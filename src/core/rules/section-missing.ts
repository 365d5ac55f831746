import { isInForce } from "../model/plan-status.ts";
import { sectionHead, sectionNode } from "../model/places.ts";
import { SECTION_KEYS, type SectionKey } from "../model/sections.ts";
import { speaks } from "../model/speaking-sections.ts";
import { defineRule } from "./rule.ts";

/** Without these an approved plan cannot be carried out. */
const CORE: readonly SectionKey[] = ["stakeholders", "vision", "goals", "team", "communication"];

export default defineRule({
  category: "structure",
  severity: "warning",
  easedInDraft: true,
  summary: "A section of the plan is missing or says nothing yet",
  messages: {
    absent: "This plan has no {section} section yet",
    empty: "The {section} section does not say enough yet",
  },
  check({ plan, report }) {
    for (const section of SECTION_KEYS) {
      if (section === "plan" || speaks(plan, section)) continue;
      report({
        at: sectionHead(plan, section),
        message: sectionNode(plan, section) === undefined ? "absent" : "empty",
        data: { section },
        section,
        ...(CORE.includes(section) && isInForce(plan) ? { severity: "error" } : {}),
      });
    }
  },
});
