import type { ScalarNode } from "../../../source/node.ts";
import { bareHeading } from "../section-names.ts";
import type { Draft } from "./draft.ts";
import { inMannerOf, nameOf } from "./names.ts";
import type { OrderBook } from "./orders.ts";
import type { Source } from "./layout.ts";
import { isSamePlace } from "./tree-index.ts";

/** Gives a header cell, label or heading the name of another field; whether that can be done. */
export function rename(key: ScalarNode, name: string, book: OrderBook, source: Source, draft: Draft): boolean {
  const shape = book.shapeAround(key);
  const field = shape?.fields.get(name);
  if (shape === undefined || field === undefined) return false;
  const isSection = source.outline.parts.some(
    ({ heading }) => heading !== undefined && isSamePlace(heading.place, key),
  );
  const title = isSection ? field.title : nameOf({ field }, shape);
  const { start, end } = draft.rangeOf(key);
  const text = draft.text.slice(start, end);
  const bare = isSection ? bareHeading(text) : text;
  const at = start + Math.max(0, text.indexOf(bare));
  draft.replace({ start: at, end: at + bare.length }, inMannerOf(title, [bare]));
  return true;
}
