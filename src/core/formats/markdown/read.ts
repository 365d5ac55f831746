import type { Limits } from "../../sections/limits.ts";
import type { PieceCache } from "../../sections/piece-cache.ts";
import type { SourceDocument } from "../../source/document.ts";
import type { Entry, MapNode, Piece, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { Format } from "../format.ts";
import { noTextNotice } from "../no-text.ts";
import { type Basics, readBasics } from "./basics.ts";
import { createMarkdown } from "./create.ts";
import { markdownPlanCursor } from "./cursor/cursor.ts";
import { readFrontMatter } from "./front-matter.ts";
import { append } from "./gifts.ts";
import { firstLineOf } from "./nodes.ts";
import { sectionTwice } from "./notices.ts";
import { readOutline } from "./outline.ts";
import { type Part, placePieces } from "./part.ts";
import { markdownRemarkEdits } from "./remark-edits.ts";
import { hasMarkedWords, markdownRemarks } from "./remarks.ts";
import { readSection } from "./sections.ts";
import { keepSource } from "./writing/layout.ts";
import { readOwnValue } from "./writing/own-value.ts";
import { writeMarkdown } from "./write.ts";
import { markdownExtent } from "./writing/extent.ts";

export { matchColumns, readCells } from "./sheet-cells.ts";

/** Plans written in Markdown. */
export const markdownFormat: Format = {
  read: (text, cache, limits) => cache.version(() => readMarkdown(text, cache, limits)),
  write: writeMarkdown,
  extent: markdownExtent,
  create: createMarkdown,
  ownValue: readOwnValue,
  remarks: markdownRemarks,
  hasMarkedWords,
  addRemarks: markdownRemarkEdits,
  cursor: markdownPlanCursor,
};

function readMarkdown(text: string, cache: PieceCache, limits: Limits): SourceDocument {
  const file: Piece = { text };
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const firstLine = firstLineOf(file, start);
  const notRead = noTextNotice(text, firstLine) ?? fileTooLong(text, firstLine, limits);
  if (notRead !== undefined) {
    const root: MapNode = { kind: "map", piece: file, start, end: text.length, entries: [], head: firstLine };
    return {
      format: "markdown",
      text,
      root,
      notices: [notRead],
      rangeOf: ({ start, end }) => ({ start, end }),
    };
  }
  const front = readFrontMatter(text, start, cache, limits);
  const from = front?.end ?? start;
  const outline = readOutline(text, from, cache, limits);
  const basics = readBasics(front, outline);
  const { entries, notices } = readSections(outline, basics);
  const head = basics.title ?? basics.plan?.key ?? entries[0]?.key ?? firstLine;
  const document: SourceDocument = {
    format: "markdown",
    text,
    root: { kind: "map", piece: file, start, end: text.length, entries, head },
    notices,
    rangeOf: rangeFinder((places) => {
      places.set(file, 0);
      if (front !== undefined) places.set(front.piece, front.start);
      placePieces(outline, from, places);
    }),
  };
  return keepSource(document, { front, outline, start: from, basics: [...basics.parts] });
}

/** The entries of the plan's top level. Of two parts for one section the first is read, as of two keys in YAML. */
function readSections(outline: Part, basics: Basics): { entries: readonly Entry[]; notices: readonly Notice[] } {
  const entries = [...(basics.plan === undefined ? [] : [basics.plan]), ...basics.entries];
  const firsts = new Map(entries.map((entry) => [entry.name, entry]));
  const notices = [...basics.notices];
  for (const part of outline.parts) {
    if (basics.parts.has(part) || part.heading === undefined) continue;
    const section = readSection(part, part.heading);
    const { entry } = section;
    const first = firsts.get(entry?.name ?? "");
    if (entry !== undefined && first !== undefined) {
      if (!/^x-/.test(entry.name)) notices.push(sectionTwice(entry, first));
      continue;
    }
    append(notices, section.notices);
    if (entry === undefined) continue;
    entries.push(entry);
    firsts.set(entry.name, entry);
  }
  return { entries, notices };
}

/** Finds places when the first one is asked for: most pieces of a plan never are. */
function rangeFinder(placeAll: (places: Map<Piece, number>) => void): SourceDocument["rangeOf"] {
  let places: Map<Piece, number> | undefined;
  return ({ piece, start, end }) => {
    if (places === undefined) placeAll((places = new Map<Piece, number>()));
    const base = places.get(piece) ?? 0;
    return { start: base + start, end: base + end };
  };
}

function fileTooLong(text: string, place: Place, limits: Limits): Notice | undefined {
  if (text.length <= limits.fileLength) return undefined;
  return {
    rule: "too-large",
    template: "This file is too long to be read (more than {limit} characters); divide the plan into several files",
    data: { limit: limits.fileLength },
    place,
  };
}
