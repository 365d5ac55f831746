import type { Content } from "../../../source/change.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { editOf, type Written } from "../../../text/written.ts";
import { columnOf, contentOfLine, endOfLineAbove, lineEnd, lineStart, nextLine } from "./lines.ts";
import { below, colonEnd, dashEnd, endOfValue, hasProps, isBlankOrComments, type Page } from "./page.ts";
import { inFlow, laidOut, type Laid, type Layout } from "./render.ts";
import { asBlock, type Quotes } from "./scalar-text.ts";
import { isInFlow, writtenSlot, type Site } from "./site.ts";

/** Writes a value in the place of what stands there, or of nothing; `undefined` where that is not safe. */
export function valueEdits(page: Page, site: Site, content: Content): readonly TextEdit[] | undefined {
  const slot = writtenSlot(site);
  if (slot === undefined || hasProps(page, site) || !page.isSound(site.range)) return undefined;
  if (isInFlow(site) || page.isJson) return valueInFlow(page, site, content);
  const after = slot.key === undefined ? dashEnd(page, site) : colonEnd(page, slot.key);
  if (after === undefined) return undefined;
  const column = columnOf(page.text, slot.key?.start ?? after - 1);
  const layout = layoutOf(page, site, after);
  const laid =
    laidLike(page, site, content, layout, column) ??
    laidOut(content, site.shape, layout, slot.key === undefined ? "dash" : "key");
  return site.style === "absent" ? fillGap(page, after, laid, column) : putInstead(page, site, after, laid, column);
}

/** What a row says stands in one column, which is that of its first line. */
function layoutOf(page: Page, { range, style, slot }: Site, after: number): Layout {
  const layout = page.layoutAt(range.start);
  const isBehindDash =
    slot?.key === undefined && style !== "absent" && lineStart(page.text, after) === lineStart(page.text, range.start);
  return isBehindDash ? { ...layout, row: range.start - after + 1 } : layout;
}

function valueInFlow(page: Page, site: Site, content: Content): readonly TextEdit[] | undefined {
  const { range, style } = site;
  const written = inFlow(content, site.shape, { isInFlow: true, isJson: page.isJson, quotes: quotesOf(page, site) });
  if (style !== "absent") return [editOf({ start: range.start, end: endOfValue(page, site) }, written)];
  const key = writtenSlot(site)?.key;
  if (key === undefined) return undefined;
  const colon = colonEnd(page, key);
  const at = colon ?? key.end;
  return [editOf({ start: at, end: at }, [colon === undefined ? ": " : " ", ...written])];
}

/** A text as the text before it is spelt: between the same marks, or as a block. */
function laidLike(page: Page, site: Site, content: Content, layout: Layout, column: number): Laid | undefined {
  if (site.style !== "scalar" || typeof content !== "string") return undefined;
  const { text } = page;
  const mark = text[site.range.start];
  if (mark === "|" || mark === ">") {
    const first = nextLine(text, site.range.start);
    const width = first === undefined ? 0 : contentOfLine(text, first).column - column;
    const [head, ...lines] = asBlock(content, width > 0 ? width : layout.step, mark) ?? [];
    if (head !== undefined) return { head, below: lines };
  }
  if (content.includes("\n")) return undefined;
  const head = inFlow(content, site.shape, { isInFlow: false, isJson: false, quotes: quotesOf(page, site) });
  return { head, below: [] };
}

function quotesOf({ text }: Page, { style, range }: Site): Quotes {
  const mark = style === "scalar" ? text[range.start] : undefined;
  return mark === '"' ? "double" : mark === "'" ? "single" : "none";
}

function fillGap(
  page: Page,
  after: number,
  { head, below: lines }: Laid,
  column: number,
): readonly TextEdit[] | undefined {
  const { text } = page;
  const end = lineEnd(text, after);
  const rest = text.slice(after, end);
  if (!isBlankOrComments(rest) || hasMoreBelow(page, end, column)) return undefined;
  const isBlank = rest.trim() === "";
  const edits = head.length === 0 ? [] : [editOf({ start: after, end: isBlank ? end : after }, [" ", ...head])];
  return lines.length === 0 ? edits : [...edits, editOf({ start: end, end }, below(page, lines, column))];
}

/** Something stands where the value should, though it could not be read as one. */
function hasMoreBelow({ text, range }: Page, end: number, column: number): boolean {
  for (let next = nextLine(text, end); next !== undefined && next < range.end; next = nextLine(text, next)) {
    const line = contentOfLine(text, next);
    if (line.kind === "content") return line.column > column;
  }
  return false;
}

function putInstead(page: Page, site: Site, after: number, laid: Laid, column: number): readonly TextEdit[] {
  const { text } = page;
  const { start } = site.range;
  const end = endOfValue(page, site);
  const head: Written = laid.head.length === 0 ? [] : [" ", ...laid.head];
  const lines = below(page, laid.below, column);
  const isOnLine = lineStart(text, after) === lineStart(text, start);
  if (isOnLine) {
    const own = laid.head.length > 0 ? { start, end } : { start: after, end };
    const edits = [editOf(own, laid.head)];
    return lines.length === 0
      ? edits
      : [...edits, editOf({ start: lineEnd(text, end), end: lineEnd(text, end) }, lines)];
  }
  const own = lineEnd(text, after);
  const gap = text.slice(own, start);
  if (laid.head.length > 0 && gap.trim() !== "") return [editOf({ start, end }, [...laid.head, ...lines])];
  const from = gap.trim() === "" ? own : (endOfLineAbove(text, start) ?? own);
  return [editOf({ start: after, end: after }, head), editOf({ start: from, end }, lines)];
}
