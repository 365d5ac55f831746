import { cutYaml, type Part } from "../../sections/cut.ts";
import type { Limits } from "../../sections/limits.ts";
import { planShape } from "../../schema/plan-shape.ts";
import type { PieceCache } from "../../sections/piece-cache.ts";
import { fileOverLimit } from "../../sections/scan.ts";
import type { SourceDocument } from "../../source/document.ts";
import type { Fix } from "../../source/fix.ts";
import type { MapNode, Node, Piece, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { TextRange } from "../../text/range.ts";
import type { Format } from "../format.ts";
import { noTextNotice } from "../no-text.ts";
import { readBlock, withFewSyntaxNotices } from "./block.ts";
import { createYaml } from "./create.ts";
import { yamlPlanCursor } from "./cursor/cursor.ts";
import { firstDocument, type FirstDocument } from "./documents.ts";
import { duplicateKeys, duplicateSections } from "./duplicates.ts";
import { withLineFeeds } from "./line-feeds.ts";
import { gather, readPart, type Reading } from "./join.ts";
import { firstOfLine, lineStart, restOfLine } from "./repair.ts";
import { yamlRemarkEdits, yamlRemarks } from "./remarks.ts";
import { writeYaml, yamlExtent } from "./write.ts";

/** Plans written in YAML. */
export const yamlFormat: Format = {
  read: (text, cache, limits) => cache.version(() => readYaml(text, cache, limits)),
  write: writeYaml,
  extent: yamlExtent,
  create: createYaml,
  ownValue: (text) => text,
  remarks: ({ text }) => yamlRemarks(text),
  hasMarkedWords: () => false,
  addRemarks: ({ text }, remarks) => yamlRemarkEdits(text, remarks),
  cursor: yamlPlanCursor,
};

/** Reads YAML as one map, as the front matter of a Markdown file is; a map without entries where there is none. */
export function readYamlMap(
  piece: Piece,
  range: TextRange,
  limits: Limits,
): { map: MapNode; notices: readonly Notice[] } {
  const { root, notices: all } = readBlock(piece, range, limits);
  const notices = withFewSyntaxNotices(all);
  const place = { piece, start: range.start, end: range.end };
  if (root === undefined) return { map: emptyMap(place), notices };
  if (root.kind !== "map") return { map: emptyMap(place), notices: notices.length > 0 ? notices : [noKeys(root)] };
  return { map: root, notices: [...notices, ...duplicateKeys([root])] };
}

function readYaml(original: string, cache: PieceCache, limits: Limits): SourceDocument {
  const bases = new Map<Piece, number>();
  const { root, notices } = readRoot({ text: withLineFeeds(original), cache, limits, bases });
  return {
    format: "yaml",
    text: original,
    root,
    notices,
    rangeOf: ({ piece, start, end }) => {
      const base = bases.get(piece) ?? 0;
      return { start: base + start, end: base + end };
    },
  };
}

interface Root {
  readonly root: MapNode;
  readonly notices: readonly Notice[];
}

function readRoot(reading: Reading): Root {
  const { text, limits, bases } = reading;
  const piece = { text };
  bases.set(piece, 0);
  const notRead = noTextNotice(text, firstLine(piece)) ?? fileTooLong(piece, limits);
  if (notRead !== undefined) {
    return { root: emptyMap({ piece, start: 0, end: text.length }), notices: [notRead] };
  }
  const document = firstDocument(text);
  const { root, notices } = readDocument(reading, piece, document);
  const { nextMarker } = document;
  if (nextMarker === undefined) return { root, notices };
  return { root, notices: [...notices, severalDocuments(root, { piece, ...nextMarker })] };
}

function fileTooLong(piece: Piece, limits: Limits): Notice | undefined {
  const over = fileOverLimit(piece.text, limits);
  return over && { rule: "too-large", template: over.template, data: over.data, place: firstLine(piece) };
}

function readDocument(reading: Reading, piece: Piece, document: FirstDocument): Root {
  const parts = document.isBare ? cutYaml(reading.text, document, isSection) : undefined;
  if (parts === undefined || parts.length > reading.limits.items) return readWhole(reading, document);
  return readParts(reading, piece, parts) ?? readWhole(reading, document);
}

function isSection(name: string): boolean {
  return planShape.fields.has(name);
}

/** Reads the parts one by one; `undefined` where one of them refers to another. */
function readParts(reading: Reading, piece: Piece, parts: readonly Part[]): Root | undefined {
  const contents = parts.map((part) => readPart(reading, part));
  const { place, entries, anchors, openAliases } = gather(reading, piece, 0, contents);
  const known = new Set(anchors);
  if (openAliases.some((alias) => known.has(alias))) return undefined;
  const notices = contents.flatMap((content, i) => {
    const part = parts[i];
    if (part?.key === undefined) return content.notices;
    const { start, end } = part.key;
    const isIndented = start > part.start;
    const own = isIndented ? [indentedSection({ piece, start, end }), ...content.notices] : content.notices;
    return ofSection(own, reading.text.slice(start, end));
  });
  const root = rootMap(entries, place ?? { piece, start: 0, end: 0 });
  return { root, notices: [...notices, ...duplicateSections(entries)] };
}

function readWhole({ text, cache, limits, bases }: Reading, { start, end }: TextRange): Root {
  const { piece, block } = cache.parsed("yaml", text.slice(start, end), (own) => ({
    piece: own,
    block: readBlock(own, { start: 0, end: own.text.length }, limits),
  }));
  bases.set(piece, start);
  const { root, notices } = block;
  if (root === undefined) return { root: emptyMap({ piece, start: 0, end: end - start }), notices };
  if (root.kind !== "map") return { root: emptyMap(root), notices: notices.length > 0 ? notices : [noKeys(root)] };
  const { entries } = root;
  const sectionAt = (place: Place): string | undefined => entries.findLast(({ key }) => key.start <= place.start)?.name;
  const all = [...notices, ...duplicateKeys(entries.map(({ value }) => value))];
  const ofSections = all.flatMap((notice) => ofSection([notice], sectionAt(notice.place)));
  return {
    root: rootMap(entries, root),
    notices: [...withFewSyntaxNotices(ofSections), ...duplicateSections(entries)],
  };
}

/** Notices with the section they belong to. What is twice in an `x-` section is the author's own business. */
function ofSection(notices: readonly Notice[], section: string | undefined): readonly Notice[] {
  if (section === undefined || notices.length === 0) return notices;
  const kept = section.startsWith("x-") ? notices.filter(({ rule }) => rule !== "duplicate-key") : notices;
  return kept.map((notice) => ({ ...notice, section }));
}

function rootMap(entries: MapNode["entries"], { piece, start, end }: Place): MapNode {
  return { kind: "map", piece, start, end, entries, head: entries[0]?.key ?? { piece, start, end } };
}

function emptyMap({ piece, start, end }: Place): MapNode {
  return { kind: "map", piece, start, end, entries: [], head: { piece, start, end } };
}

function severalDocuments(root: MapNode, place: Place): Notice {
  return {
    rule: "several-documents",
    template: "Only what stands above this line is read, because it starts another document; keep one plan in a file",
    data: {},
    place,
    fixes: () => joinDocuments(root, place),
  };
}

/** Takes the line between two documents away, where they have no section in common. */
function joinDocuments({ entries }: MapNode, { piece, start, end }: Place): readonly Fix[] {
  const line = restOfLine(piece.text, start);
  const below = piece.text.slice(line.end);
  const names = [...below.matchAll(/^([\w-]+):/gm)].map(([, name]) => name);
  const isPlain = line.end === end && !/^(?:---|\.\.\.)(?=\s|$)/m.test(below);
  if (!isPlain || names.length === 0 || entries.some(({ key }) => names.includes(key.text))) return [];
  const title = { template: "Take this line away, so that both parts are one plan", data: {} };
  const lineBreak = /^\r?\n/.exec(below)?.[0].length ?? 0;
  return [{ title, changes: [{ kind: "write", at: { piece, start, end: end + lineBreak }, text: "" }] }];
}

/** The file holds a list or a text where names and colons should be. */
function noKeys({ piece, start }: Node): Notice {
  return {
    rule: "yaml-syntax",
    template: 'This cannot be read as a plan, because it does not start with a name and a colon, as "plan:" does',
    data: {},
    place: { piece, ...restOfLine(piece.text, start) },
  };
}

function indentedSection(place: Place): Notice {
  const { piece, start } = place;
  const template = "The name of a section starts at the very left; remove the spaces in front of it";
  const title = { template: "Line it up with the other sections", data: {} };
  const spaces = { piece, start: lineStart(piece.text, start), end: start };
  const fixes = (): readonly Fix[] => [{ title, changes: [{ kind: "write", at: spaces, text: "" }], isSafe: true }];
  return { rule: "yaml-syntax", template, data: {}, place, fixes };
}

function firstLine(piece: Piece): Place {
  return { piece, ...restOfLine(piece.text, firstOfLine(piece.text, 0)) };
}
