import { sectionHead, titlePlace } from "../model/places.ts";
import type { Problem } from "../problem.ts";
import { isSilenceable } from "../rules/silence-faults.ts";
import { frontMatterEnd } from "../rules/silencing-comments.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import type { FieldContents } from "../source/change.ts";
import type { MapNode } from "../source/node.ts";
import type { Sentence } from "../source/notice.ts";
import { plainOf } from "../source/plain.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import { analyzeAgain, type Analysis } from "./analyze.ts";
import { editsOf } from "./fixes.ts";

/** Whether an author may silence a finding. */
export function canSilence({ rule }: Problem): boolean {
  return isSilenceable(rule);
}

/** What is wrong with a reason for silencing; `undefined` for a good one. */
export function reasonFault(reason: string): Sentence | undefined {
  const words = reason.trim();
  if (words === "") return { template: "Write a few words, so that others understand why", data: {} };
  if (isPlaceholderText(words) || !/\p{L}/u.test(words)) {
    return { template: "Write the reason itself; this will be listed beside the plan", data: {} };
  }
  return undefined;
}

/**
 * Edits that silence one finding with a reason: by a comment at its line, or by a row of `allow` where the finding is
 * about a whole section or the plan, or a comment cannot stand there. Of the ways to do it the first one is taken that
 * silences the finding and changes nothing else of what the plan says. `undefined` where there is none.
 */
export function silenceEdits(analysis: Analysis, problem: Problem, reason: string): readonly TextEdit[] | undefined {
  if (!canSilence(problem)) return undefined;
  const words = reason.trim().replace(/\s+/g, " ");
  const comments = commentEdits(analysis, problem, words);
  const rows = allowEdits(analysis, problem, words);
  const ways = isAboutSection(analysis, problem) ? [...rows, ...comments] : [...comments, ...rows];
  return ways.find((edits) => silences(edits, problem, words, analysis));
}

/** Whether a finding points at a section as a whole, or at the plan. */
function isAboutSection({ plan, document }: Analysis, { section, range }: Problem): boolean {
  const head = section === undefined ? titlePlace(plan) : sectionHead(plan, section);
  return document.rangeOf(head).start === range.start;
}

/** Rows of `allow`, the one that silences least first. */
function allowEdits(
  analysis: Analysis,
  { rule, item, section }: Problem,
  reason: string,
): readonly (readonly TextEdit[])[] {
  const places = [...(item === undefined ? [] : [item]), ...(section === undefined ? [] : [section]), undefined];
  return places.flatMap((at) => {
    const value: FieldContents = { rule, ...(at !== undefined && { at }), ...(reason !== "" && { reason }) };
    const edits = editsOf(analysis, { changes: [{ kind: "add", in: analysis.plan.root, path: "allow", value }] });
    return edits === undefined ? [] : [edits];
  });
}

/** Comments at the finding's line, the one that reads best there first. */
function commentEdits(analysis: Analysis, problem: Problem, reason: string): readonly (readonly TextEdit[])[] {
  const { text, lines, format } = analysis;
  const { line } = lines.position(problem.range.start);
  const isYaml = format === "yaml" || problem.range.start < frontMatterEnd(text);
  const words = `buyin-allow ${problem.rule}: ${isYaml ? reason : reason.replace(/-+>|--+/g, "–")}`.replace(/: $/, "");
  const comment = isYaml ? `# ${words}` : `<!-- ${words} -->`;
  const { start, end } = lines.line(line);
  const own = text.slice(start, end);
  const contentEnd = start + own.trimEnd().length;
  const behind = [insertion(contentEnd, ` ${comment}`)];
  if (isYaml) return [[lineAbove(analysis, line, comment)], behind];
  if (/\|\s*$/.test(own)) return [[insertion(contentEnd - 1, `${comment} `)], behind];
  const above = [lineAbove(analysis, firstLineOfBlock(analysis, line), comment)];
  return /^\s*(?:[-*+]|\d+[.)])\s/.test(own) ? [behind, above] : [above, behind];
}

/** A line of its own above another one, as far in as that one. */
function lineAbove({ text, lines }: Analysis, line: number, comment: string): TextEdit {
  const { start, end } = lines.line(line);
  const indent = /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? "";
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const first = line === 0 && text.startsWith("\uFEFF") ? 1 : start;
  return insertion(first, `${indent}${comment}${lineBreak}`);
}

/** The first of the lines without an empty one between them that a line belongs to; a heading begins a block. */
function firstLineOfBlock({ text, lines }: Analysis, line: number): number {
  const contentOf = (at: number): string => text.slice(lines.line(at).start, lines.line(at).end).trim();
  let first = line;
  while (first > 0 && !contentOf(first).startsWith("#")) {
    const above = contentOf(first - 1);
    if (above === "" || above.startsWith("#")) break;
    first--;
  }
  return first;
}

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text, stops: [] };
}

/**
 * Whether edits silence a finding, find nothing new, and leave what the plan says as it is. What is wrong with the
 * reason is no news.
 */
function silences(edits: readonly TextEdit[], { rule }: Problem, reason: string, before: Analysis): boolean {
  const after = analyzeAgain(before, applyEdits(before.text, edits));
  const known = reasonFault(reason) === undefined ? [rule] : [rule, "allow-without-reason", "placeholder-text"];
  const others = (analysis: Analysis): readonly string[] =>
    analysis.problems.map((problem) => problem.rule).filter((other) => !known.includes(other));
  const countOf = ({ silenced }: Analysis): number => silenced.filter((problem) => problem.rule === rule).length;
  return (
    countOf(after) > countOf(before) &&
    others(after).join() === others(before).join() &&
    contentOf(after.document.root) === contentOf(before.document.root)
  );
}

/** Everything that a plan says but `allow`, without its places. */
function contentOf(root: MapNode): string {
  return JSON.stringify(plainOf({ ...root, entries: root.entries.filter(({ name }) => name !== "allow") }));
}
