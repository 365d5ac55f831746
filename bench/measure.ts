/** One call of a task; what it returns tells which kind of call it was. */
export type Timed<Kind extends string> = () => Kind | Promise<Kind>;

/** How many milliseconds of CPU time each call took, by task and by kind of call. */
export type Times<Kind extends string> = ReadonlyMap<string, ReadonlyMap<Kind, readonly number[]>>;

/** Half of all samples lie between `low` and `high`. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface Task<Kind extends string> {
  readonly run: Timed<Kind>;
  /** It has its turn in every so many rounds; what takes long needs fewer. */
  readonly every: number;
  /** What a turn calls at least, however long it takes. */
  readonly fewest: number;
}

const WARM_UPS = 4;
const ROUNDS = 8;

/** A turn ends after so many calls, or with the call that uses up so much CPU time. */
const MOST_CALLS = 60;
const LONGEST_TURN_MS = 200;

/**
 * Gives all tasks their turns, round after round in one run, so that what else the machine does falls on all of them
 * alike, and counts the CPU time of this process, which nobody else's work is part of. The first rounds warm up.
 */
export async function interleaved<Kind extends string>(tasks: ReadonlyMap<string, Task<Kind>>): Promise<Times<Kind>> {
  const times = new Map<string, Map<Kind, number[]>>();
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    for (const [name, { run, every, fewest }] of tasks) {
      if (round % every !== 0) continue;
      collectGarbage();
      const turnEnd = cpuTime() + LONGEST_TURN_MS;
      for (let call = 0; call < MOST_CALLS && (call < fewest || cpuTime() < turnEnd); call++) {
        const start = cpuTime();
        const kind = await run();
        const taken = cpuTime() - start;
        if (round >= 0) samplesOf(times, name, kind).push(taken);
      }
    }
  }
  return times;
}

function samplesOf<Kind>(times: Map<string, Map<Kind, number[]>>, name: string, kind: Kind): number[] {
  const kinds = times.get(name) ?? new Map<Kind, number[]>();
  const samples = kinds.get(kind) ?? [];
  times.set(name, kinds.set(kind, samples));
  return samples;
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Before each turn, so that each pays for its own garbage only; needs `--expose-gc`. */
function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error("Run the benchmark through npm run bench");
  globalThis.gc();
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
