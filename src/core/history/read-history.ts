import { createMemory, type Analysis, type AnalysisMemory } from "../features/analyze.ts";
import { formatOf } from "../files/recognise.ts";
import type { FormatName } from "../source/document.ts";
import type { IsoDate } from "../text/iso-date.ts";
import { pointOf, type HistoryPoint } from "./point.ts";
import type { Version } from "./version.ts";

/** What the shell does for the history of a plan. */
export interface HistoryShell<V extends Version> {
  /** The text of a version; `undefined` where it cannot be read. */
  readonly textOf: (version: V) => string | undefined | Promise<string | undefined>;
  /**
   * @param day on which the text is read
   * @param memory of the versions before, so that only what changed is read again
   */
  readonly check: (text: string, path: string, day: IsoDate, memory: AnalysisMemory) => Analysis | Promise<Analysis>;
}

/**
 * How the plan stood with each version, oldest first. A version with the same text as the one before is left out (a
 * file that was only renamed), and so is one that cannot be read.
 */
export async function historyPoints<V extends Version>(
  versions: readonly V[],
  { textOf, check }: HistoryShell<V>,
): Promise<readonly HistoryPoint[]> {
  const memories = new Map<FormatName | undefined, AnalysisMemory>();
  const points: HistoryPoint[] = [];
  let last: string | undefined;
  for (const version of versions) {
    const text = await textOf(version);
    if (text === undefined || text === last) continue;
    last = text;
    const format = formatOf(version.path);
    const memory = memories.get(format) ?? createMemory();
    memories.set(format, memory);
    points.push(pointOf(version, await check(text, version.path, version.date, memory)));
  }
  return points;
}
