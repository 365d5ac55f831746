import { brief } from "../text/brief.ts";
import type { TextRange } from "../text/range.ts";
import type { Tongue } from "../text/tongue.ts";
import { dutyChanges } from "./duties.ts";
import { matchPeople, matchRows, type RowPair } from "./match-rows.ts";
import { TOPICS, type Fact, type PlanSnapshot, type SnapshotRow, type Topic } from "./snapshot.ts";

/** What changed in a plan between two versions, told by goal, person and money instead of by line. */
export interface PlanChanges {
  /** Only topics in which something changed, in the order in which they are told. */
  readonly topics: readonly TopicChanges[];
}

export interface TopicChanges {
  readonly topic: Topic;
  readonly rows: readonly RowChange[];
}

export interface RowChange {
  readonly id: string;
  readonly name: string;
  readonly kind: "new" | "gone" | "changed";
  /** What else is to be told, in the order of the row's fields and in the reader's language. */
  readonly texts: readonly string[];
  /** Where the row stands in the later version; `undefined` where it is gone, and for what stands nowhere. */
  readonly range: TextRange | undefined;
}

/** @param tongue that of both snapshots */
export function changesBetween(before: PlanSnapshot, after: PlanSnapshot, tongue: Tongue): PlanChanges {
  const pairs = Object.fromEntries(
    TOPICS.map((topic) => [topic, (topic === "people" ? matchPeople : matchRows)(before[topic], after[topic])]),
    // Object.fromEntries forgets which keys there are.
  ) as Record<Topic, readonly RowPair[]>;
  const duties = dutyChanges(before, after, pairs, tongue);
  const topics = TOPICS.map((topic) => ({
    topic,
    rows: pairs[topic].flatMap((pair) => rowChange(pair, topic === "people" ? duties.of(pair) : [], tongue) ?? []),
  }));
  return { topics: topics.filter(({ rows }) => rows.length > 0) };
}

function rowChange({ before, after }: RowPair, more: readonly string[], tongue: Tongue): RowChange | undefined {
  const row = after ?? before;
  if (row === undefined) return undefined;
  const texts = [...factChanges(before, after, tongue), ...more];
  const kind = before === undefined ? "new" : after === undefined ? "gone" : "changed";
  if (kind === "changed" && texts.length === 0) return undefined;
  const range = after === undefined || after.range.end === 0 ? undefined : after.range;
  return { id: row.id, name: row.name, kind, texts, range };
}

function factChanges(
  before: SnapshotRow | undefined,
  after: SnapshotRow | undefined,
  tongue: Tongue,
): readonly string[] {
  if (after === undefined) return [];
  if (before === undefined) {
    return after.facts.flatMap(({ label, words, kind }) =>
      kind === "main" && words !== undefined ? [`${label}: ${brief(words)}`] : [],
    );
  }
  const labels = new Set([...after.facts, ...before.facts].map(({ label }) => label));
  return [...labels].flatMap((label) => factChange(factOf(before, label), factOf(after, label), tongue) ?? []);
}

function factOf({ facts }: SnapshotRow, label: string): Fact | undefined {
  return facts.find((fact) => fact.label === label);
}

function factChange(before: Fact | undefined, after: Fact | undefined, { t }: Tongue): string | undefined {
  const fact = (after ?? before)?.label ?? "";
  const from = before?.words;
  const to = after?.words;
  if (from === to) return undefined;
  if (to === undefined) return t("{fact}: no longer given, before {from}", { fact, from: brief(from ?? "") });
  if (from === undefined) return t("{fact}: now {to}, before not given", { fact, to: brief(to) });
  return after?.kind === "prose"
    ? t("{fact}: now “{to}”", { fact, to: brief(to) })
    : t("{fact}: from {from} to {to}", { fact, from: brief(from), to: brief(to) });
}
