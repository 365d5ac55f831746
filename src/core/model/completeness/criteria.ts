import type { AreaId } from "../sections.ts";
import { basicsCriteria } from "./basics.ts";
import { communicationCriteria } from "./communication.ts";
import { conveningCriteria } from "./convening.ts";
import type { Criterion } from "./criterion.ts";
import { evidenceCriteria } from "./evidence.ts";
import { goalsCriteria } from "./goals.ts";
import { investmentCriteria } from "./investment.ts";
import { ownershipCriteria } from "./ownership.ts";
import { stakeholdersCriteria } from "./stakeholders.ts";
import { sustainabilityCriteria } from "./sustainability.ts";
import { teamCriteria } from "./team.ts";
import { visionCriteria } from "./vision.ts";

/** What makes each section complete, then what makes it strong; unmet criteria are shown in this order. */
export const CRITERIA: Readonly<Record<AreaId, readonly Criterion[]>> = {
  basics: basicsCriteria,
  convening: conveningCriteria,
  stakeholders: stakeholdersCriteria,
  vision: visionCriteria,
  goals: goalsCriteria,
  team: teamCriteria,
  ownership: ownershipCriteria,
  communication: communicationCriteria,
  investment: investmentCriteria,
  sustainability: sustainabilityCriteria,
  evidence: evidenceCriteria,
};
