import type { TextRange } from "../text/range.ts";
import { isSkipped, readLine, type Line } from "./line.ts";

/** Lines that are parsed together: one `key: value` of a map, one row of a list, or lines that are neither. */
export interface Leaf extends TextRange {
  readonly kind: "leaf";
  readonly of: "map" | "list" | "nothing";
  /** The key on its first line, if any. */
  readonly key: TextRange | undefined;
}

/** A key with nothing but a comment after it, and the parts of the map or list below it. */
export interface Branch extends TextRange {
  readonly kind: "branch";
  readonly of: "map" | "list";
  readonly key: TextRange;
  /** A word alone on its line, with deeper lines below it, is read as a key whose colon was forgotten. */
  readonly hasColon: boolean;
  /** The end of the key's line and of what stands above the first part. */
  readonly headEnd: number;
  readonly parts: readonly Part[];
}

export type Part = Leaf | Branch;

/** Keys inside keys inside keys; the lists of a plan stand no deeper (`communication: touchpoints: - …`). */
const DEEPEST_KEY = 3;

/**
 * Cuts the lines of one YAML document into the entries of its top-level map, and these into theirs, by indentation
 * alone. Comments and blank lines belong to the part above them. A line that opens no part belongs to the part above
 * it too, so that whatever it is, it is parsed with it. The key of a section may be indented a little, where
 * `isSection` knows its name. `undefined` where the first line is not a top-level key.
 */
export function cutYaml(
  text: string,
  { start, end }: TextRange,
  isSection: (name: string) => boolean,
): readonly Part[] | undefined {
  const lines = { ...readLines(text, start, end), isSection };
  const first = firstContent(lines, 0, lines.count);
  if (first === lines.count || lines.indents[first] !== 0 || !isKeyWithColon(lineAt(lines, first))) return undefined;
  return cutMap(lines, first, lines.count, 1);
}

/** Line `i` runs from `starts[i]` to `starts[i + 1]`; `indents[i]` is -1 for blank lines and comments. */
interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly indents: readonly number[];
  readonly count: number;
  readonly isSection: (name: string) => boolean;
}

const NO_CONTENT = -1;

function readLines(text: string, start: number, end: number): Omit<Lines, "isSection"> {
  const starts: number[] = [];
  const indents: number[] = [];
  for (let at = start; at < end;) {
    starts.push(at);
    let content = at;
    while (content < end && text[content] === " ") content++;
    indents.push(content === end || isSkipped(text, content, end) ? NO_CONTENT : content - at);
    const lineEnd = text.indexOf("\n", content);
    at = lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1;
  }
  const count = starts.length;
  starts.push(end);
  return { text, starts, indents, count };
}

/** Parts of the map whose keys stand in the column of line `from`; `undefined` where a key may run over several lines. */
function cutMap(lines: Lines, from: number, to: number, depth: number): Part[] | undefined {
  const indent = lines.indents[from] ?? 0;
  const parts: Part[] = [];
  let opened = from;
  let opener = lineAt(lines, from);
  for (let i = from + 1; i < to; i++) {
    const isIndented = depth === 1 && isIndentedSection(lines, opened, i, to);
    const line = isIndented ? lineAt(lines, i) : lineFrom(lines, i, indent);
    if (line === undefined) continue;
    if (line.kind === "odd") return undefined;
    if (lines.indents[i] !== indent && !isIndented) continue;
    if (line.kind !== "key" && line.kind !== "text") continue;
    parts.push(cutEntry(lines, opened, i, opener, depth));
    opened = i;
    opener = line;
  }
  parts.push(cutEntry(lines, opened, to, opener, depth));
  return parts;
}

/**
 * Whether line `i` is the key of a section that stands too deep, though less deep than the section above it, which
 * starts at line `opened`.
 */
