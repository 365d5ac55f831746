import type { Node } from "../../source/node.ts";
import type { Analysis } from "../analyze.ts";

/** Lines to fold under the first of them, counted from 0; both ends included. */
export interface Fold {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly isComment: boolean;
}

/** The sections, rows and longer values of a YAML plan, and its blocks of comments. */
export function foldsOf(analysis: Analysis): readonly Fold[] {
  const folds = new Map<number, Fold>();
  const add = (firstLine: number, lastLine: number, isComment: boolean): void => {
    if (lastLine > firstLine && !folds.has(firstLine)) folds.set(firstLine, { firstLine, lastLine, isComment });
  };
  const { document, lines, plan } = analysis;
  const lineOf = (offset: number): number => lines.position(offset).line;
  const visit = (node: Node): void => {
    if (node.kind === "list") {
      for (const item of node.items) {
        const { start, end } = document.rangeOf(item);
        add(lineOf(start), lineOf(end), false);
        visit(item);
      }
    } else if (node.kind === "map") {
      for (const { key, value } of node.entries) {
        add(lineOf(document.rangeOf(key).start), lineOf(document.rangeOf(value).end), false);
        visit(value);
      }
    }
  };
  visit(plan.root);
  for (const { firstLine, lastLine } of commentBlocks(analysis)) add(firstLine, lastLine, true);
  return [...folds.values()].sort((a, b) => a.firstLine - b.firstLine);
}

function commentBlocks({
  text,
  lines,
}: Analysis): readonly { readonly firstLine: number; readonly lastLine: number }[] {
  const blocks: { firstLine: number; lastLine: number }[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const { start, end } = lines.line(line);
    if (!/^\s*#/.test(text.slice(start, end))) continue;
    const last = blocks.at(-1);
    if (last?.lastLine === line - 1) last.lastLine = line;
    else blocks.push({ firstLine: line, lastLine: line });
  }
  return blocks;
}
