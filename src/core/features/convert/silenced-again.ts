import type { Problem } from "../../problem.ts";
import type { FormatName } from "../../source/document.ts";
import { applyEdits } from "../../text/edit.ts";
import { analyze, type Analysis } from "../analyze.ts";
import { fixesFor } from "../fixes.ts";
import { silenceEdits } from "../silencing.ts";

/**
 * A converted plan in which those findings are silenced that were so before, each with its reason. What a comment
 * speaks for differs between formats, so that some are needed anew, and others no more.
 */
export function silencedAgain(text: string, format: FormatName, before: Analysis): string {
  let done = text;
  for (const known of before.silenced) {
    const after = read(done, format, before);
    const isOpen = (problem: Problem): boolean => isAlike(problem, known);
    const missing = after.problems.filter(isOpen).length > before.problems.filter(isOpen).length;
    const edits = missing
      ? after.problems.filter(isOpen).map((problem) => silenceEdits(after, problem, known.reason))
      : [];
    done = applyEdits(done, edits.find((own) => own !== undefined) ?? []);
  }
  return withoutUnused(done, format, before);
}

/** Without the comments that silenced something before and now silence nothing. */
function withoutUnused(text: string, format: FormatName, before: Analysis): string {
  let done = text;
  for (let left = before.silenced.length; left > 0; left--) {
    const after = read(done, format, before);
    const unused = unusedIn(after);
    const known = unusedIn(before).length;
    const fix = unused.length > known ? unused.map((problem) => fixesFor(after, problem)[0]).find(Boolean) : undefined;
    if (fix === undefined) return done;
    done = applyEdits(done, fix.edits);
  }
  return done;
}

function unusedIn({ problems }: Analysis): readonly Problem[] {
  return problems.filter(({ rule }) => rule === "allow-unused");
}

function read(text: string, format: FormatName, { config, plan }: Analysis): Analysis {
  return analyze(text, format === "yaml" ? "plan.yaml" : "plan.md", config, plan.today);
}

function isAlike({ rule, section, item }: Problem, other: Problem): boolean {
  return rule === other.rule && section === other.section && item === other.item;
}