function isIndentedSection(lines: Lines, opened: number, i: number, to: number): boolean {
  const indent = lines.indents[i] ?? NO_CONTENT;
  const first = firstContent(lines, opened + 1, i);
  if (indent <= (lines.indents[opened] ?? 0) || first === i || indent >= (lines.indents[first] ?? 0)) return false;
  const line = lineAt(lines, i);
  if (!isBareKey(line) || !isBareKey(lineAt(lines, opened)) || !isFieldOrRow(lineAt(lines, first))) return false;
  const below = firstContent(lines, i + 1, to);
  const name = lines.text.slice(line.range.start, line.range.end);
  return lines.isSection(name) && below < to && (lines.indents[below] ?? 0) > indent;
}

function isBareKey(line: Line): line is Extract<Line, { kind: "key" }> {
  return line.kind === "key" && line.hasColon && line.isBare;
}

function isFieldOrRow(line: Line): boolean {
  return line.kind === "row" || isKeyWithColon(line);
}

function cutEntry(lines: Lines, from: number, to: number, opener: Line, depth: number): Part {
  const isKey = opener.kind === "key";
  const leaf = leafOf(lines, isKey ? "map" : "nothing", from, to, isKey ? opener.range : undefined);
  const first = firstContent(lines, from + 1, to);
  if (opener.kind !== "key" || !opener.isBare || first === to) return leaf;
  const { range: key, hasColon } = opener;
  const branch = {
    kind: "branch",
    start: leaf.start,
    end: leaf.end,
    key,
    hasColon,
    headEnd: offsetOf(lines, first),
  } as const;
  const keyIndent = lines.indents[from] ?? 0;
  const indent = lines.indents[first] ?? 0;
  const below = lineAt(lines, first);
  if (below.kind === "row" && indent >= keyIndent) {
    const parts = cutList(lines, first, to);
    if (parts !== undefined) return { ...branch, of: "list", parts };
  } else if (isKeyWithColon(below) && indent > keyIndent && depth < DEEPEST_KEY) {
    const parts = cutMap(lines, first, to, depth + 1);
    if (parts !== undefined) return { ...branch, of: "map", parts };
  }
  return leaf;
}

/** Rows of the list whose dashes stand in the column of line `from`; `undefined` as for a map. */
function cutList(lines: Lines, from: number, to: number): Leaf[] | undefined {
  const indent = lines.indents[from] ?? 0;
  const parts: Leaf[] = [];
  let opened = from;
  for (let i = from + 1; i < to; i++) {
    const line = lineFrom(lines, i, indent);
    if (line?.kind === "odd") return undefined;
    if (line?.kind !== "row" || lines.indents[i] !== indent) continue;
    parts.push(leafOf(lines, "list", opened, i));
    opened = i;
  }
  parts.push(leafOf(lines, "list", opened, to));
  return parts;
}

function isKeyWithColon(line: Line): boolean {
  return line.kind === "key" && line.hasColon;
}

function leafOf(lines: Lines, of: Leaf["of"], from: number, to: number, key?: TextRange): Leaf {
  return { kind: "leaf", of, key, start: offsetOf(lines, from), end: offsetOf(lines, to) };
}

function firstContent({ indents }: Lines, from: number, to: number): number {
  for (let i = from; i < to; i++) if (indents[i] !== NO_CONTENT) return i;
  return to;
}

function offsetOf({ starts }: Lines, line: number): number {
  return starts[line] ?? 0;
}

/** The line, where it stands no deeper than `indent` and is neither blank nor a comment. */
function lineFrom(lines: Lines, line: number, indent: number): Line | undefined {
  const own = lines.indents[line] ?? NO_CONTENT;
  return own === NO_CONTENT || own > indent ? undefined : lineAt(lines, line);
}

function lineAt({ text, starts, indents }: Lines, line: number): Line {
  const start = (starts[line] ?? 0) + (indents[line] ?? 0);
  return readLine(text, start, starts[line + 1] ?? text.length);
}
