import {
  closesFence,
  type Fence,
  fenceAt,
  headingDepth,
  type HtmlEnd,
  htmlBlockAt,
  isBlank,
  isCertainHtml,
  isThematicBreak,
  type Line,
  lineAt,
  listMarker,
  type ListMarker,
} from "./line.ts";
import type { Mark } from "./mark.ts";
import { cellRanges, isDelimiterRow } from "./row-text.ts";

export interface Marks {
  readonly marks: readonly Mark[];
  /** The lines that define links, in their order, where each is a block of its own. */
  readonly definitions: readonly string[];
  /** Whether parts of the text may depend on each other, so that only the whole text can be parsed rightly. */
  readonly isTangled: boolean;
}

/**
 * Finds top-level headings, tables, their rows and the starts of blocks by looking at lines alone. Where lines alone
 * do not tell (link definitions among other text, a fence in a list that is left open, tags that may be HTML) the text
 * is tangled.
 */
export function findMarks(text: string, from: number): Marks {
  const finder = new MarkFinder(text);
  for (let at = from; at < text.length;) {
    const line = lineAt(text, at);
    finder.read(line);
    at = line.next;
  }
  return { marks: finder.marks, definitions: finder.definitions, isTangled: finder.isTangled };
}

/** What an open paragraph is: none, one at the top level, one in a list or quotation, or one of the last two. */
type Paragraph = "none" | "own" | "inner" | "unclear";

