import type { Ratios } from "./main.ts";

/** What the ratios should be at most, for a plan of 2,500 lines. */
const GOALS: Readonly<Record<"yaml" | "markdown", Ratios>> = {
  yaml: { editVsServer: 1 / 20, editVsParse: 0.1, coldVsParse: 1.3, brokenEditVsServer: 1 / 15 },
  markdown: { editVsParse: 0.05, coldVsParse: 1.3 },
};

/** Prints one size's ratios, with the goal beside each that has one. */
export function printTable(size: number, results: Readonly<Record<"yaml" | "markdown", Record<string, Ratios>>>): void {
  for (const format of ["yaml", "markdown"] as const) {
    for (const [name, ratio] of Object.entries(results[format][size] ?? {})) {
      const goal = size === 2500 ? GOALS[format][name] : undefined;
      const beside = goal === undefined ? "" : `  goal ${goal.toFixed(3)}  ${ratio <= goal ? "met" : "MISSED"}`;
      console.log(
        `${String(size).padStart(6)} lines  ${format.padEnd(8)}  ${name.padEnd(18)}  ${ratio.toFixed(4)}${beside}`,
      );
    }
  }
}
