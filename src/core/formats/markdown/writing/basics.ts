import type { ObjectShape } from "../../../schema/shape.ts";
import { entryOf } from "../../../source/node.ts";
import { writeBody } from "./body.ts";
import type { BodyPlace } from "./body-place.ts";
import { insertBlocks } from "./insertion.ts";
import type { ObjectOrders } from "./orders.ts";
import { valueText } from "./values.ts";
import { passage } from "./passage.ts";
import type { Writing } from "./writing.ts";

/** Follows orders about the plan as a whole, as far as they are no matter of the front matter. */
export function writeBasics(orders: ObjectOrders, writing: Writing): boolean {
  const { source, draft } = writing;
  const title = orders.fields.get("title");
  if (title?.kind === "set" && entryOf(orders.node, "title") === undefined) {
    const shape = orders.shape.fields.get("title")?.shape;
    const text = shape && valueText(title.value, shape, "heading");
    if (text === undefined) return false;
    insertBlocks(source.start, [passage("# ", text)], draft);
    orders.fields.delete("title");
  }
  return orders.fields.size === 0 || writeBody(basicsPlace(orders.shape, orders, writing), orders, writing);
}

/** The title with what stands below it and above it, and the parts that are named after the basics. */
function basicsPlace(shape: ObjectShape, { node }: ObjectOrders, { source, draft, extentOf }: Writing): BodyPlace {
  const { outline, basics, start } = source;
  const title = entryOf(node, "title")?.value;
  const titled = basics.find(({ heading }) => {
    const range = heading && draft.rangeOf(heading.place);
    const own = title && draft.rangeOf(title);
    return range !== undefined && own !== undefined && own.start >= range.start && own.end <= range.end;
  });
  const extent = titled === undefined ? undefined : extentOf(titled);
  return {
    setting: { shape, section: "plan", isRow: false },
    blocks: [...outline.blocks, ...basics.flatMap(({ blocks }) => blocks)],
    parts: basics.flatMap(({ parts }) => parts),
    own: titled?.heading?.phrase,
    bullet: undefined,
    top: extent?.headEnd ?? start,
    end: extent?.end ?? start,
    indent: "",
    depth: 0,
  };
}
