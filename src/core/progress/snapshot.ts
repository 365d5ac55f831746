import type { TextRange } from "../text/range.ts";

/** What of one version of a plan is compared with another's: rows with facts in readers' words, the same in both formats. */
export interface PlanSnapshot {
  readonly plan: readonly SnapshotRow[];
  readonly sections: readonly SnapshotRow[];
  readonly goals: readonly SnapshotRow[];
  readonly people: readonly SnapshotRow[];
  readonly groups: readonly SnapshotRow[];
  readonly touchpoints: readonly SnapshotRow[];
  readonly milestones: readonly SnapshotRow[];
  readonly money: readonly SnapshotRow[];
  readonly heard: readonly SnapshotRow[];
  /** Everything that somebody answers for. */
  readonly duties: readonly Duty[];
}

/** The rows that are compared with each other, in the order in which changes are told. */
export const TOPICS = [
  "plan",
  "sections",
  "goals",
  "people",
  "groups",
  "touchpoints",
  "milestones",
  "money",
  "heard",
] as const satisfies readonly (keyof PlanSnapshot)[];

export type Topic = (typeof TOPICS)[number];

export interface SnapshotRow {
  /** The row's id, written or made of its name; empty where it has neither. */
  readonly id: string;
  /** What readers call it. */
  readonly name: string;
  /** Where it stands in that version's text. */
  readonly range: TextRange;
  readonly facts: readonly Fact[];
}

/** One thing that a row says; the same label in each version. */
export interface Fact {
  readonly label: string;
  /** `undefined` where the plan does not say. */
  readonly words: string | undefined;
  /** `main`: told of a new row too. `prose`: so long that only the new words are told. */
  readonly kind: "main" | "usual" | "prose";
}

/** Something with an owner. */
export interface Duty {
  readonly topic: "goals" | "touchpoints" | "milestones" | "money";
  readonly row: SnapshotRow;
  /** As readers call the person; `undefined` where nobody is named. */
  readonly owner: string | undefined;
}

export function main(label: string, words: string | undefined): Fact {
  return { label, words, kind: "main" };
}

export function usual(label: string, words: string | undefined): Fact {
  return { label, words, kind: "usual" };
}

export function prose(label: string, words: string | undefined): Fact {
  return { label, words, kind: "prose" };
}
