import { translatable } from "../text/tongue.ts";
import type { RowChange } from "./changes.ts";
import type { Topic } from "./snapshot.ts";
import type { Span } from "./thin-out.ts";

/** The headings of what changed. */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  plan: translatable("The plan as a whole"),
  sections: translatable("Sections"),
  goals: translatable("Goals"),
  people: translatable("People"),
  groups: translatable("Groups"),
  touchpoints: translatable("Touchpoints"),
  milestones: translatable("Milestones"),
  money: translatable("Money"),
  heard: translatable("What was heard, and what changed"),
};

/** What is said of a row that is new or gone; `undefined` of one that changed, whose sentences say it. */
export function kindWords(topic: Topic, kind: RowChange["kind"]): string | undefined {
  switch (kind) {
    case "new":
      return topic === "people" ? translatable("joined the team") : translatable("new");
    case "gone":
      return topic === "people" ? translatable("left the team") : translatable("no longer in the plan");
    case "changed":
      return undefined;
  }
}

/** Why not every version is shown. */
export const SPAN_WORDS: Readonly<Record<Span, string>> = {
  day: translatable("the last version of each day"),
  week: translatable("the last version of each week"),
  month: translatable("the last version of each month"),
  quarter: translatable("the last version of each quarter"),
  year: translatable("the last version of each year"),
};
