import { promptsFor } from "../schema/prompts.ts";
import type { FieldContents } from "../source/change.ts";
import type { PlanTemplate } from "./template.ts";
import {
  ask,
  budgetRows,
  goalRows,
  groupRows,
  idOf,
  indicatorRows,
  memberRows,
  milestoneRows,
  touchpointRows,
} from "./parts.ts";

/** Every section with what it cannot do without. */
function guidedSections(): FieldContents {
  return {
    convening: promptsFor("convening"),
    stakeholders: promptsFor("stakeholders"),
    vision: promptsFor("vision"),
    alignment: promptsFor("alignment"),
    goals: promptsFor("goals"),
    team: promptsFor("team"),
    ownership: promptsFor("ownership"),
    communication: promptsFor("communication"),
    investment: promptsFor("investment"),
    sustainability: promptsFor("sustainability"),
    timeline: promptsFor("timeline"),
    references: promptsFor("references"),
  };
}

/** Starting points to ask for: whose day changes first. */
function startingPoints(groups: readonly string[]): FieldContents {
  return promptsFor("convening", {
    baseline: groups.map((group) => promptsFor("convening.baseline", { stakeholder: idOf(group) })),
  });
}

const guided: PlanTemplate = {
  id: "guided",
  title: "Blank guided plan",
  about: "Every section, with a prompt for what it needs",
  profile: undefined,
  sections: guidedSections,
};

const smallDistrict: PlanTemplate = {
  id: "small-district",
  title: "Small district, one page",
  about: "The few rows that a district under 1,500 students needs, where one person may hold several roles",
  profile: "small_district",
  sections: (profile) => ({
    ...guidedSections(),
    convening: startingPoints(["teachers", "families", "counselors"]),
    stakeholders: { groups: groupRows(profile) },
    goals: { items: goalRows(["understanding", "student_outcome"]) },
    communication: { touchpoints: touchpointRows(["teachers", "families", "students", "school_board"]) },
    timeline: { milestones: milestoneRows(["approve", "launch"]) },
  }),
};

const largeDistrict: PlanTemplate = {
  id: "large-district",
  title: "Large district",
  about: "Every group and key role, the four kinds of investment, the indicators and a milestone for each phase",
  profile: "large_district",
  sections: (profile) => ({
    ...guidedSections(),
    convening: startingPoints(["teachers", "families", "students", "principals"]),
    stakeholders: { groups: groupRows(profile, ["labor", "student_support", "higher_education"]) },
    goals: { items: goalRows(["understanding", "use", "student_outcome"]) },
    team: promptsFor("team", { members: memberRows() }),
    communication: {
      touchpoints: touchpointRows(["teachers", "families", "students", "principals", "school_board", "labor"]),
    },
    investment: promptsFor("investment", { lines: budgetRows(), indicators: indicatorRows() }),
    timeline: { milestones: milestoneRows() },
  }),
};

const charterNetwork: PlanTemplate = {
  id: "charter-network",
  title: "Charter network",
  about: "A governing board, several campuses, and a pilot at some of them before all start",
  profile: "charter_network",
  sections: (profile) => ({
    ...guidedSections(),
    convening: startingPoints(["teachers", "families", "principals"]),
    stakeholders: { groups: groupRows(profile) },
    goals: { items: goalRows(["commitment", "student_outcome"]) },
    team: promptsFor("team", { members: memberRows() }),
    communication: { touchpoints: touchpointRows(["teachers", "families", "students", "principals", "school_board"]) },
    investment: promptsFor("investment", { lines: budgetRows() }),
    timeline: { milestones: milestoneRows(["approve", "pilot", "launch"]) },
  }),
};

const statePilot: PlanTemplate = {
  id: "state-pilot",
  title: "State pilot",
  about: "A state agency that starts with a few districts, with its sharing agreements and legal basis",
  profile: "state_agency",
  sections: (profile) => ({
    ...guidedSections(),
    convening: startingPoints(["district_leadership", "teachers", "families"]),
    stakeholders: { groups: groupRows(profile, ["regional_agency", "higher_education"]) },
    goals: { items: goalRows(["use", "capacity", "student_outcome"]) },
    team: promptsFor("team", { members: memberRows() }),
    communication: { touchpoints: touchpointRows(["district_leadership", "teachers", "families", "regional_agency"]) },
    investment: promptsFor("investment", {
      lines: budgetRows(),
      sharing: [promptsFor("investment.sharing")],
    }),
    timeline: { milestones: milestoneRows(["approve", "pilot", "launch", "sustain"]) },
  }),
};

const leadershipChange: PlanTemplate = {
  id: "leadership-change",
  title: "Revise after a leadership change",
  about: "What a new superintendent, principal or board needs first: who carries what, what was heard, what holds",
  profile: undefined,
  sections: (profile) => ({
    ...guidedSections(),
    convening: startingPoints(["teachers", "families", "principals"]),
    stakeholders: { groups: groupRows(profile) },
    alignment: promptsFor("alignment", { related_initiatives: [promptsFor("alignment.related_initiatives")] }),
    team: promptsFor("team", { members: memberRows(), decisions: [promptsFor("team.decisions")] }),
    ownership: promptsFor("ownership", { change_log: [promptsFor("ownership.change_log")] }),
    sustainability: promptsFor("sustainability", {
      onboarding: promptsFor("sustainability.onboarding"),
      anchors: [promptsFor("sustainability.anchors")],
    }),
    timeline: { milestones: [...milestoneRows(["approve", "launch"]), reviewRow()] },
  }),
};

/** The day on which the plan is opened again with the new leader. */
function reviewRow(): FieldContents {
  return promptsFor("timeline.milestones", {
    id: "review",
    type: "review",
    title: ask("title", "timeline.milestones"),
    status: "planned",
  });
}

const stakeholderTable: PlanTemplate = {
  id: "stakeholder-table",
  title: "Stakeholder table only",
  about: "Who is involved, how much say they have and what matters to them; the other sections come later",
  profile: undefined,
  sections: (profile) => ({ stakeholders: { groups: groupRows(profile) } }),
};

/** In the order of the menu. */
export const TEMPLATES: readonly PlanTemplate[] = [
  guided,
  smallDistrict,
  largeDistrict,
  charterNetwork,
  statePilot,
  leadershipChange,
  stakeholderTable,
];
