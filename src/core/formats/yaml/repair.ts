import type { TextRange } from "../../text/range.ts";

/** One character of a text, to be read as another one. The length of the text never changes, so that places stay. */
export interface Edit {
  readonly at: number;
  readonly character: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  const characters = text.split("");
  for (const { at, character } of edits) characters[at] = character;
  return characters.join("");
}

/**
 * Characters with a meaning in YAML can be hidden behind characters that never stand in a text (Unicode keeps U+FDD0
 * to U+FDEF out of use), and shown again in the values read.
 */
const HIDDEN = ":#@&*!|>%[]{}\"'`,-?\\";
const FIRST_HIDING = 0xfdd0;
const LEFT_OUT = "\uFDEF";

export function hide(text: string, at: number): Edit {
  const index = HIDDEN.indexOf(text.charAt(at));
  return { at, character: index === -1 ? text.charAt(at) : String.fromCharCode(FIRST_HIDING + index) };
}

/** Nothing of the character is shown in the value that it belongs to. */
export function leaveOut(at: number): Edit {
  return { at, character: LEFT_OUT };
}

/** The text with every hidden character shown again. */
export function show(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, (hiding) => HIDDEN.charAt(hiding.charCodeAt(0) - FIRST_HIDING));
}

/** Makes a comment of what stands at the offset, and of the deeper lines below it. */
export function commentOut(text: string, at: number): Edit[] {
  const column = at - lineStart(text, at);
  return [{ at, character: "#" }, ...deeperLines(text, at, column + 1).map((first) => ({ at: first, character: "#" }))];
}

/** Lines, each given by its first character that is not a space, and by how many columns they move to the left. */
export interface Move {
  readonly lines: readonly number[];
  readonly columns: number;
}

/**
 * How a line that stands too deep gets, with those below it, to the column of the nearest line above that stands less
 * deep; `undefined` where nothing above shows which that is.
 */
export function moveInLine(text: string, at: number): Move | undefined {
  const first = firstOfLine(text, at);
  const column = columnOf(text, first);
  const target = first === at ? columnAbove(text, first, column) : undefined;
  if (target === undefined) return undefined;
  const below = deeperLines(text, first, column);
  const inPlace = contentColumn(text, first) - (column - target);
  const isInPlace = text[first] === "-" && below[0] !== undefined && columnOf(text, below[0]) === inPlace;
  return { lines: [first, ...(isInPlace ? [] : below)], columns: column - target };
}

/**
 * How a line that stands further left than all above it gets, with those below it, to the column of the line above;
 * `undefined` where that does not stand deeper.
 */
export function moveBelow(text: string, first: number): Move | undefined {
  const column = columnOf(text, first);
  // What starts at the very left is a section, not part of what stands above.
  if (column === 0) return undefined;
  for (let end = lineStart(text, first) - 1; end > 0; end = lineStart(text, end) - 1) {
    const above = firstOfLine(text, end - 1);
    if (isBlankAt(text, above) || text[above] === "#") continue;
    const target = text[first] === "-" ? columnOf(text, above) : contentColumn(text, above);
    const isLike = text[first] !== "-" || text[above] === "-";
    if (isLike && target > column) {
      const inside = text[first] === "-" ? contentColumn(text, first) : column + 1;
      return { lines: [first, ...deeperLines(text, first, inside)], columns: column - target };
    }
    if (columnOf(text, above) <= column) return undefined;
  }
  return undefined;
}

/** Moves lines to the left. */
export function move(text: string, { lines, columns }: Move): Edit[] {
  return lines.flatMap((first) => shiftLeft(text, first, columns));
}

/**
 * How the row right above a line gets to the left without the lines below it, if it is the row that stands too deep, and
 * not the line that does not stand deep enough: the row's fields start in an earlier column than its first one does.
 */
