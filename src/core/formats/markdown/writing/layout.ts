import type { SourceDocument } from "../../../source/document.ts";
import type { TextRange } from "../../../text/range.ts";
import type { Block, Bullet, Row, Unread } from "../block.ts";
import type { FrontMatter } from "../front-matter.ts";
import { headingDepth, isBlank, type Line, lineAt, listMarker } from "../line.ts";
import { levelOf, type Part } from "../part.ts";
import { placeOf } from "../phrase.ts";

/** What a Markdown document was read from. */
export interface Source {
  readonly front: FrontMatter | undefined;
  readonly outline: Part;
  /** Where the Markdown starts, behind the front matter. */
  readonly start: number;
  /** The parts that say something about the plan as a whole: that of its title, and those named after the basics. */
  readonly basics: readonly Part[];
}

const sources = new WeakMap<SourceDocument, Source>();

export function keepSource(document: SourceDocument, source: Source): SourceDocument {
  sources.set(document, source);
  return document;
}

export function sourceOf(document: SourceDocument): Source | undefined {
  return sources.get(document);
}

/** Where a part stands in the text. */
export interface PartExtent {
  /** Start of its heading's first line. */
  readonly start: number;
  /** End of its heading's last line, without the line break. */
  readonly headEnd: number;
  /** Where the next heading's line starts: that of a part in it, or of the next part. */
  readonly ownEnd: number;
  /** Where the next part starts that is not in it. */
  readonly end: number;
}

/** The extents of all parts of a document that have a heading, in the order of the text. */
export function extentsOf({ outline }: Source, document: SourceDocument): ReadonlyMap<Part, PartExtent> {
  const { text } = document;
  const heads: { part: Part; start: number; headEnd: number; level: number }[] = [];
  const visit = (part: Part): void => {
    const { heading } = part;
    if (heading !== undefined) {
      const { start, end } = document.rangeOf(heading.place);
      const first = startOfLine(text, start);
      heads.push({ part, start: first, headEnd: headingEnd(text, first, end), level: levelOf(heading.depth) });
    }
    part.parts.forEach(visit);
  };
  visit(outline);
  return new Map(
    heads.map(({ part, start, headEnd, level }, index) => {
      const ownEnd = heads[index + 1]?.start ?? text.length;
      const end = heads.find((other, at) => at > index && other.level <= level)?.start ?? text.length;
      return [part, { start, headEnd, ownEnd, end }];
    }),
  );
}

export function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

/** A heading's last line: its own, or that which underlines it. */
function headingEnd(text: string, start: number, textEnd: number): number {
  if (headingDepth(text, lineAt(text, start)) > 0) return endOfLine(text, start);
  const last = lineAt(text, startOfLine(text, textEnd));
  const underline = lineAt(text, last.next);
  return /^(?:=+|-+)[ \t]*$/.test(text.slice(underline.content, underline.end)) ? underline.end : last.end;
}

/**
 * The end of what a stretch says: without the blank lines at its end, and without comments there, which speak for the
 * block below them. A comment that marks a section as extra belongs to what stands above it.
 */
export function endOfContent(text: string, { start, end }: TextRange): number {
  let at = end;
  for (;;) {
    while (at > start && /\s/.test(text.charAt(at - 1))) at--;
    if (!text.slice(start, at).endsWith("-->")) return at;
    const comment = text.lastIndexOf("<!--", at);
    const isAlone = comment >= start && text.slice(startOfLine(text, comment), comment).trim() === "";
    if (!isAlone || /^<!--\s*buyin:/i.test(text.slice(comment, at))) return at;
    at = comment;
  }
}

/** A list item in the text. */
export interface BulletExtent {
  /** Start of its first line. */
  readonly start: number;
  /** End of its last line, without the line break. */
  readonly end: number;
  /** What stands on its line before the mark. */
  readonly indent: string;
  /** `-`, `*`, `2.` */
  readonly mark: string;
  /** Between mark and text, the box of a task left out. */
  readonly gap: string;
}

/** `undefined` for an item whose text does not start on its own line. */
export function bulletExtent(bullet: Bullet, document: SourceDocument): BulletExtent | undefined {
  const { text } = document;
  const place = placeOf(bullet.phrase);
  if (place === undefined) return undefined;
  const start = startOfLine(text, document.rangeOf(place).start);
  const line = lineAt(text, start);
  const marker = listMarker(text, line);
  if (marker === undefined || marker.isEmpty) return undefined;
  const indent = text.slice(start, line.content);
  const opening = text.slice(line.content, marker.content);
  const mark = opening.trimEnd();
  const last = endOfLine(text, Math.max(...endsOf(bullet.phrase, bullet.blocks, document)));
  return {
    start,
    end: endOfItem(text, lineAt(text, startOfLine(text, last)), marker.offset),
    indent,
    mark,
    gap: opening.slice(mark.length),
  };
}

/** Where the texts of blocks end. */
function endsOf(phrase: Bullet["phrase"], blocks: readonly Block[], document: SourceDocument): number[] {
  const place = placeOf(phrase);
  const own = place === undefined ? [] : [document.rangeOf(place).end];
  return [...own, ...blocks.flatMap((block) => endsOfBlock(block, document))];
}

function endsOfBlock(block: Block, document: SourceDocument): number[] {
  switch (block.kind) {
    case "paragraph":
      return endsOf(block.phrase, [], document);
    case "bullets":
      return block.items.flatMap((item) => endsOf(item.phrase, item.blocks, document));
    case "table": {
      const header = lineAt(document.text, document.rangeOf(block.header).start);
      return [lineAt(document.text, header.next).end, ...block.rows.map((row) => endOfRow(row, document))];
    }
    case "extra":
      return [];
    case "unread":
      return [document.rangeOf(block.place).end];
  }
}

function endOfRow(row: Row | Unread, document: SourceDocument): number {
  return document.rangeOf(row.kind === "row" ? row : row.place).end;
}

export function endOfBlocks(blocks: readonly Block[], document: SourceDocument): number | undefined {
  const ends = blocks.flatMap((block) => endsOfBlock(block, document));
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** The end of an item's last line, where the lines up to `line` are known to be its own. */
function endOfItem(text: string, line: Line, columns: number): number {
  let { end } = line;
  for (let at = line.next; at < text.length;) {
    const next = lineAt(text, at);
    if (!isBlank(next) && next.indent < columns) break;
    if (!isBlank(next)) ({ end } = next);
    at = next.next;
  }
  return end;
}
