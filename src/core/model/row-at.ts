import { derived, derivedFor } from "../source/derived.ts";
import type { Node, Piece, Place } from "../source/node.ts";
import { remembered } from "../source/remember.ts";
import type { Row } from "./located.ts";
import type { Plan } from "./plan.ts";
import { rowsIn } from "./plan-version.ts";
import { SECTION_KEYS, type SectionKey } from "./sections.ts";

/** The row that a place lies in; `undefined` where it lies in none. */
export function rowAt(plan: Plan, place: Place): Row | undefined {
  for (const rowsByPiece of rowsBySection(plan)) {
    const row = rowsByPiece.get(place.piece)?.find(({ node }) => holds(node, place));
    if (row !== undefined) return row;
  }
  return undefined;
}

const rowsBySection = derived((plan: Plan) => SECTION_KEYS.map((section) => rowsByPieceIn(plan, section)));

const rowsByPieceIn = derivedFor((plan: Plan, section: SectionKey): ReadonlyMap<Piece, readonly Row[]> => {
  const rows = new Map<Piece, Row[]>();
  for (const { row } of rowsIn(plan, section)) {
    for (const piece of piecesOf(row.node)) {
      const others = rows.get(piece);
      if (others === undefined) rows.set(piece, [row]);
      else others.push(row);
    }
  }
  return rows;
});

const piecesOf: (node: Node) => ReadonlySet<Piece> = remembered((node) => {
  const pieces = new Set<Piece>();
  const visit = (inner: Node): void => {
    pieces.add(inner.piece);
    if (inner.kind === "list") inner.items.forEach(visit);
    else if (inner.kind === "map") for (const { value } of inner.entries) visit(value);
  };
  visit(node);
  return pieces;
});

/** Whether a place lies in a node; the parts of one row may lie in several pieces. */
function holds(node: Node, place: Place): boolean {
  if (node.piece === place.piece && node.start <= place.start && place.end <= node.end) return true;
  switch (node.kind) {
    case "scalar":
      return false;
    case "list":
      return node.items.some((item) => holds(item, place));
    case "map":
      return node.entries.some(({ key, value }) => holds(key, place) || holds(value, place));
  }
}
