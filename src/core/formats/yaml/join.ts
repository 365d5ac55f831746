import type { Branch, Leaf, Part } from "../../sections/cut.ts";
import type { Limits } from "../../sections/limits.ts";
import { ownCopy, type PieceCache } from "../../sections/piece-cache.ts";
import type { Fix } from "../../source/fix.ts";
import type { Entry, Node, Piece, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import { readBlock, tooMany, withFewSyntaxNotices } from "./block.ts";
import { duplicateKeys, duplicatesAmong } from "./duplicates.ts";
import { firstOfLine, restOfLine } from "./repair.ts";
import { fixesOf } from "./syntax-fixes.ts";
import { lineWithoutColon } from "./traps.ts";

/** What was read of one part, or of several: entries where it belongs to a map, items where it belongs to a list. */
export interface Content {
  readonly piece: Piece;
  /** From the first to the last value; `undefined` where nothing could be read. */
  readonly place: Place | undefined;
  readonly entries: readonly Entry[];
  readonly items: readonly Node[];
  readonly notices: readonly Notice[];
  readonly anchors: readonly string[];
  readonly openAliases: readonly string[];
}

/** One version of a document while it is read. */
export interface Reading {
  readonly text: string;
  readonly cache: PieceCache;
  readonly limits: Limits;
  /** Where each piece starts in this version of the text. */
  readonly bases: Map<Piece, number>;
}

/** Reads a part, from the cache where it is known. */
export function readPart(reading: Reading, part: Part): Content {
  return part.kind === "leaf" ? readLeaf(reading, part) : readBranch(reading, part);
}

/** The contents together, in a piece that starts at `base`. */
export function gather({ bases }: Reading, piece: Piece, base: number, contents: readonly Content[]): Content {
  const first = contents.find((content) => content.place !== undefined)?.place;
  const last = contents.findLast((content) => content.place !== undefined)?.place;
  const start = first && (bases.get(first.piece) ?? 0) + first.start - base;
  const end = last && (bases.get(last.piece) ?? 0) + last.end - base;
  return {
    piece,
    place: start === undefined || end === undefined ? undefined : { piece, start, end },
    entries: contents.flatMap((content) => content.entries),
    items: contents.flatMap((content) => content.items),
    notices: contents.flatMap((content) => content.notices),
    anchors: contents.flatMap((content) => content.anchors),
    openAliases: contents.flatMap((content) => content.openAliases),
  };
}

function readLeaf({ text, cache, limits, bases }: Reading, { of, start, end }: Leaf): Content {
  const content = cache.parsed(`yaml-${of}`, text.slice(start, end), (piece) => leafContent(piece, of, limits));
  bases.set(content.piece, start);
  return content;
}

function leafContent(piece: Piece, of: Leaf["of"], limits: Limits): Content {
  if (of === "nothing") return { ...NOTHING, piece, notices: [strayLine(piece)] };
  const block = readBlock(piece, { start: 0, end: piece.text.length }, limits);
  const { root, anchors, openAliases } = block;
  const notices = withFewSyntaxNotices(block.notices);
  const entries = root?.kind === "map" && of === "map" ? root.entries : [];
  const items = root?.kind === "list" && of === "list" ? root.items : [];
  const duplicates = duplicateKeys(of === "map" ? entries.map(({ value }) => value) : items);
  const stray = root?.kind === of || notices.length > 0 ? [] : [strayLine(piece)];
  return { piece, place: root, entries, items, notices: [...notices, ...duplicates, ...stray], anchors, openAliases };
}

const NOTHING = { place: undefined, entries: [], items: [], anchors: [], openAliases: [] };

function readBranch(reading: Reading, branch: Branch): Content {
  const { text, cache, limits, bases } = reading;
  const head = cache.parsed("yaml-head", text.slice(branch.start, branch.headEnd), (piece) => ({ piece }));
  const isTooLong = branch.parts.length > limits.items;
  const contents = isTooLong ? [] : branch.parts.map((part) => readPart(reading, part));
  const content = cache.joined([head, ...contents], () => branchContent(reading, branch, contents));
  bases.set(content.piece, branch.start);
  return content;
}

/** The entry of a branch: its key, and the map or list that its parts make up. */
function branchContent(reading: Reading, branch: Branch, contents: readonly Content[]): Content {
  const { start: base, end, of, key: keyRange, hasColon } = branch;
  const piece = { text: ownCopy(reading.text.slice(base, end)) };
  const gathered = gather(reading, piece, base, contents);
  const { entries, items } = gathered;
  const keyPlace = { piece, start: keyRange.start - base, end: keyRange.end - base };
  const text = reading.text.slice(keyRange.start, keyRange.end);
  const key = { kind: "scalar", ...keyPlace, value: text, text } as const;
  const place = gathered.place ?? keyPlace;
  const notices = [...gathered.notices, ...duplicatesAmong(entries)];
  if (!hasColon) notices.push(strayLine(piece));
  if (contents.length === 0) notices.push(tooMany(keyPlace, reading.limits));
  const value: Node =
    contents.length === 0
      ? { kind: "scalar", ...keyPlace, value: null, text: "" }
      : of === "map"
        ? { kind: "map", ...place, entries, head: keyPlace }
        : { kind: "list", ...place, items, head: keyPlace };
  return {
    ...gathered,
    place: { ...keyPlace, end: place.end },
    entries: [{ key, name: text, value }],
    items: [],
    notices,
  };
}

/** What there is to say about a line that should be a field, but has no colon. */
function strayLine(piece: Piece): Notice {
  const place = restOfLine(piece.text, firstOfLine(piece.text, 0));
  const { template, data, repairs } = lineWithoutColon(piece.text, place.start);
  const fixes = (): readonly Fix[] => fixesOf(repairs, piece, { start: 0, end: piece.text.length });
  return { rule: "yaml-syntax", template, data, place: { piece, ...place }, fixes };
}
