/** The plan's parts in the model's order; `plan` holds the basics. Also the top-level keys of a YAML plan. */
export const SECTION_KEYS = [
  "plan",
  "convening",
  "stakeholders",
  "vision",
  "alignment",
  "goals",
  "team",
  "ownership",
  "communication",
  "investment",
  "sustainability",
  "timeline",
  "references",
] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

/** The sections that completeness counts, in the order they are shown. */
export const AREAS = [
  { id: "basics", title: "Basics & timeline", weight: 4, sections: ["plan", "timeline"] },
  { id: "convening", title: "Convening", weight: 8, sections: ["convening"] },
  { id: "stakeholders", title: "Stakeholders", weight: 12, sections: ["stakeholders"] },
  { id: "vision", title: "Vision & alignment", weight: 10, sections: ["vision", "alignment"] },
  { id: "goals", title: "Goals", weight: 12, sections: ["goals"] },
  { id: "team", title: "Team", weight: 10, sections: ["team"] },
  { id: "ownership", title: "Ownership", weight: 12, sections: ["ownership"] },
  { id: "communication", title: "Communication", weight: 12, sections: ["communication"] },
  { id: "investment", title: "Investment", weight: 10, sections: ["investment"] },
  { id: "sustainability", title: "Sustainability", weight: 8, sections: ["sustainability"] },
  { id: "evidence", title: "Evidence", weight: 2, sections: ["references"] },
] as const satisfies readonly { id: string; title: string; weight: number; sections: readonly SectionKey[] }[];

export type AreaId = (typeof AREAS)[number]["id"];

/** The area that counts a section's criteria and problems. */
export function areaOf(section: SectionKey): AreaId {
  const area = AREAS.find(({ sections }) => sections.some((key) => key === section));
  return area?.id ?? "basics";
}
