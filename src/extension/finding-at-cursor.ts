import type { TextEditor } from "vscode";
import { problemsAt, type Problem } from "../core/index.ts";
import type { OpenPlan } from "./open-plans.ts";

/** The smallest finding around the cursor, else the first one in its line. */
export function findingAtCursor({ document, selection }: TextEditor, { analysis }: OpenPlan): Problem | undefined {
  const offset = document.offsetAt(selection.active);
  const [smallest] = problemsAt(analysis, { start: offset, end: offset }).toSorted(
    (a, b) => a.range.end - a.range.start - (b.range.end - b.range.start),
  );
  const isInLine = ({ range }: Problem): boolean => analysis.lines.position(range.start).line === selection.active.line;
  return smallest ?? analysis.problems.find(isInLine);
}
