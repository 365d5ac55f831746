import type { TextRange } from "../../../text/range.ts";
import type { Written } from "../../../text/written.ts";
import type { LayoutAt } from "./layout.ts";
import {
  before,
  columnOf,
  contentOfLine,
  endOfLineAbove,
  hasBlankLine,
  lineEnd,
  lineStart,
  nextLine,
} from "./lines.ts";
import { isInFlow, type Site } from "./site.ts";

/** A text that is being changed. */
export interface Page {
  /** With LF or CRLF. */
  readonly text: string;
  readonly lineBreak: string;
  /** Where its YAML stands. */
  readonly range: TextRange;
  readonly layoutAt: LayoutAt;
  /** Every key and text is in double quotation marks. */
  readonly isJson: boolean;
  readonly gone: ReadonlySet<Site>;
  /** Whether nothing was wrong with the syntax of these lines. */
  readonly isSound: (lines: TextRange) => boolean;
}

/** Lines as they are put in behind the end of another line. */
export function below(page: Page, lines: readonly Written[], column: number): Written {
  return lines.flatMap((line) =>
    line.every((part) => part === "") ? [page.lineBreak] : [page.lineBreak + " ".repeat(column), ...line],
  );
}

/** From the first character of a field or row, with its key but without its dash, to its last one. */
export function partRange(page: Page, site: Site): TextRange {
  const { slot, range, style } = site;
  const start = slot?.key?.start ?? range.start;
  if (style !== "absent") return { start, end: endOfValue(page, site) };
  return { start, end: slot?.key === undefined ? range.end : (colonEnd(page, slot.key) ?? range.end) };
}

/** The end of what is there; of an empty field at the end of an object, the end of its colon. */
export function endOfValue(page: Page, { style, range, inside }: Site): number {
  const last = inside.at(-1);
  if (last === undefined || (style !== "block" && style !== "pair")) return range.end;
  return Math.max(range.end, partRange(page, last).end);
}

/** The end of the colon behind a key; `undefined` where there is none. */
export function colonEnd({ text }: Page, key: TextRange): number | undefined {
  const colon = /^[ \t]*:/.exec(text.slice(key.end, key.end + LONGEST_GAP));
  return colon === null ? undefined : key.end + colon[0].length;
}

const LONGEST_GAP = 1024;

/** The end of the dash in front of a row; `undefined` where it is not found right there. */
export function dashEnd({ text }: Page, site: Site): number | undefined {
  const { slot, range, style } = site;
  if (slot === undefined) return undefined;
  if (style === "absent") return range.end;
  const from = slot.index === 0 ? slot.of.range.start : (slot.of.inside[slot.index - 1]?.range.end ?? range.start);
  const gap = text.slice(from, range.start);
  const column = columnOf(text, slot.of.range.start);
  const dash = slot.index === 0 ? /^-/.exec(gap) : new RegExp(`(?<=\\n {${String(column)}})-(?=\\s)`).exec(gap);
  return dash === null ? undefined : from + dash.index + 1;
}

/** The column in which the fields or dashes of a block stand; `undefined` where they do not all stand in one. */
export function columnOfBlock({ text }: Page, { node, inside, range }: Site): number | undefined {
  const starts =
    node.kind === "list" ? [range.start] : inside.map(({ slot, range }) => slot?.key?.start ?? range.start);
  const [first = 0, ...others] = starts;
  const column = columnOf(text, first);
  if (!/^ *(?:- +)*$/.test(before(text, first))) return undefined;
  const areInLine = others.every((start) => columnOf(text, start) === column && /^ *$/.test(before(text, start)));
  return areInLine ? column : undefined;
}

/**
 * Where a line may be put in below a field or row of a block: behind its last line, and behind comments below it that
 * stand deeper. `undefined` where what stands there could not all be read.
 */
export function endOfPart(page: Page, site: Site, column: number): number | undefined {
  const { text } = page;
  const { start, end } = partRange(page, site);
  let at = lineEnd(text, end);
  let seen = at;
  const keepsBlank = endsWithKeptLines(text, site);
  for (let next = nextLine(text, at); next !== undefined; next = nextLine(text, next)) {
    const line = contentOfLine(text, next);
    if (line.kind === "content") {
      if (next < page.range.end && line.column > column) return undefined;
      seen = next;
      break;
    }
    const isPart = line.kind === "comment" ? line.column > column : keepsBlank;
    if (isPart && next < page.range.end) at = lineEnd(text, next);
  }
  const isOpen = keepsBlank && at === text.length;
  return page.isSound({ start, end: seen }) && !isOpen ? at : undefined;
}

/** A block text that keeps its last line breaks has the blank lines below it for its own. */
export function endsWithKeptLines(text: string, site: Site): boolean {
  const last = site.inside.at(-1);
  if (last !== undefined) return endsWithKeptLines(text, last);
  return site.style === "scalar" && /^[|>]\d?\+/.test(text.slice(site.range.start, site.range.start + 3));
}

/** Whether the parts of a block mostly have blank lines between them. */
export function isSpaced(page: Page, { inside }: Site): boolean {
  const pairs = inside.slice(1).map((site, index) => {
    const above = inside[index];
    return above !== undefined && hasBlankLine(page.text, partRange(page, above).end, partRange(page, site).start);
  });
  return pairs.filter((isBlank) => isBlank).length * 2 > pairs.length;
}

/** The end of the line above a field's line, and of comments that belong to it; `undefined` for the first line. */
export function endAbove({ text, range }: Page, start: number): number | undefined {
  const column = columnOf(text, start);
  const top = endOfLineAbove(text, start);
  for (let above = top; above !== undefined && above >= range.start; above = endOfLineAbove(text, above)) {
    const line = contentOfLine(text, lineStart(text, above));
    if (line.kind !== "comment" || line.column !== column) return above;
  }
  // Comments at the top are about the whole file.
  return top !== undefined && top >= range.start ? top : undefined;
}

/** Whether an anchor or a tag stands at a value or at what it is in: changing it might change something elsewhere. */
export function hasProps(page: Page, site: Site): boolean {
  const { slot, range, style } = site;
  if (slot === undefined) return false;
  if (slot.of.style !== "implied" && style !== "absent") {
    const from = slot.key === undefined ? startOfItem(page, site) : colonEnd(page, slot.key);
    if (from === undefined || !isBlankOrComments(page.text.slice(from, range.start))) return true;
  }
  return hasProps(page, slot.of);
}

function startOfItem(page: Page, site: Site): number | undefined {
  if (!isInFlow(site)) return dashEnd(page, site);
  const previous = site.slot?.of.inside[site.slot.index - 1]?.range.end;
  if (previous === undefined) return (site.slot?.of.range.start ?? 0) + 1;
  const comma = page.text.indexOf(",", previous);
  return comma === -1 || comma >= site.range.start ? undefined : comma + 1;
}

export function isBlankOrComments(text: string): boolean {
  return text.replace(/(^|\s)#.*/g, "$1").trim() === "";
}