export function moveRowAbove(text: string, line: number): Move | undefined {
  const start = lineStart(text, line);
  if (start === 0) return undefined;
  const at = firstOfLine(text, start - 1);
  const column = columnOf(text, line);
  const columns = contentColumn(text, at) - column;
  if (text[line] === "-" || text[at] !== "-" || columns <= 0 || columns > columnOf(text, at)) return undefined;
  const next = deeperLines(text, line, 0)[0];
  return next !== undefined && columnOf(text, next) === column + columns ? undefined : { lines: [at], columns };
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The column of what stands behind the dashes of a row. */
function contentColumn(text: string, at: number): number {
  const [dashes = ""] = /^(?:-[ \t]+)*/.exec(text.slice(at, restOfLine(text, at).end)) ?? [];
  return columnOf(text, at) + dashes.length;
}

/** A space for every tab that a line starts with. */
export function tabsToSpaces(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: indentation } of text.matchAll(/(?<=^|\n)[ \t]*\t[ \t]*/g)) {
    for (let i = 0; i < indentation.length; i++) {
      if (indentation[i] === "\t") edits.push({ at: index + i, character: " " });
    }
  }
  return edits;
}

/** Straight quotation marks for the curly ones around a text; none where it is not between such, or holds straight ones. */
export function straighten(text: string, { start, end }: TextRange): Edit[] {
  if (!/^[“”„‘’‚][^"\\\n]*[“”‘’]$/.test(text.slice(start, end))) return [];
  return [
    { at: start, character: '"' },
    { at: end - 1, character: '"' },
  ];
}

/** From an offset to the last character of its line that is not a space; at least one character. */
export function restOfLine(text: string, start: number): TextRange {
  const lineEnd = text.indexOf("\n", start);
  const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
  return { start, end: start + Math.max(1, line.trimEnd().length) };
}

/** The offset of the first character of a line that is not a space or a tab. */
export function firstOfLine(text: string, at: number): number {
  let first = lineStart(text, at);
  while (text[first] === " " || text[first] === "\t") first++;
  return first;
}

/** The first character from the offset on that can be seen, or the last one before it where none follows. */
export function visibleFrom(text: string, at: number): number {
  const ahead = text.slice(at).search(/\S/);
  return ahead === -1 ? Math.max(0, text.slice(0, at).trimEnd().length - 1) : at + ahead;
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** The first characters of the lines below an offset, up to the first line that does not reach the column. */
function deeperLines(text: string, at: number, column: number): number[] {
  const found: number[] = [];
  for (let next = text.indexOf("\n", at) + 1; next > 0 && next < text.length; next = text.indexOf("\n", next) + 1) {
    const first = firstOfLine(text, next);
    if (isBlankAt(text, first)) continue;
    if (first - next < column) break;
    found.push(first);
  }
  return found;
}

function isBlankAt(text: string, at: number): boolean {
  return at >= text.length || text[at] === "\n" || text[at] === "\r";
}

/**
 * Where a line should start: a row below the nearest row above that stands less deep, another line below the nearest
 * name, if that already has a value; `undefined` where nothing above shows it.
 */
function columnAbove(text: string, first: number, column: number): number | undefined {
  const isRow = text[first] === "-";
  for (let end = lineStart(text, first) - 1; end > 0; end = lineStart(text, end) - 1) {
    const start = lineStart(text, end);
    const [, indentation = "", dashes = "", content = ""] = LINE.exec(text.slice(start, end).trimEnd()) ?? [];
    if (isRow ? dashes === "" : content === "" || content.startsWith("#")) continue;
    const above = indentation.length + (isRow ? 0 : dashes.length);
    if (above < column) return isRow || !content.endsWith(":") ? above : undefined;
  }
  return undefined;
}

const LINE = /^( *)((?:-[ \t]+)*)(.*)$/;

/**
 * Takes spaces from the front of a line by ending the line above later: its line break moves into the spaces, and the
 * text keeps its length.
 */
function shiftLeft(text: string, first: number, columns: number): Edit[] {
  const start = lineStart(text, first);
  const isCrLf = text[start - 2] === "\r";
  return [
    ...(isCrLf ? [{ at: start - 2, character: " " }] : []),
    ...(start > 0 ? [{ at: start - 1, character: " " }] : []),
    { at: start + columns - 1, character: "\n" },
  ];
}
