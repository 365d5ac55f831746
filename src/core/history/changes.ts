import { briefly, type Sentence } from "../source/notice.ts";
import type { TextRange } from "../text/range.ts";
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
  /** What else is to be told, in the order of the row's fields. */
  readonly sentences: readonly Sentence[];
  /** Where the row stands in the later version; `undefined` where it is gone, and for what stands nowhere. */
  readonly range: TextRange | undefined;
}

export function changesBetween(before: PlanSnapshot, after: PlanSnapshot): PlanChanges {
  const pairs = Object.fromEntries(
    TOPICS.map((topic) => [topic, (topic === "people" ? matchPeople : matchRows)(before[topic], after[topic])]),
  ) as Record<Topic, readonly RowPair[]>;
  const duties = dutyChanges(before, after, pairs);
  const topics = TOPICS.map((topic) => ({
    topic,
    rows: pairs[topic].flatMap((pair) => rowChange(pair, topic === "people" ? duties.of(pair) : []) ?? []),
  }));
  return { topics: topics.filter(({ rows }) => rows.length > 0) };
}

function rowChange({ before, after }: RowPair, more: readonly Sentence[]): RowChange | undefined {
  const row = after ?? before;
  if (row === undefined) return undefined;
  const sentences = [...factChanges(before, after), ...more].map(briefly);
  const kind = before === undefined ? "new" : after === undefined ? "gone" : "changed";
  if (kind === "changed" && sentences.length === 0) return undefined;
  const range = after === undefined || after.range.end === 0 ? undefined : after.range;
  return { id: row.id, name: row.name, kind, sentences, range };
}

function factChanges(before: SnapshotRow | undefined, after: SnapshotRow | undefined): readonly Sentence[] {
  if (after === undefined) return [];
  if (before === undefined) {
    return after.facts.flatMap(({ label, words, kind }) =>
      kind === "main" && words !== undefined ? [sentence(FACT, { fact: label, to: words })] : [],
    );
  }
  const labels = new Set([...after.facts, ...before.facts].map(({ label }) => label));
  return [...labels].flatMap((label) => factChange(factOf(before, label), factOf(after, label)) ?? []);
}

function factOf({ facts }: SnapshotRow, label: string): Fact | undefined {
  return facts.find((fact) => fact.label === label);
}

function factChange(before: Fact | undefined, after: Fact | undefined): Sentence | undefined {
  const fact = (after ?? before)?.label ?? "";
  const from = before?.words;
  const to = after?.words;
  if (from === to) return undefined;
  if (to === undefined) return sentence(GONE, { fact, from: from ?? "" });
  if (from === undefined) return sentence(ADDED, { fact, to });
  return after?.kind === "prose" ? sentence(REWORDED, { fact, to }) : sentence(MOVED, { fact, from, to });
}

const FACT = "{fact}: {to}";
const ADDED = "{fact}: now {to}, before not given";
const GONE = "{fact}: no longer given, before {from}";
const MOVED = "{fact}: from {from} to {to}";
const REWORDED = "{fact}: now “{to}”";

function sentence(template: string, data: Sentence["data"]): Sentence {
  return { template, data };
}
