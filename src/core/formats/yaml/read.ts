import type { Limits } from "../../sections/limits.ts";
import type { PieceCache } from "../../sections/piece-cache.ts";
import { fileOverLimit } from "../../sections/scan.ts";
import type { SourceDocument } from "../../source/document.ts";
import type { MapNode, Node, Piece, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { TextRange } from "../../text/range.ts";
import type { Format } from "../format.ts";
import { noTextNotice } from "../no-text.ts";
import { readBlock, withFewSyntaxNotices } from "./block.ts";
import { yamlPlanCursor } from "./cursor/cursor.ts";
import { firstDocument, type FirstDocument } from "./documents.ts";
import { duplicateKeys, duplicateSections } from "./duplicates.ts";
import { gather } from "./join.ts";
import { withLineFeeds } from "./line-feeds.ts";
import { firstOfLine, restOfLine } from "./repair.ts";
import { offsetIn, ofSection, readSections, type PlacedSection } from "./sections.ts";
import { writeYaml } from "./write.ts";

/** Plans written in YAML. */
export const yamlFormat: Format = {
  read: (text, cache, limits) => cache.version(() => readYaml(text, cache, limits)),
  write: writeYaml,
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
  const text = withLineFeeds(original);
  const { root, notices, offsetOf } = readRoot({ text }, cache, limits);
  return {
    format: "yaml",
    text: original,
    root,
    notices,
    rangeOf: ({ piece, start, end }) => {
      const offset = offsetOf(piece);
      return { start: offset + start, end: offset + end };
    },
  };
}

interface Root {
  readonly root: MapNode;
  readonly notices: readonly Notice[];
  /** Where a piece starts in the text. */
  readonly offsetOf: (piece: Piece) => number;
}

function readRoot(piece: Piece, cache: PieceCache, limits: Limits): Root {
  const { text } = piece;
  const notRead = noTextNotice(text, firstLine(piece)) ?? fileTooLong(piece, limits);
  if (notRead !== undefined) {
    return { root: emptyMap({ piece, start: 0, end: text.length }), notices: [notRead], offsetOf: () => 0 };
  }
  const document = firstDocument(text);
  const read = readInSections(piece, document, cache, limits) ?? readWhole(piece, document, cache, limits);
  const { nextMarker } = document;
  if (nextMarker === undefined) return read;
  return { ...read, notices: [...read.notices, severalDocuments({ piece, ...nextMarker })] };
}

function fileTooLong(piece: Piece, limits: Limits): Notice | undefined {
  const over = fileOverLimit(piece.text, limits);
  return over && { rule: "too-large", template: over.template, data: over.data, place: firstLine(piece) };
}

/** The sections of the version before. */
interface Kept {
  sections: readonly PlacedSection[];
}

/** Reads the sections one by one; `undefined` where the document cannot be cut, or one section refers to another. */
function readInSections(piece: Piece, document: FirstDocument, cache: PieceCache, limits: Limits): Root | undefined {
  if (!document.isBare) return undefined;
  const kept = cache.parsed("yaml-sections", "", (): Kept => ({ sections: [] }));
  const sections = readSections(piece.text, document, kept.sections, limits);
  kept.sections = sections ?? [];
  if (sections === undefined || sections.length > limits.items) return undefined;
  const offsetOf = (piece: Piece): number => offsetIn(sections, piece) ?? 0;
  const contents = sections.map(({ section }) => section.content);
  const { place, entries, anchors, openAliases } = gather(offsetOf, piece, 0, contents);
  const known = new Set(anchors);
  if (openAliases.some((alias) => known.has(alias))) return undefined;
  return {
    root: rootMap(entries, place ?? { piece, start: 0, end: 0 }),
    notices: [...sections.flatMap(({ section }) => section.notices), ...duplicateSections(entries)],
    offsetOf,
  };
}

function readWhole(file: Piece, { start, end }: TextRange, cache: PieceCache, limits: Limits): Root {
  const { piece, block } = cache.parsed("yaml", file.text.slice(start, end), (own) => ({
    piece: own,
    block: readBlock(own, { start: 0, end: own.text.length }, limits),
  }));
  const offsetOf = (asked: Piece): number => (asked === piece ? start : 0);
  const { root, notices } = block;
  if (root?.kind !== "map") {
    const place = root ?? { piece, start: 0, end: end - start };
    const noMap = root === undefined || notices.length > 0 ? notices : [noKeys(root)];
    return { root: emptyMap(place), notices: noMap, offsetOf };
  }
  const { entries } = root;
  const sectionAt = (place: Place): string | undefined => entries.findLast(({ key }) => key.start <= place.start)?.name;
  const all = [...notices, ...duplicateKeys(entries.map(({ value }) => value))];
  const ofSections = all.flatMap((notice) => ofSection([notice], sectionAt(notice.place)));
  return {
    root: rootMap(entries, root),
    notices: [...withFewSyntaxNotices(ofSections), ...duplicateSections(entries)],
    offsetOf,
  };
}

function rootMap(entries: MapNode["entries"], { piece, start, end }: Place): MapNode {
  return { kind: "map", piece, start, end, entries, head: entries[0]?.key ?? { piece, start, end } };
}

function emptyMap({ piece, start, end }: Place): MapNode {
  return { kind: "map", piece, start, end, entries: [], head: { piece, start, end } };
}

function severalDocuments(place: Place): Notice {
  return {
    rule: "several-documents",
    template: "Only what stands above this line is read, because it starts another document; keep one plan in a file",
    data: {},
    place,
  };
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

function firstLine(piece: Piece): Place {
  return { piece, ...restOfLine(piece.text, firstOfLine(piece.text, 0)) };
}
