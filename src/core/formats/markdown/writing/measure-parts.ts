import type { Content, FieldContents } from "../../../source/change.ts";
import { entryOf, type MapNode, type Place } from "../../../source/node.ts";
import type { TextRange } from "../../../text/range.ts";
import { joined, passage, type Passage } from "./passage.ts";
import type { Draft } from "./draft.ts";
import type { FieldOrder, ObjectOrders } from "./orders.ts";
import type { Slot } from "./slot.ts";
import { type Splice, spliced } from "./splice.ts";
import { itemText, readsAs, valueText } from "./values.ts";

/** Writes parts of a measure (`35%`, `35% (2025-09-15, fall survey)`) into its text; whether that can be done. */
export function putMeasureParts(slot: Slot, { node, shape, fields }: ObjectOrders, draft: Draft): boolean {
  if ([...fields.values()].some(({ kind }) => kind !== "set")) return rewrite(slot, { node, shape, fields });
  const splices: Splice[] = [];
  const noted: Passage[] = [];
  for (const [name, field] of shape.fields) {
    const order = fields.get(name);
    if (order?.kind !== "set") continue;
    const text = itemText(order.value, field.shape, slot.context, ", ");
    if (text === undefined) return false;
    const known = entryOf(node, name)?.value;
    const value = entryOf(node, "value")?.value;
    if (known !== undefined) splices.push({ range: draft.rangeOf(known), text });
    else if (name === "date" || name === "source") noted.push(text);
    else if (name !== "unit" || value === undefined) return rewrite(slot, { node, shape, fields });
    else splices.push(after(value, text.text === "%" ? text : passage(" ", text), draft));
  }
  if (noted.length > 0) splices.push(intoNote(noted, slot.range, node, draft));
  const text = spliced(draft.text, slot.range, splices);
  if (!readsAs(text.text, contentsOf(node, fields), shape, slot.context)) return rewrite(slot, { node, shape, fields });
  slot.put(text);
  return true;
}

/** Into the brackets at the end: a day as the first, a source as the last thing there. */
function intoNote(texts: readonly Passage[], range: TextRange, node: MapNode, draft: Draft): Splice {
  const note = /\([^()]*\)$/.exec(draft.slice(range));
  if (note === null)
    return { range: { start: range.end, end: range.end }, text: passage(" (", joined(texts, ", "), ")") };
  const isLast = entryOf(node, "date") !== undefined;
  const at = isLast ? range.end - 1 : range.start + note.index + 1;
  const text = isLast ? passage(", ", joined(texts, ", ")) : passage(joined(texts, ", "), ", ");
  return { range: { start: at, end: at }, text };
}

function after(node: Place, text: Passage, draft: Draft): Splice {
  const { end } = draft.rangeOf(node);
  return { range: { start: end, end }, text };
}

function rewrite(slot: Slot, { node, shape, fields }: ObjectOrders): boolean {
  const text = valueText(contentsOf(node, fields), shape, slot.context);
  if (text !== undefined) slot.put(text);
  return text !== undefined;
}

/** What an object says once orders are followed; its values as they are written. */
export function contentsOf(node: MapNode, fields: ReadonlyMap<string, FieldOrder>): FieldContents {
  const contents: Record<string, Content> = {};
  for (const { name, value } of node.entries) if (value.kind === "scalar") contents[name] = value.text;
  for (const [name, order] of fields) {
    if (order.kind === "set") contents[name] = order.value;
    else if (order.kind === "remove") Reflect.deleteProperty(contents, name);
  }
  return contents;
}
