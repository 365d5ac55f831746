import type { Limits } from "../../sections/limits.ts";
import { PieceCache } from "../../sections/piece-cache.ts";
import { joinBullets } from "./mdast.ts";
import { levelOf, type Part } from "./part.ts";
import { type Stretch, StretchReader } from "./stretch-reader.ts";

/**
 * Reads a stretch as its marks cut it, each piece parsed on its own. What `cache` holds of the version before is used
 * again. The part is tangled where a piece turns out to be no piece of its own.
 */
export function readStretch(stretch: Stretch, cache: PieceCache, limits: Limits): Part {
  const reader = new StretchReader(stretch, cache, limits);
  const inner = stretch.marks.findIndex((mark) => mark.kind === "heading");
  const heading = reader.readHeading();
  for (const mark of inner < 0 ? stretch.marks : stretch.marks.slice(0, inner)) reader.readMark(mark);
  reader.readBlocks(stretch.marks[inner]?.start ?? stretch.end);

  const parts: Part[] = [];
  const starts: number[] = [];
  for (const deeper of inner < 0 ? [] : stretchesIn(stretch, inner)) {
    if (reader.isSpent(deeper.start, deeper.end)) break;
    const part = keptPart(deeper, cache, limits);
    reader.addPart(part);
    parts.push(part);
    starts.push(deeper.start - stretch.start);
  }
  const { blocks, pieces, cost, isTangled } = reader;
  return { heading, blocks: joinBullets(blocks), parts, pieces, starts, cost, isTangled };
}

/** What is kept of a stretch from version to version. */
interface Kept {
  readonly cache: PieceCache;
  version: { readonly text: string; readonly definitions: string; readonly part: Part } | undefined;
}

/** The part of a stretch: that of the version before where nothing in it changed. */
function keptPart(stretch: Stretch, cache: PieceCache, limits: Limits): Part {
  const { heading } = stretch;
  const name = heading === undefined ? "" : stretch.text.slice(heading.start, heading.end);
  const kept = cache.parsed("part", name, (): Kept => ({ cache: new PieceCache(), version: undefined }));
  const text = stretch.text.slice(stretch.start, stretch.end);
  const definitions = text.includes("[") ? stretch.definitions : "";
  if (kept.version?.text === text && kept.version.definitions === definitions) return kept.version.part;
  const part = kept.cache.version(() => readStretch(stretch, kept.cache, limits));
  kept.version = { text, definitions, part };
  return part;
}

/** The stretches of the headings from the mark at `from` on, each up to the next heading that is not deeper. */
function stretchesIn({ text, marks, end, definitions }: Stretch, from: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = from; index < marks.length;) {
    const heading = marks[index];
    if (heading?.kind !== "heading") break;
    const level = levelOf(heading.depth);
    let next = index + 1;
    for (; next < marks.length; next++) {
      const mark = marks[next];
      if (mark?.kind === "heading" && levelOf(mark.depth) <= level) break;
    }
    stretches.push({
      text,
      start: heading.start,
      end: marks[next]?.start ?? end,
      heading,
      marks: marks.slice(index + 1, next),
      definitions,
    });
    index = next;
  }
  return stretches;
}