class MarkFinder {
  readonly marks: Mark[] = [];
  readonly definitions: string[] = [];
  isTangled = false;
  readonly #text: string;
  readonly #mayDefine: boolean;
  #fence: (Fence & { readonly column: number }) | undefined;
  #html: { readonly end: HtmlEnd; readonly isCertain: boolean } | undefined;
  #paragraph: Paragraph = "none";
  #paragraphStart = 0;
  #isInTable = false;
  /** Columns that a line of the open top-level list item is indented by; 0 outside lists. */
  #itemColumns = 0;
  #isItemEmpty = false;
  /** Whether the last line with text is indented code. */
  #isAfterCode = false;
  #previous: Line | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#mayDefine = text.includes("]:");
  }

  read(line: Line): void {
    if (this.#fence !== undefined) this.#readFenced(line, this.#fence);
    else if (this.#html !== undefined) this.#readHtml(line, this.#html);
    else if (isBlank(line)) this.#readBlank();
    else this.#readText(line);
    this.#previous = line;
  }

  #readFenced(line: Line, fence: Fence & { readonly column: number }): void {
    if (isBlank(line)) return;
    // A fence in a list item ends with the item.
    if (line.indent < fence.column) this.isTangled = true;
    if (closesFence(this.#text, line, fence) && line.indent < fence.column + 4) this.#fence = undefined;
  }

  #readHtml(line: Line, html: { readonly end: HtmlEnd; readonly isCertain: boolean }): void {
    if (html.end === "blank") {
      if (isBlank(line)) {
        this.#html = undefined;
        this.#readBlank();
      } else if (!html.isCertain && (this.#startsBlock(line) || "=-|:".includes(this.#text.charAt(line.content)))) {
        this.isTangled = true;
      }
    } else if (html.end.test(this.#lineText(line))) {
      this.#html = undefined;
    }
  }

  #readBlank(): void {
    if (this.#isItemEmpty) this.#itemColumns = 0;
    this.#isItemEmpty = false;
    this.#paragraph = "none";
    this.#isInTable = false;
  }

  #readText(line: Line): void {
    if (this.#mayDefine && isDefinition(this.#lineText(line)) && !this.#defines(line)) this.isTangled = true;
    if (this.#itemColumns > 0) {
      const mayContinue = !this.#isAfterBlank() && !this.#isItemEmpty;
      this.#isItemEmpty = false;
      if (line.indent >= this.#itemColumns) {
        this.#readInner(line.content, line, this.#itemColumns);
        return;
      }
      if (mayContinue && !this.#startsBlock(line)) {
        // A tag continues the item's paragraph, but starts a block where the item ends in something else.
        if (htmlBlockAt(this.#text, line.content, line.end, false) !== undefined) this.isTangled = true;
        this.#paragraph = "unclear";
        return;
      }
      this.#itemColumns = 0;
      if (!mayContinue) this.#paragraph = "none";
    }
    if (line.indent < 4) this.#readOwn(line);
    else if (this.#isInTable) this.isTangled = true;
    this.#isAfterCode = line.indent >= 4 && this.#paragraph === "none";
  }

  /** Whether the line defines a link and is a block of its own, with nothing but such lines above and below it. */
  #defines(line: Line): boolean {
    const text = this.#lineText(line);
    if (!isWholeDefinition(text) || !this.#isAlone(line)) return false;
    this.definitions.push(text);
    return true;
  }

  #isAlone({ next }: Line): boolean {
    const above = this.#previous;
    if (above !== undefined && !isBlank(above) && !isWholeDefinition(this.#lineText(above))) return false;
    if (next >= this.#text.length) return true;
    const below = lineAt(this.#text, next);
    return isBlank(below) || isWholeDefinition(this.#lineText(below));
  }

  /** A line of the top level, indented by less than four columns. */
  #readOwn(line: Line): void {
    const isBlockStart = this.#isAfterBlank() && line.indent === 0;
    const depth = headingDepth(this.#text, line);
    if (depth > 0) {
      this.#close();
      this.marks.push({ kind: "heading", start: line.start, end: line.end, depth });
      return;
    }
    if (this.#underlines(line) || this.#opensTable(line)) return;
    const marker = listMarker(this.#text, line);
    const html = htmlBlockAt(this.#text, line.content, line.end, this.#paragraph === "own");
    const fence = fenceAt(this.#text, line.content, line.end);
    if (isThematicBreak(this.#text, line)) {
      this.#close();
    } else if (marker !== undefined && this.#canOpenItem(marker)) {
      // What an item holds right behind its mark depends on what it interrupts.
      const inner = listMarker(this.#text, { ...line, content: marker.content, indent: marker.offset });
      if (inner !== undefined && !interrupts(inner) && !this.#isAfterBlank()) this.isTangled = true;
      this.#close();
      if (isBlockStart || (line.indent === 0 && !marker.isEmpty)) this.#markBlock(line);
      this.#itemColumns = marker.offset;
      this.#isItemEmpty = marker.isEmpty;
      this.#readInner(marker.content, line, marker.offset);
      return;
    } else if (this.#text[line.content] === ">") {
      this.#close();
      this.#paragraph = "inner";
    } else if (fence !== undefined) {
      this.#close();
      this.#fence = { ...fence, column: 0 };
    } else if (html !== undefined) {
      if (this.#isInTable && !isCertainHtml(this.#text, line.content, line.end)) this.isTangled = true;
      this.#close();
      if (html === "blank" || !html.test(this.#text.slice(line.content + 2, line.end))) {
        this.#html = { end: html, isCertain: isCertainHtml(this.#text, line.content, line.end) };
      }
    } else if (this.#isInTable) {
      this.marks.push({ kind: "row", start: line.start, end: line.end });
      return;
    } else if (this.#paragraph === "none") {
      this.#paragraph = "own";
      this.#paragraphStart = line.start;
    } else if (this.#paragraph === "inner") {
      this.#paragraph = "unclear";
    }
    if (isBlockStart) this.#markBlock(line);
  }

  #canOpenItem(marker: ListMarker): boolean {
    if ((this.#paragraph === "unclear" || this.#isAfterCode) && !interrupts(marker)) this.isTangled = true;
    return this.#paragraph !== "own" || interrupts(marker);
  }

  /** A line of a list item: only what may run on over later lines counts. */
  #readInner(content: number, line: Line, column: number): void {
    this.#paragraph = "inner";
    const html = htmlBlockAt(this.#text, content, line.end, true);
    if (html !== undefined && html !== "blank" && !html.test(this.#lineText(line))) this.isTangled = true;
    const fence = fenceAt(this.#text, content, line.end);
    if (fence !== undefined) this.#fence = { ...fence, column };
  }

  /** Whether the line makes a heading of the paragraph above it. */
  #underlines(line: Line): boolean {
    const mark = this.#text.charAt(line.content);
    if ((mark !== "=" && mark !== "-") || !/^(?:=+|-+)[ \t]*$/.test(this.#text.slice(line.content, line.end)))
      return false;
    if (this.#paragraph === "unclear") this.isTangled = true;
    if (this.#paragraph !== "own") return false;
    const depth = mark === "=" ? 1 : 2;
    this.marks.push({ kind: "heading", start: this.#paragraphStart, end: line.end, depth });
    this.#close();
    return true;
  }

  /** Whether the line, a row of dashes, makes a table's header of the line above it. */
  #opensTable(line: Line): boolean {
    const header = this.#previous;
    if (this.#paragraph !== "own" || header === undefined || !isDelimiterRow(this.#lineText(line))) return false;
    if (listMarker(this.#text, line) !== undefined) return false;
    const isBar = this.#text.slice(header.content, header.end).trimEnd() === "|";
    const columns = isBar ? 0 : cellRanges(this.#text, header.content, header.end).length;
    if (columns !== cellRanges(this.#text, line.content, line.end).length) return false;
    if (header.indent >= 4) this.isTangled = true;
    this.#close();
    this.marks.push({ kind: "table", start: header.start, end: line.end, columns });
    this.#isInTable = true;
    return true;
  }

  /** Whether the line ends a list item's paragraph or a table above it. */
  #startsBlock(line: Line): boolean {
    if (line.indent >= 4) return false;
    return (
      listMarker(this.#text, line) !== undefined ||
      headingDepth(this.#text, line) > 0 ||
      this.#text[line.content] === ">" ||
      isThematicBreak(this.#text, line) ||
      fenceAt(this.#text, line.content, line.end) !== undefined ||
      htmlBlockAt(this.#text, line.content, line.end, true) !== undefined
    );
  }

  #isAfterBlank(): boolean {
    return this.#previous === undefined || isBlank(this.#previous);
  }

  #close(): void {
    this.#paragraph = "none";
    this.#isInTable = false;
    this.#itemColumns = 0;
  }

  #markBlock(line: Line): void {
    this.marks.push({ kind: "block", start: line.start });
  }

  #lineText(line: Line): string {
    return this.#text.slice(line.start, line.end);
  }
}

/** Whether an item may open a list in the middle of a paragraph: only one with text, and with number 1. */
function interrupts(marker: ListMarker): boolean {
  return !marker.isEmpty && marker.number === 1;
}

/** Whether a line defines a link from its first character to its last: a plain label, an address, and maybe a title. */
function isWholeDefinition(line: string): boolean {
  return /^\[[^\s[\]\\^][^[\]\\]{0,200}\]:[ \t]+[^\s<>()\\"'\p{Cc}]+(?:[ \t]+"[^"\\\p{Cc}]*")?[ \t]*$/u.test(line);
}

/** Whether a line defines a link or a footnote, or ends a definition that began on a line before. */
function isDefinition(line: string): boolean {
  const close = line.indexOf("]:");
  if (close < 0) return false;
  const open = line.indexOf("[");
  return open < 0 || open > close || /^[\s>*+\-\d.)]*$/.test(line.slice(0, open));
}
