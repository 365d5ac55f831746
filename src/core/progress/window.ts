import { addMonths, dayNumber, isoDate, type IsoDate } from "../text/iso-date.ts";
import { versionAt, type Version } from "../history/version.ts";

/** The part of a history that somebody asks about. */
export interface Window<V extends Version> {
  /** Oldest first; the first one is the version that held on the first day asked for. */
  readonly versions: readonly V[];
  /** What is compared with the end of the window. */
  readonly base: V;
  /** The day from which on changes are told: the one asked for, or that of the first version. */
  readonly since: IsoDate;
  /** The last version of the window; `undefined` where it ends with the text as it is now. */
  readonly end: V | undefined;
}

/**
 * @param versions oldest first
 * @param since what changed from then on is asked; without it what changed in the last month, and all versions are shown
 * @param until `undefined` for the text as it is now
 * @returns `undefined` where there is no version yet on that day
 */
export function windowOf<V extends Version>(
  versions: readonly V[],
  today: IsoDate,
  since?: IsoDate,
  until?: IsoDate,
): Window<V> | undefined {
  const last = until ?? today;
  const known = versions.filter(({ date }) => date <= last);
  const asked = since ?? monthsBefore(last, 1);
  const base = versionAt(known, asked) ?? known[0];
  if (base === undefined) return undefined;
  return {
    versions: since === undefined ? known : known.slice(known.indexOf(base)),
    base,
    since: base.date > asked ? base.date : asked,
    end: until === undefined ? undefined : known.at(-1),
  };
}

/** The same day so many months ago; boards and teams meet about once in one. */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
  return isoDate(addMonths(dayNumber(day), -months));
}
