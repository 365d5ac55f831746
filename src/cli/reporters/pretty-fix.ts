import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { countBySeverity } from "../../core/index.ts";
import type { FixedPlan } from "../fix-file.ts";
import type { Look } from "../output.ts";
import { printable } from "./printable.ts";
import { counted } from "./words.ts";

/** What was done in each plan, and what is left. */
export function fixSummary(plans: readonly FixedPlan[], isDryRun: boolean, { colors }: Look): string {
  if (plans.length === 0) return "";
  const changed = plans.filter(({ before, after }) => before !== after);
  const blocks = changed.map(({ name, made }) => [
    colors.cyan(printable(name)),
    ...tally(made).map(({ title, rule, times }) => {
      return `  ${printable(title)}${times > 1 ? ` (${times.toLocaleString("en-US")} times)` : ""}  ${colors.dim(rule)}`;
    }),
  ]);
  const fixes = plans.reduce((sum, { made }) => sum + made.length, 0);
  const { error, warning } = countBySeverity(plans.flatMap(({ left }) => left));
  const color = error > 0 ? colors.red : warning > 0 ? colors.yellow : colors.green;
  const done = isDryRun ? "would be repaired" : "repaired";
  const last = [
    colors.bold(
      fixes === 0
        ? `${counted(plans.length, "plan")} read: nothing that can be repaired without a decision`
        : `${counted(fixes, "finding")} ${done} in ${counted(changed.length, "plan")}`,
    ),
    `Left: ${color(`${counted(error, "error")}, ${counted(warning, "warning")}`)}`,
  ];
  return [...blocks, last].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** How a plan changes, as `git diff` shows it; nothing for one that stays as it is. */
export function unifiedDiff({ name, before, after }: FixedPlan, { colors }: Look): string {
  if (before === after) return "";
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch.replace(/^(?:--- |\+\+\+ ).*$|^[-+@].*$/gm, (line) => {
    if (line.startsWith("--- ") || line.startsWith("+++ ")) return colors.bold(line);
    return line.startsWith("@") ? colors.cyan(line) : line.startsWith("-") ? colors.red(line) : colors.green(line);
  });
}

/** Equal fixes together, in the order in which they were first made. */
function tally(made: FixedPlan["made"]): readonly { title: string; rule: string; times: number }[] {
  const tallied = new Map<string, { title: string; rule: string; times: number }>();
  for (const { title, rule } of made) {
    const key = `${rule} ${title}`;
    tallied.set(key, { title, rule, times: (tallied.get(key)?.times ?? 0) + 1 });
  }
  return [...tallied.values()];
}
