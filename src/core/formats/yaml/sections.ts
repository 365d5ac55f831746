import { cutParts, firstKey, opensPart, type Part } from "../../sections/cut.ts";
import { planShape } from "../../schema/plan-shape.ts";
import type { Limits } from "../../sections/limits.ts";
import { ownCopy, PieceCache } from "../../sections/piece-cache.ts";
import type { Piece, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { TextRange } from "../../text/range.ts";
import { readPart, type Content, type Reading } from "./join.ts";

/** A part of the top level, as it was read. It is kept as long as its text is the same, wherever that stands. */
interface Section {
  readonly text: string;
  /** The key as it is written; `undefined` where the part has none. */
  readonly name: string | undefined;
  readonly content: Content;
  readonly notices: readonly Notice[];
  /** Where its pieces start, counted from its own start. */
  readonly bases: ReadonlyMap<Piece, number>;
  /** What its next version may use again. */
  readonly cache: PieceCache;
}

/** A section, and where it starts in one version of the text. */
export interface PlacedSection {
  readonly section: Section;
  readonly start: number;
}

/**
 * Reads a document section by section. Sections of the version before are compared as texts, from both ends, and only
 * what stands between the first and the last that differ is cut and read; that is right because a line that begins a
 * part at the left margin does so whatever stands above it. `undefined` where the document cannot be cut.
 */
export function readSections(
  text: string,
  document: TextRange,
  before: readonly PlacedSection[],
  limits: Limits,
): readonly PlacedSection[] | undefined {
  const first = firstKey(text, document);
  if (first === undefined) return undefined;
  const above = sameFromStart(text, { start: first, end: document.end }, before);
  const start = endOf(above) ?? first;
  const below = sameFromEnd(text, { start, end: document.end }, before.slice(above.length));
  const end = below[0]?.start ?? document.end;
  if (start === end) return [...above, ...below];

  const parts = cutParts(text, { start, end }, isSection);
  if (parts === undefined) return undefined;
  const left = before.slice(above.length, before.length - below.length).map(({ section }) => section);
  const between = parts.map((part) => ({ section: readSection(text, part, left, limits), start: part.start }));
  return [...above, ...between, ...below];
}

/** Where a place lies in the text; `undefined` where its piece is in none of the sections. */
export function offsetIn(sections: readonly PlacedSection[], piece: Piece): number | undefined {
  for (const { section, start } of sections) {
    const base = section.bases.get(piece);
    if (base !== undefined) return start + base;
  }
  return undefined;
}

function isSection(name: string): boolean {
  return planShape.fields.has(name);
}

/** The sections that stand one after the other at the start of a range, as long as one begins below them. */
function sameFromStart(text: string, { start, end }: TextRange, before: readonly PlacedSection[]): PlacedSection[] {
  const same: PlacedSection[] = [];
  let at = start;
  for (const { section } of before) {
    const next = at + section.text.length;
    if (next > end || text.slice(at, next) !== section.text) break;
    same.push({ section, start: at });
    at = next;
  }
  while (at < end && same.length > 0 && !opensPart(text, at, end)) at = same.pop()?.start ?? start;
  return same;
}

/** The sections that stand one after the other at the end of a range, the first of them at the left margin. */
function sameFromEnd(text: string, { start, end }: TextRange, before: readonly PlacedSection[]): PlacedSection[] {
  const same: PlacedSection[] = [];
  let at = end;
  for (const { section } of before.toReversed()) {
    const first = at - section.text.length;
    if (first < start || text.slice(first, at) !== section.text || !opensPart(text, first, end)) break;
    same.push({ section, start: first });
    at = first;
  }
  return same.reverse();
}

function endOf(sections: readonly PlacedSection[]): number | undefined {
  const last = sections.at(-1);
  return last && last.start + last.section.text.length;
}

/** Reads one part, with the help of a section that is left over from the version before; that is taken from `left`. */
function readSection(text: string, part: Part, left: Section[], limits: Limits): Section {
  const { start, end, key } = part;
  const own = text.slice(start, end);
  const name = key && text.slice(key.start, key.end);
  const same = left.find((section) => section.text === own);
  const kept = same ?? left.find((section) => section.name === name);
  if (kept !== undefined) left.splice(left.indexOf(kept), 1);
  if (same !== undefined) return same;

  const cache = kept?.cache ?? new PieceCache();
  const bases = new Map<Piece, number>();
  const reading: Reading = { text, start, cache, limits, bases };
  const content = cache.version(() => readPart(reading, part));
  return { text: ownCopy(own), name, content, notices: noticesOf(part, name, content), bases, cache };
}

function noticesOf({ start, key }: Part, name: string | undefined, { piece, notices }: Content): readonly Notice[] {
  if (key === undefined) return notices;
  const isIndented = key.start > start;
  const place = { piece, start: key.start - start, end: key.end - start };
  return ofSection(isIndented ? [indentedSection(place), ...notices] : notices, name);
}

/** Notices with the section they belong to. What is twice in an `x-` section is the author's own business. */
export function ofSection(notices: readonly Notice[], section: string | undefined): readonly Notice[] {
  if (section === undefined || notices.length === 0) return notices;
  const kept = section.startsWith("x-") ? notices.filter(({ rule }) => rule !== "duplicate-key") : notices;
  return kept.map((notice) => ({ ...notice, section }));
}

function indentedSection(place: Place): Notice {
  const template = "The name of a section starts at the very left; remove the spaces in front of it";
  return { rule: "yaml-syntax", template, data: {}, place };
}
