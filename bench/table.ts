import type { EditKind } from "./edits.ts";
import { RATIOS, type Ratio } from "./goals.ts";
import { spreadOf, type Times } from "./measure.ts";

export interface Result extends Ratio {
  readonly ratio: number;
  /** Our quartiles by the peer's median. */
  readonly low: number;
  readonly high: number;
}

/** Ratios of medians. */
export function ratiosOf(format: "yaml" | "markdown", size: number, times: Times<EditKind>): readonly Result[] {
  const spread = (name: string, kind: Ratio["kind"]): ReturnType<typeof spreadOf> => {
    const kinds = times.get(/^\d/.test(name) ? name : `${String(size)} ${name}`);
    const samples = [...(kinds ?? [])].filter(([own]) => (own === "broken") === (kind === "broken"));
    return spreadOf(samples.flatMap(([, own]) => own));
  };
  return (RATIOS[format][size] ?? []).map((ratio) => {
    const ours = spread(ratio.ours, ratio.kind);
    const peer = spread(ratio.peers, ratio.kind).median;
    return { ...ratio, ratio: ours.median / peer, low: ours.low / peer, high: ours.high / peer };
  });
}

/** Prints what each task took, and the ratios with the goal beside each that has one. */
export function printTable(
  format: "yaml" | "markdown",
  times: Times<EditKind>,
  results: readonly { readonly size: number; readonly ratios: readonly Result[] }[],
): void {
  console.log(`\n${format}: milliseconds of CPU time, median (quartiles), number of calls`);
  for (const [name, kinds] of times) {
    for (const [kind, samples] of name.endsWith(" edit") ? kinds : [["", [...kinds.values()].flat()] as const]) {
      const { low, median, high } = spreadOf(samples);
      console.log(
        `${name.padEnd(16)} ${kind.padEnd(8)} ${median.toFixed(2).padStart(9)}  ` +
          `(${low.toFixed(2)}–${high.toFixed(2)}), ${String(samples.length)}`,
      );
    }
  }
  console.log(`\n${format}: ratios of medians (quartiles of ours)`);
  for (const { size, ratios } of results) {
    for (const { name, ratio, low, high, goal } of ratios) {
      const beside = goal === undefined ? "" : `  goal ${goal.toFixed(3)}  ${ratio <= goal ? "met" : "MISSED"}`;
      console.log(
        `${String(size).padStart(6)} lines  ${name.padEnd(18)}  ${ratio.toFixed(4)} ` +
          `(${low.toFixed(4)}–${high.toFixed(4)})${beside}`,
      );
    }
  }
}
