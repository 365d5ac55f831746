import writeFileAtomic from "write-file-atomic";
import { analyze, DEFAULT_LIMITS, fixAll, sentenceText, type Config, type Severity } from "../core/index.ts";
import type { FileTask } from "./check-file.ts";
import { encoded, readStored, reasonOf } from "./read-text.ts";

/** A plan before and after its safe fixes. */
export interface FixedPlan {
  /** As reports name it. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What was done, in order. */
  readonly made: readonly { readonly title: string; readonly rule: string }[];
  readonly left: readonly { readonly severity: Severity }[];
}

/** What became of one file: it was fixed, or there is one sentence that says why not. */
export type FixOutcome = FixedPlan | { readonly complaint: string };

export interface FixFileOptions {
  readonly today: string;
  /** The rules whose findings are repaired; empty for all. */
  readonly rules: readonly string[];
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/** Makes the safe fixes in a file, whose encoding, line breaks and byte order mark stay as they are. */
export async function fixFile({ file, name, config }: FileTask, options: FixFileOptions): Promise<FixOutcome> {
  try {
    const { text, encoding, isExact } = await readStored(file);
    if (text.length > DEFAULT_LIMITS.fileLength) return { complaint: `${name} is too large to be fixed` };
    const plan = fixText(text, name, config, options);
    if (plan.after === text) return plan;
    if (!isExact) {
      return { complaint: `${name} is left as it is: some of its characters cannot be read; save it as UTF-8 first` };
    }
    if (!options.dryRun) await writeFileAtomic(file, encoded(plan.after, encoding));
    return plan;
  } catch (error) {
    return { complaint: `${name} cannot be fixed: ${reasonOf(error)}` };
  }
}

/** Makes the safe fixes in a text that is at hand. */
export function fixText(
  text: string,
  name: string,
  config: Config,
  { today, rules }: Pick<FixFileOptions, "today" | "rules">,
): FixedPlan {
  const { analysis, made } = fixAll(
    analyze(text, name, config, today),
    ({ rule }) => rules.length === 0 || rules.includes(rule),
  );
  return {
    name,
    before: text,
    after: analysis.text,
    made: made.map(({ title, rule }) => ({ title: sentenceText(title), rule })),
    left: analysis.problems,
  };
}
