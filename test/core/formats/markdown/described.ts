import type { Block, Row, Unread } from "../../../../src/core/formats/markdown/block.ts";
import { type Part, placePieces } from "../../../../src/core/formats/markdown/part.ts";
import type { Phrase } from "../../../../src/core/formats/markdown/phrase.ts";
import type { SourceDocument } from "../../../../src/core/source/document.ts";
import type { Node, Piece, Place } from "../../../../src/core/source/node.ts";

/** A document as plain data, every place as an absolute range: equal for equal documents however they were read. */
export function describedDocument(document: SourceDocument): unknown {
  const at = (place: Place): readonly number[] => {
    const { start, end } = document.rangeOf(place);
    return [start, end];
  };
  const describe = (node: Node): unknown => {
    switch (node.kind) {
      case "scalar":
        return { at: at(node), value: node.value, text: node.text };
      case "list":
        return { at: at(node), head: at(node.head), items: node.items.map(describe) };
      case "map":
        return {
          at: at(node),
          head: at(node.head),
          entries: node.entries.map(({ key, name, value }) => [name, describe(key), describe(value)]),
        };
    }
  };
  return {
    root: describe(document.root),
    notices: document.notices.map(({ place, related, fixes, ...notice }) => ({
      ...notice,
      at: at(place),
      related: related?.map((one) => ({ ...one, place: at(one.place) })),
      fixes: fixes?.().map(({ changes, ...fix }) => ({
        ...fix,
        changes: changes.map((change) => (change.kind === "write" ? { ...change, at: at(change.at) } : change)),
      })),
    })),
  };
}

/** The headings and blocks of a part that starts at `start`, every place as an absolute range. */
export function describedPart(root: Part, start: number): unknown {
  const bases = new Map<Piece, number>();
  placePieces(root, start, bases);
  const at = ({ piece, start, end }: Place): readonly number[] => {
    const base = bases.get(piece);
    if (base === undefined) throw new Error("A piece without a place");
    return [base + start, base + end];
  };
  const phrase = ({ piece, runs }: Phrase): unknown =>
    runs.map(({ text, start, end, ...style }) => ({ text, at: at({ piece, start, end }), ...style }));
  const row = (one: Row | Unread): unknown =>
    one.kind === "unread" ? { unread: at(one.place) } : { at: at(one), cells: one.cells.map(phrase) };
  const block = (one: Block): unknown => {
    switch (one.kind) {
      case "paragraph":
        return { paragraph: phrase(one.phrase) };
      case "bullets":
        return one.items.map((item) => ({
          text: phrase(item.phrase),
          isDone: item.isDone,
          blocks: item.blocks.map(block),
        }));
      case "table":
        return { header: row(one.header), rows: one.rows.map(row) };
      case "extra":
        return one;
      case "unread":
        return row(one);
    }
  };
  const part = ({ heading, blocks, parts }: Part): unknown => ({
    heading: heading && { depth: heading.depth, text: phrase(heading.phrase), at: at(heading.place) },
    blocks: blocks.map(block),
    parts: parts.map(part),
  });
  return part(root);
}
