import type { Place } from "../../source/node.ts";
import type { PlanContext } from "../context.ts";
import type { Row } from "../located.ts";
import type { SectionKey } from "../sections.ts";
import type { Words } from "../../text/slot-words.ts";

/** Core: is it there and does it add up? Strength: would it survive contact with schools? */
export type CriterionKind = "core" | "strength";

/** One thing that makes a section complete or strong. */
export interface Criterion {
  /** Unique in its section. */
  readonly id: string;
  readonly kind: CriterionKind;
  /** What to do about it. */
  readonly text: string;
  /** The same where single things can be named, in the slot `{names}`. */
  readonly naming?: string;
  /** The plan section to go to; the first of the area where left out. */
  readonly section?: SectionKey;
  /** What is lacking; `undefined` where the criterion is met. */
  lack(context: PlanContext): Lack | undefined;
}

export interface Lack {
  /** What is missing, or whose; short labels. */
  readonly names?: readonly Words[];
  /** Where to go; the section's own place where left out. */
  readonly at?: Place | undefined;
}

/** Met or not, with nothing more to say. */
export function unless(isMet: boolean, at?: Place): Lack | undefined {
  return isMet ? undefined : { at };
}

/** Everything named is missing; met where nothing is. */
export function lackOf(names: readonly Words[], at?: Place): Lack | undefined {
  return names.length === 0 ? undefined : { names, at };
}

/** Met where there are rows and each is good: an empty list meets nothing, and an empty row spoils it. */
export function everyRow<R extends Row>(
  rows: readonly R[],
  isGood: (row: R) => boolean,
  nameOf: (row: R) => Words = ({ called }) => called,
): Lack | undefined {
  const bad = rows.filter((row) => !isGood(row));
  const [first] = bad;
  if (first !== undefined) return { names: bad.map(nameOf), at: first.node.head };
  return unless(rows.length > 0);
}
