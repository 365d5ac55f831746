import type { MapNode, Node, Place } from "../../../source/node.ts";
import type { Block, Bullet, Row, Table } from "../block.ts";
import { labelled } from "../labels.ts";
import type { Part } from "../part.ts";
import { placeOf } from "../phrase.ts";
import { isSamePlace } from "./tree-index.ts";

/** How a row of a list is written. */
export type RowForm =
  | { readonly kind: "row"; readonly table: Table; readonly row: Row }
  /** Under a heading of its own. */
  | { readonly kind: "part"; readonly part: Part }
  /** A list item with its fields below. */
  | { readonly kind: "bullet"; readonly bullet: Bullet; readonly siblings: readonly Bullet[] }
  /** Labelled list items that follow each other. */
  | { readonly kind: "run"; readonly bullets: readonly Bullet[] };

/** Finds how a row is written; `undefined` where it is a part of a text. */
export function formOf(node: Node, blocks: readonly Block[], parts: readonly Part[]): RowForm | undefined {
  for (const block of blocks) {
    const form =
      block.kind === "table" ? rowIn(block, node) : block.kind === "bullets" ? itemIn(block.items, node) : undefined;
    if (form !== undefined) return form;
  }
  for (const part of parts) {
    if (part.heading !== undefined && isSamePlace(part.heading.place, node)) return { kind: "part", part };
    const form = formOf(node, part.blocks, part.parts);
    if (form !== undefined) return form;
  }
  return undefined;
}

function rowIn(table: Table, node: Node): RowForm | undefined {
  const row = table.rows.find((one) => one.kind === "row" && isSamePlace(one, node));
  return row?.kind === "row" ? { kind: "row", table, row } : undefined;
}

function itemIn(items: readonly Bullet[], node: Node): RowForm | undefined {
  for (const bullet of items) {
    const place = placeOf(bullet.phrase);
    if (place !== undefined && isSamePlace(place, node)) return { kind: "bullet", bullet, siblings: items };
  }
  const labels = node.kind === "map" ? labelsOf(node) : [];
  const bullets = items.filter((bullet) => {
    const label = labelled(bullet.phrase);
    const place = label && placeOf(label.label);
    return place !== undefined && labels.some((key) => isSamePlace(key, place));
  });
  if (bullets.length > 0) return { kind: "run", bullets };
  for (const { blocks } of items) {
    const form = formOf(node, blocks, []);
    if (form !== undefined) return form;
  }
  return undefined;
}

function labelsOf({ entries }: MapNode): readonly Place[] {
  return entries.flatMap(({ key, value }) => [key, ...(value.kind === "map" ? labelsOf(value) : [])]);
}
