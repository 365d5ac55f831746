import type { Analysis } from "../features/analyze.ts";
import type { Problem } from "../problem.ts";

/** Rules that find what may be known of single students. */
const PRIVACY_RULES: readonly string[] = ["student-identifiable-info", "small-count-disclosed"];

/** What must not leave a plan by accident, in the order of the text; whoever silenced it has not taken it out. */
export function privacyFindings({ problems, silenced }: Pick<Analysis, "problems" | "silenced">): readonly Problem[] {
  return [...problems, ...silenced]
    .filter(({ rule }) => PRIVACY_RULES.includes(rule))
    .sort((a, b) => a.range.start - b.range.start);
}
