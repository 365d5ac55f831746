import type { Node } from "../../../source/node.ts";
import { passage } from "./passage.ts";
import type { Body } from "./body.ts";
import type { FieldOrder } from "./orders.ts";
import { withMarks } from "./slot.ts";
import { spelt } from "./spelling.ts";

/** Follows an order about the prose of a section; whether that can be done. Of several paragraphs none is chosen. */
export function writeProse({ lines, draft }: Body, order: FieldOrder, node: Node | undefined): boolean {
  if (order.kind !== "set" || typeof order.value !== "string") return false;
  if (node === undefined) {
    const paragraphs = order.value.split(/\n\s*\n/).map((text) => passage(spelt(text, "start")));
    lines.addProse(paragraphs.flatMap((text, index) => (index === 0 ? [text] : [passage(""), text])));
    return true;
  }
  if ("parts" in node && Array.isArray(node.parts) && node.parts.length > 1) return false;
  draft.replace(withMarks(draft.rangeOf(node), draft), spelt(order.value, "start"));
  return true;
}
