import type { CST } from "yaml";
import type { Entry, ListNode, MapNode, Node, Place } from "../../source/node.ts";
import { blockEntries, blockItems } from "./block-collections.ts";
import type { Builder } from "./builder.ts";
import { flowEntries, flowItems } from "./flow-collections.ts";

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

/** The map or list of a token; nothing, at the place `absent`, where it has too many items. */
export function collectionNode(builder: Builder, token: Collection, absent: Place, head: Place | undefined): Node {
  if (token.items.length > builder.limits.items) {
    builder.tooLarge.push(absent);
    return { kind: "scalar", ...absent, value: null, text: "" };
  }
  switch (token.type) {
    case "block-map":
      return mapNode(builder, token, blockEntries(builder, token), head);
    case "block-seq":
      return listNode(builder, token, blockItems(builder, token), head);
    case "flow-collection":
      return token.start.type === "flow-map-start"
        ? mapNode(builder, token, flowEntries(builder, token), head)
        : listNode(builder, token, flowItems(builder, token), head);
  }
}

function mapNode(builder: Builder, token: Collection, entries: readonly Entry[], head: Place | undefined): MapNode {
  const place = collectionPlace(builder, token, entries.at(-1)?.value);
  return { kind: "map", ...place, entries, head: head ?? firstPair(builder, entries) ?? place };
}

function listNode(builder: Builder, token: Collection, items: readonly Node[], head: Place | undefined): ListNode {
  const place = collectionPlace(builder, token, items.at(-1));
  const mark = { ...place, end: place.start + 1 };
  return { kind: "list", ...place, items, head: head ?? mark };
}

/** From the first token to the closing bracket, or to the end of the last value. */
function collectionPlace({ piece, start }: Builder, token: Collection, last: Node | undefined): Place {
  const from = start + token.offset;
  const close = token.type === "flow-collection" ? token.end[0] : undefined;
  const isClosed = close?.type === "flow-map-end" || close?.type === "flow-seq-end";
  return { piece, start: from, end: isClosed ? start + close.offset + 1 : Math.max(last?.end ?? 0, from + 1) };
}

/** The first pair where it stands on one line, else its key. */
function firstPair({ piece }: Builder, entries: readonly Entry[]): Place | undefined {
  const first = entries[0];
  if (first === undefined) return undefined;
  const { start, end } = first.key;
  const pairEnd = Math.max(end, first.value.end);
  const isOneLine = !piece.text.slice(start, pairEnd).includes("\n");
  return { piece, start, end: isOneLine ? pairEnd : end };
}
