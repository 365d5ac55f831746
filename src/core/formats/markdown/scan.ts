import type { Limits } from "../../sections/limits.ts";
import type { Sentence } from "../../source/notice.ts";
import { isBlank, lineAt } from "./line.ts";
import { isDelimiterRow } from "./row-text.ts";

/** What a text will cost a Markdown parser, found without parsing it. */
export interface Scan {
  /** Roughly in units of 25 microseconds (docs/adr/0009-markdown-reading.md). */
  readonly cost: number;
  /** Why the text must not be parsed, as a sentence for its author; `undefined` where it may. */
  readonly problem: Sentence | undefined;
}

/**
 * Looks for what makes Markdown parsers slow: nesting, long lines, and marks in one paragraph, whose pairing takes time
 * by their square.
 */
export function scanText(text: string, limits: Limits, highestCost = HIGHEST_COST): Scan {
  let cost = text.length / CHARACTERS_PER_UNIT;
  let marks = 0;
  let isInTable = false;
  let problem = text.length > limits.sectionLength ? over(TOO_LONG, limits.sectionLength) : undefined;
  for (let at = 0; at < text.length;) {
    const line = lineAt(text, at);
    const nesting = nestingOf(text, line.content, line.end);
    const isDelimiter = isDelimiterRow(text.slice(line.start, line.end));
    isInTable = (isInTable || isDelimiter) && !isBlank(line);
    // Cells and items are parsed on their own; only a paragraph's marks are paired with each other.
    if (isBlank(line) || isInTable || (line.indent < 4 && isItem(text, line.content))) marks = 0;
    const marksHere = marksIn(text, line.content, line.end);
    marks += marksHere;
    cost += marksHere * (1 + marks / MARKS_PAIRED) + LINE_COST + nesting * NESTING_COST;
    if (line.end - line.start > limits.lineLength) problem ??= over(LINE_TOO_LONG, limits.lineLength);
    if (nesting + line.indent / COLUMNS_PER_LEVEL > limits.depth) problem ??= over(TOO_DEEP, limits.depth);
    if (marks > limits.marks) problem ??= over(TOO_MANY_MARKS, limits.marks);
    at = line.next;
  }
  if (cost > highestCost) problem ??= { template: TOO_MUCH, data: {} };
  return { cost, problem };
}

function over(template: string, limit: number): Sentence {
  return { template, data: { limit } };
}

/** How many list items and quotations a line opens inside each other. */
function nestingOf(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; depth++) {
    CONTAINER.lastIndex = at;
    const length = CONTAINER.exec(text)?.[0].length ?? 0;
    if (length === 0) break;
    at += length;
  }
  return depth;
}

function isItem(text: string, at: number): boolean {
  return /^[-*+][ \t]/.test(text.slice(at, at + 2));
}

function marksIn(text: string, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at++) if (MARKS.includes(text.charAt(at))) count++;
  return count;
}

/** About a second of parsing, as parsers need more time for each line the more of them there are. */
const HIGHEST_COST = 20_000;
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t\r\n]|$))/y;
const MARKS = "!&*:<@[\\]_`|~";
const COLUMNS_PER_LEVEL = 2;
const CHARACTERS_PER_UNIT = 10;
const LINE_COST = 2;
/** With so many marks before it in its paragraph, a mark costs twice as much. */
const MARKS_PAIRED = 1000;
const NESTING_COST = 4;
const TOO_LONG = "This part is too long to be read (more than {limit} characters); divide it by headings";
const LINE_TOO_LONG = "This line is too long to be read (more than {limit} characters); divide it into several lines";
const TOO_DEEP = "This part has more than {limit} levels inside each other and is not read; make it flatter";
const TOO_MUCH = "This part holds too much to be read at one go; divide it by headings or blank lines";
const TOO_MANY_MARKS =
  "This paragraph has too many special characters to be read (more than {limit}); divide it into several paragraphs";
