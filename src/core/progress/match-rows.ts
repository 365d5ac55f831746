import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import type { SnapshotRow } from "./snapshot.ts";

/** A row and what it was; one of them is `undefined` where a row is new or gone. */
export interface RowPair {
  readonly before: SnapshotRow | undefined;
  readonly after: SnapshotRow | undefined;
}

/** Texts with this share of their words in common are the same row, reworded. */
const ALIKE = 0.5;

/**
 * Which rows of two versions are the same: by id, then by name, then by the most words in common, since an id that is
 * made of a name changes with it. The later version's rows come first, in their order; then those that are gone.
 */
export function matchRows(before: readonly SnapshotRow[], after: readonly SnapshotRow[]): readonly RowPair[] {
  return pairsOf(before, after, [byKey(({ id }) => id), byKey(({ name }) => fold(name)), alike(ALIKE)]);
}

/** The same for people: a name tells who somebody is, and an id may be that of a seat which others take. */
export function matchPeople(before: readonly SnapshotRow[], after: readonly SnapshotRow[]): readonly RowPair[] {
  return pairsOf(before, after, [byKey(({ name }) => fold(name)), sameSeatAndAlike]);
}

/** Finds the row that another one was, among those that are left. */
type Way = (row: SnapshotRow, left: ReadonlySet<SnapshotRow>) => SnapshotRow | undefined;

function pairsOf(
  before: readonly SnapshotRow[],
  after: readonly SnapshotRow[],
  ways: readonly Way[],
): readonly RowPair[] {
  const left = new Set(before);
  const found = new Map<SnapshotRow, SnapshotRow>();
  for (const way of ways) {
    for (const row of after) {
      const own = found.has(row) ? undefined : way(row, left);
      if (own === undefined) continue;
      found.set(row, own);
      left.delete(own);
    }
  }
  return [
    ...after.map((row) => ({ before: found.get(row), after: row })),
    ...[...left].map((row) => ({ before: row, after: undefined })),
  ];
}

function byKey(keyOf: (row: SnapshotRow) => string): Way {
  return (row, left) => {
    const key = keyOf(row);
    return key === "" ? undefined : [...left].find((other) => keyOf(other) === key);
  };
}

function alike(least: number): Way {
  return (row, left) => {
    const [best] = [...left]
      .map((other) => ({ other, share: shareOfWords(row.name, other.name) }))
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share);
    return best?.other;
  };
}

/** "M. Ortiz" and "Marisol Ortiz" in one seat are one person. */
function sameSeatAndAlike(row: SnapshotRow, left: ReadonlySet<SnapshotRow>): SnapshotRow | undefined {
  return row.id === ""
    ? undefined
    : [...left].find(({ id, name }) => id === row.id && shareOfWords(name, row.name) > 0);
}

/** Of the words of the shorter text, those that the other has too: from 0 to 1. */
function shareOfWords(a: string, b: string): number {
  const [some, others] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...some].filter((word) => others.has(word)).length;
  return common / Math.max(1, some.size, others.size);
}
