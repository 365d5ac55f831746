/** The only door to what a plan's history says. It stands beside the core's own, so that shells load it when asked. */
export { changesBetween, type PlanChanges, type RowChange, type TopicChanges } from "./changes.ts";
export { progressSection, type Progress } from "./section.ts";
export type { PlanSnapshot, Topic } from "./snapshot.ts";
export { snapshotOf } from "./take-snapshot.ts";
export { thinOut, type Span, type ThinnedOut } from "./thin-out.ts";
export { monthsBefore, windowOf, type Window } from "./window.ts";
export { kindWords, SPAN_WORDS, TOPIC_TITLES } from "./words.ts";
