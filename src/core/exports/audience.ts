import type { GroupId } from "../vocabulary/vocabulary.ts";
import type { Audience } from "./choices.ts";

/** The groups whose contacts an audience has in its calendar; `undefined` for all. */
export const GROUPS_OF: Readonly<Record<Audience, ReadonlySet<GroupId> | undefined>> = {
  team: undefined,
  board: new Set(["school_board"]),
  principals: new Set(["principals", "teachers", "counselors"]),
  families: new Set(["families", "students"]),
};

/** The parts of a full report, in its order. */
export type PartId =
  | "purpose"
  | "standing"
  | "goals"
  | "coverage"
  | "calendar"
  | "people"
  | "decisions"
  | "money"
  | "messages"
  | "changes"
  | "data"
  | "lasting"
  | "references"
  | "findings";

/** What each audience reads. What the team notes for itself stays with the team. */
export const PARTS: Readonly<Record<Audience, readonly PartId[]>> = {
  team: [
    "purpose",
    "standing",
    "goals",
    "coverage",
    "calendar",
    "people",
    "decisions",
    "money",
    "messages",
    "changes",
    "data",
    "lasting",
    "references",
    "findings",
  ],
  board: ["purpose", "goals", "coverage", "money", "decisions", "calendar", "changes", "data", "lasting", "references"],
  principals: [
    "purpose",
    "goals",
    "calendar",
    "people",
    "coverage",
    "decisions",
    "messages",
    "changes",
    "data",
    "lasting",
  ],
  families: ["purpose", "messages", "coverage", "calendar", "changes", "goals", "data"],
};
