import { createMemory, type AnalysisMemory } from "../features/analyze.ts";
import { formatOf } from "../files/recognise.ts";
import type { FormatName } from "../source/document.ts";
import type { HistoryPoint } from "./point.ts";
import type { Version } from "./version.ts";

/** What the shell does for the history of a plan. */
export interface HistoryShell<V extends Version> {
  /** The text of a version; `undefined` where it cannot be read. */
  readonly textOf: (version: V) => string | undefined | Promise<string | undefined>;
  /** @param memory of the versions before, so that only what changed is read again */
  readonly judge: (version: V, text: string, memory: AnalysisMemory) => HistoryPoint | Promise<HistoryPoint>;
}

/**
 * How the plan stood with each version, oldest first. A version with the same text as the one before is left out (a
 * file that was only renamed), and so is one that cannot be read.
 */
export async function historyPoints<V extends Version>(
  versions: readonly V[],
  { textOf, judge }: HistoryShell<V>,
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
    points.push(await judge(version, text, memory));
  }
  return points;
}
