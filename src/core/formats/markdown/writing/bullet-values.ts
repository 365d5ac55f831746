import type { Shape } from "../../../schema/shape.ts";
import type { Node } from "../../../source/node.ts";
import { passage, type Passage } from "./passage.ts";
import type { Bullet } from "../block.ts";
import { placeOf } from "../phrase.ts";
import type { Draft } from "./draft.ts";
import { type ValueOrders, putValues } from "./inline-list.ts";
import { bulletExtent, endOfLine } from "./layout.ts";
import { removeLines } from "./removal.ts";
import { betweenItems, itemText } from "./values.ts";

/** Writes the values of a list that stand in list items of their own; whether that can be done. */
export function writeBulletValues(
  bullets: readonly Bullet[],
  nodes: readonly Node[],
  { items, added }: ValueOrders,
  item: Shape,
  draft: Draft,
): boolean {
  const isDone = bullets.every((bullet) => {
    const own = nodes.filter((node) => isIn(node, bullet, draft));
    const orders = new Map([...items].filter(([node]) => own.includes(node)));
    return orders.size === 0 || writeBullet(bullet, own, { items: orders, added: [] }, item, draft);
  });
  const all = bullets.every((bullet) => bullet.blocks.length === 0) || added.length === 0;
  return isDone && all && addBullets(bullets, added, item, draft);
}

function writeBullet(bullet: Bullet, nodes: readonly Node[], orders: ValueOrders, item: Shape, draft: Draft): boolean {
  const extent = bulletExtent(bullet, draft.document);
  const place = placeOf(bullet.phrase);
  if (extent === undefined || place === undefined) return false;
  const areAllRemoved = nodes.every((node) => orders.items.get(node)?.kind === "remove");
  if (areAllRemoved) {
    removeLines(extent, draft);
    return true;
  }
  const start = extent.start + extent.indent.length + extent.mark.length + extent.gap.length;
  const text = draft.text.slice(start, endOfLine(draft.text, draft.rangeOf(place).end)).trimEnd();
  const range = { start, end: start + text.length };
  const put = (values: Passage): void => {
    draft.replace(range, values);
  };
  return putValues({ context: "start", range, others: [], put }, nodes, orders, item, draft);
}

/** Adds list items behind the last one, in its manner. */
function addBullets(bullets: readonly Bullet[], contents: ValueOrders["added"], item: Shape, draft: Draft): boolean {
  const last = bullets.at(-1);
  const extent = last && bulletExtent(last, draft.document);
  if (contents.length === 0) return true;
  if (extent === undefined) return false;
  const { eol } = draft;
  const texts = contents.map((content) => itemText(content, item, "start", betweenItems(item)));
  const lines = texts.flatMap((text) =>
    text === undefined ? [] : [passage(eol, extent.indent, extent.mark, extent.gap, text)],
  );
  if (lines.length < texts.length) return false;
  draft.insert(extent.end, passage(...lines));
  return true;
}

function isIn(node: Node, bullet: Bullet, draft: Draft): boolean {
  const place = placeOf(bullet.phrase);
  if (place === undefined) return false;
  const { start, end } = draft.rangeOf(place);
  const own = draft.rangeOf(node);
  return own.start >= start && own.end <= end;
}
