export type Timed = () => unknown;

/** How often each task has its turn, and how many calls a turn is: as when somebody types a word. */
export interface Turns {
  readonly rounds: number;
  readonly calls: number;
}

/**
 * Times tasks in turn, round after round in one run, so that what else the machine does falls on all of them alike.
 * Returns each task's median in milliseconds; the first round warms up and does not count.
 */
export async function interleaved<Name extends string>(
  { rounds, calls }: Turns,
  tasks: Readonly<Record<Name, Timed>>,
): Promise<Record<Name, number>> {
  // The keys of an object literal with these names are these names.
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const warmUps = 1;
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      collectGarbage();
      for (let call = 0; call < calls; call++) {
        const start = performance.now();
        await tasks[name]();
        if (round >= 0) times.get(name)?.push(performance.now() - start);
      }
    }
  }
  // Every name has its median: the map was made from the names.
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** Before each task, so that each pays for its own garbage only; needs `--expose-gc`. */
function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error("Run the benchmark through npm run bench");
  globalThis.gc();
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
