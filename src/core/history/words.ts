import type { RowChange } from "./changes.ts";
import type { Topic } from "./snapshot.ts";
import type { Span } from "./thin-out.ts";

/** The headings of what changed. */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  plan: "The plan as a whole",
  sections: "Sections",
  goals: "Goals",
  people: "People",
  groups: "Groups",
  touchpoints: "Touchpoints",
  milestones: "Milestones",
  money: "Money",
  heard: "What was heard, and what changed",
};

/** What is said of a row that is new or gone; `undefined` of one that changed, whose sentences say it. */
export function kindWords(topic: Topic, kind: RowChange["kind"]): string | undefined {
  switch (kind) {
    case "new":
      return topic === "people" ? "joined the team" : "new";
    case "gone":
      return topic === "people" ? "left the team" : "no longer in the plan";
    case "changed":
      return undefined;
  }
}

/** Why not every version is shown. */
export const SPAN_WORDS: Readonly<Record<Span, string>> = {
  day: "the last version of each day",
  week: "the last version of each week",
  month: "the last version of each month",
  quarter: "the last version of each quarter",
  year: "the last version of each year",
};
