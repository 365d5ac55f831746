/** One line of a Markdown text, without its line break; offsets count from the text's start. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the next line starts; the text's length after the last line. */
  readonly next: number;
  /** First character that is neither space nor tab; equal to `end` for a blank line. */
  readonly content: number;
  /** Columns before `content`, a tab reaching to the next multiple of four. */
  readonly indent: number;
}

/** The line that starts at `start`. Lines end with LF, CRLF or CR, as in CommonMark. */
export function lineAt(text: string, start: number): Line {
  let content = start;
  let indent = 0;
  for (; content < text.length; content++) {
    const code = text.charCodeAt(content);
    if (code === SPACE) indent++;
    else if (code === TAB) indent += 4 - (indent % 4);
    else break;
  }
  let end = content;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  const isCrLf = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
  return { start, end, next: Math.min(text.length, end + (isCrLf ? 2 : 1)), content, indent };
}

export function isBlank(line: Line): boolean {
  return line.content === line.end;
}

/** The depth (1 to 6) of an ATX heading's line: `## Goals`; 0 where the line is none. */
export function headingDepth(text: string, line: Line): number {
  let at = line.content;
  while (at < line.end && text[at] === "#") at++;
  const depth = at - line.content;
  return depth <= 6 && (at === line.end || text[at] === " " || text[at] === "\t") ? depth : 0;
}

export interface Fence {
  readonly mark: string;
  readonly length: number;
}

/** The code fence that opens at `from`: three or more backticks or tildes. */
export function fenceAt(text: string, from: number, end: number): Fence | undefined {
  const mark = text[from];
  if (mark !== "`" && mark !== "~") return undefined;
  const length = runLength(text, from, end);
  if (length < 3) return undefined;
  // A backtick after the fence makes the line a paragraph with code in it.
  if (mark === "`" && text.slice(from + length, end).includes("`")) return undefined;
  return { mark, length };
}

export function closesFence(text: string, line: Line, fence: Fence): boolean {
  if (text[line.content] !== fence.mark) return false;
  const length = runLength(text, line.content, line.end);
  return length >= fence.length && text.slice(line.content + length, line.end).trim() === "";
}

/** What must come for an HTML block to end: a text on one of its lines, or a blank line. */
export type HtmlEnd = RegExp | "blank";

/** How the HTML block that starts at `from` ends; `undefined` where none starts (CommonMark, HTML blocks 1 to 7). */
export function htmlBlockAt(text: string, from: number, end: number, isInParagraph: boolean): HtmlEnd | undefined {
  if (text[from] !== "<") return undefined;
  const rest = text.slice(from, end);
  if (rest.startsWith("<!--")) return /-->/;
  if (rest.startsWith("<?")) return /\?>/;
  if (rest.startsWith("<![CDATA[")) return /\]\]>/;
  if (/^<![a-z]/i.test(rest)) return />/;
  if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(rest)) return /<\/(?:script|pre|style|textarea)>/i;
  if (BLOCK_TAG.test(rest)) return "blank";
  return !isInParagraph && ANY_TAG_ALONE.test(rest) ? "blank" : undefined;
}

/** Whether an HTML block starts there for certain: that of an unknown tag (kind 7) depends on fine points of the tag. */
export function isCertainHtml(text: string, from: number, end: number): boolean {
  const rest = text.slice(from, end);
  return BLOCK_TAG.test(rest) || !ANY_TAG_ALONE.test(rest);
}

export function isThematicBreak(text: string, line: Line): boolean {
  if (!"*-_".includes(text.charAt(line.content))) return false;
  return /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text.slice(line.content, line.end));
}

export interface ListMarker {
  /** Of a numbered item; 1 for a bullet. */
  readonly number: number;
  readonly isEmpty: boolean;
  /** Columns from the line's start to the item's content. */
  readonly offset: number;
  /** Where the item's content starts. */
  readonly content: number;
}

/** The list item that a line opens: `- `, `2. `. */
export function listMarker(text: string, line: Line): ListMarker | undefined {
  if (!/[-*+\d]/.test(text.charAt(line.content))) return undefined;
  const match = LIST_MARKER.exec(text.slice(line.content, Math.min(line.end, line.content + LONGEST_MARKER)));
  if (match === null) return undefined;
  const [marker = "", number] = match;
  let content = line.content + marker.length;
  let width = 0;
  const column = line.indent + marker.length;
  for (; content < line.end; content++) {
    if (text[content] === " ") width++;
    else if (text[content] === "\t") width += 4 - ((column + width) % 4);
    else break;
  }
  const isEmpty = content === line.end;
  return {
    number: number === undefined ? 1 : Number(number),
    isEmpty,
    // With five columns or more the item starts with indented code, one column after its marker.
    offset: column + (isEmpty || width > 4 ? 1 : width),
    content,
  };
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

function runLength(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] === text[from]) at++;
  return at - from;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const LONGEST_MARKER = 12;
const LIST_MARKER = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/;
const ANY_TAG_ALONE = /^<\/?[a-z].*>[ \t]*$/i;
const BLOCK_TAG =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t]|\/?>|$)/i;
