import type { Content } from "../../../source/change.ts";
import type { Shape } from "../../../schema/shape.ts";
import type { Node } from "../../../source/node.ts";
import type { TextRange } from "../../../text/range.ts";
import { passage, type Passage } from "./passage.ts";
import type { Draft } from "./draft.ts";
import type { ListOrder } from "./orders.ts";
import type { Slot } from "./slot.ts";
import { textWithin } from "./slot.ts";
import { betweenItems, itemText } from "./values.ts";

/** What is to be done with the values of a list. */
export type ValueOrders = Pick<ListOrder, "items" | "added">;

/**
 * Writes the values of a list that stand on one line, such as a cell; whether that can be done. What stays keeps its
 * spelling and its separators.
 */
export function putValues(
  slot: Slot,
  nodes: readonly Node[],
  { items, added }: ValueOrders,
  item: Shape,
  draft: Draft,
): boolean {
  const segments = segmentsOf(slot.range, nodes, draft);
  const between = segments.map(({ after }) => after).find((text) => text !== "") ?? usualSeparator(slot, item);
  const parts: { readonly text: Passage; readonly index: number }[] = [];
  const write = (content: Content): Passage | undefined => itemText(content, item, slot.context, between);
  for (const [index, node] of nodes.entries()) {
    const order = items.get(node);
    const segment = segments[index];
    if (order?.kind === "remove" || segment === undefined) continue;
    if (order?.kind === "within") return false;
    const text = order === undefined ? passage(draft.slice(segment.range)) : write(order.value);
    if (text === undefined) return false;
    parts.push({ index, text: order === undefined ? text : textWithin(segment.range, node, text, draft) });
  }
  for (const content of added) {
    const text = write(content);
    if (text === undefined) return false;
    parts.push({ index: nodes.length, text });
  }
  const pieces = parts.flatMap(({ text, index }, at) => {
    const next = parts[at + 1];
    if (next === undefined) return [text];
    const isNext = next.index === index + 1 && next.index < nodes.length;
    return [text, isNext ? (segments[index]?.after ?? between) : between];
  });
  slot.put(passage(...pieces));
  return true;
}

/** How several values are parted in the places beside this one. */
function usualSeparator({ others, context }: Slot, item: Shape): string {
  const usual = betweenItems(item);
  const holdsBreaks = context === "cell" && others.some((text) => /<br\s*\/?>/i.test(text));
  if (holdsBreaks) return /<br\s*\/?>/i.exec(others.join(" "))?.[0] ?? "<br>";
  return others.some((text) => text.includes(";")) ? "; " : usual;
}

interface Segment {
  /** One value with its marks. */
  readonly range: TextRange;
  /** What parts it from the next one. */
  readonly after: string;
}

function segmentsOf({ start, end }: TextRange, nodes: readonly Node[], draft: Draft): readonly Segment[] {
  const places = nodes.map((node) => draft.rangeOf(node));
  let from = start;
  return places.map((place, index) => {
    const next = places[index + 1];
    const gap = next === undefined ? "" : draft.text.slice(place.end, next.start);
    const separator = SEPARATOR.exec(gap);
    const to = next === undefined ? end : place.end + (separator?.index ?? gap.length);
    const after = separator?.[0] ?? "";
    const segment = { range: { start: from, end: to }, after };
    from = to + after.length;
    return segment;
  });
}

const SEPARATOR = /\s*(?:[,;]|<br\s*\/?>|[\r\n])\s*/i;
