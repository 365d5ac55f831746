import type { Language } from "../text/tongue.ts";

/** Who is to read an export. */
export const AUDIENCES = [
  {
    id: "team",
    label: "The planning team",
    detail: "Everything, with scores, open findings, concerns and ratings",
  },
  { id: "board", label: "The school board", detail: "Purpose, goals, who is covered, money, decisions and what lasts" },
  { id: "principals", label: "Principals", detail: "Goals, dates, who carries what, messages and what changed" },
  { id: "families", label: "Families", detail: "In plain words: why, how to take part, dates, and how data are used" },
] as const;

export type Audience = (typeof AUDIENCES)[number]["id"];

/**
 * The language that an audience gets unless somebody chooses another one: families get the first home language other
 * than English.
 *
 * @param home those of the plan that we speak
 * @param usual that of everybody else, and of plans that name no language
 */
export function languageFor(audience: Audience, home: readonly Language[], usual: Language): Language {
  if (audience !== "families") return usual;
  return home.find((language) => language !== "en") ?? home[0] ?? usual;
}

export const FORMATS = ["html", "docx", "ics", "csv", "json", "txt"] as const;

export type ExportFormat = (typeof FORMATS)[number];

/** How much is told: what fits on one page, or everything that is for the audience. */
export type Extent = "summary" | "full";
