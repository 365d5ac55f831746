import type { IsoDate } from "../text/iso-date.ts";

/** One version of a plan's file, as version control knows it; its text is read apart, where it is wanted. */
export interface Version {
  /** What version control calls it. */
  readonly id: string;
  /** The day on which it was written. */
  readonly date: IsoDate;
  readonly author: string | undefined;
  /** The file's path then: files are renamed, and converted from one format to the other. */
  readonly path: string;
}

/** The versions, oldest first, with no date before that of the version that they follow: rebasing mixes dates up. */
export function inOrderOfTime<V extends Version>(versions: readonly V[]): readonly V[] {
  let last = "";
  return versions.map((version) => {
    last = version.date > last ? version.date : last;
    return version.date === last ? version : { ...version, date: last };
  });
}

/** The version that held at the end of a day; `undefined` where there was none yet. Versions stand oldest first. */
export function versionAt<V extends Version>(versions: readonly V[], day: IsoDate): V | undefined {
  return versions.findLast(({ date }) => date <= day);
}
