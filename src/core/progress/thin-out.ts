import { dayNumber } from "../text/iso-date.ts";
import type { Version } from "../history/version.ts";

/** The spans of time of which one version is enough where there are many. */
export const SPANS = ["day", "week", "month", "quarter", "year"] as const;

export type Span = (typeof SPANS)[number];

/** As many versions as one can see at a glance. */
const MOST_SHOWN = 60;

/** The versions to look at of a long history. */
export interface ThinnedOut<V extends Version> {
  readonly kept: readonly V[];
  /** Of each such span the last version is kept; `undefined` where all are. */
  readonly per: Span | undefined;
}

/** The last version of each day, week, month, quarter or year, whichever first leaves few enough; and the first of all. */
export function thinOut<V extends Version>(versions: readonly V[], most: number = MOST_SHOWN): ThinnedOut<V> {
  if (versions.length <= most) return { kept: versions, per: undefined };
  const ways = SPANS.map((per) => ({ kept: lastOfEach(versions, per), per }));
  const way = ways.find(({ kept }) => kept.length <= most) ?? ways.at(-1);
  return { kept: (way?.kept ?? versions).slice(-most), per: way?.per };
}

function lastOfEach<V extends Version>(versions: readonly V[], per: Span): readonly V[] {
  return versions.filter((version, at) => {
    const next = versions[at + 1];
    return at === 0 || next === undefined || spanOf(version, per) !== spanOf(next, per);
  });
}

/** Names the span that a version lies in. */
function spanOf({ date }: Version, per: Span): string {
  switch (per) {
    case "day":
      return date;
    case "week":
      return String(Math.floor((dayNumber(date) + MONDAY) / WEEK));
    case "month":
      return date.slice(0, 7);
    case "quarter":
      return `${date.slice(0, 4)}-${String(Math.floor((Number(date.slice(5, 7)) - 1) / 3))}`;
    case "year":
      return date.slice(0, 4);
  }
}

const WEEK = 7;

/** Day 0 is a Thursday. */
const MONDAY = 3;
