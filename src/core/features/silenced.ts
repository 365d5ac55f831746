import type { SilencedProblem } from "../problem.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import type { Sentence } from "../source/notice.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import type { TextRange } from "../text/range.ts";
import { analyzeAgain, type Analysis } from "./analyze.ts";
import { editsOf } from "./fixes.ts";

/** A finding that the author silenced, as lists show it. */
export interface SilencedStatus {
  /** Stands for it in this plan, and in later versions as long as the silenced findings of its rule stay the same. */
  readonly key: string;
  readonly rule: string;
  readonly sentence: Sentence;
  /** `undefined` where none is given, or a prompt still stands for it. */
  readonly reason: string | undefined;
  readonly range: TextRange;
}

/** Every silenced finding of a plan, in the order of the text. */
export function silencedIn({ silenced }: Analysis): readonly SilencedStatus[] {
  const counts = new Map<string, number>();
  return silenced.map(({ rule, template, data, reason, range }) => {
    const number = counts.get(rule) ?? 0;
    counts.set(rule, number + 1);
    const isSaid = reason !== "" && !isPlaceholderText(reason);
    return {
      key: `${rule}/${String(number)}`,
      rule,
      sentence: { template, data },
      reason: isSaid ? reason : undefined,
      range,
    };
  });
}

/** The silenced finding that a key of `silencedIn` stands for. */
export function silencedWithKey(analysis: Analysis, key: string): SilencedProblem | undefined {
  return analysis.silenced[silencedIn(analysis).findIndex((one) => one.key === key)];
}

/** Silenced findings that a range touches, by themselves or by what silences them. */
export function silencedAt({ silenced }: Analysis, { start, end }: TextRange): readonly SilencedProblem[] {
  const isTouched = ({ range }: { readonly range: TextRange }): boolean => range.start <= end && start <= range.end;
  return silenced.filter((problem) => isTouched(problem) || problem.silencedBy.some(isTouched));
}

/** Edits that take away all that silences a finding; `undefined` where the text cannot be changed so. */
export function showAgain(analysis: Analysis, { silencedBy }: SilencedProblem): readonly TextEdit[] | undefined {
  return editsOf(analysis, { changes: silencedBy.flatMap((silencer) => silencer.remove()) });
}

/** How many findings are silenced no more once edits are made: what silences one may speak for others too. */
export function countShownAgain(analysis: Analysis, edits: readonly TextEdit[]): number {
  const after = analyzeAgain(analysis, applyEdits(analysis.text, edits));
  return analysis.silenced.length - after.silenced.length;
}
