import type { Field, ListShape, ObjectShape } from "../../../schema/shape.ts";
import { isFields, type Content } from "../../../source/change.ts";
import { entryOf, type MapNode, type Node } from "../../../source/node.ts";
import { passage } from "./passage.ts";
import { isMeasure } from "../measure.ts";
import { NARRATIVE } from "../prose.ts";
import { inRow } from "../setting.ts";
import type { Target } from "../targets.ts";
import { BodyLines } from "./body-lines.ts";
import { BodyParts } from "./body-parts.ts";
import { type BodyPlace, labelPlace, partPlace } from "./body-place.ts";
import { writeBulletValues } from "./bullet-values.ts";
import { type Container, listOrderFor, objectOrders, putField } from "./container.ts";
import type { Draft } from "./draft.ts";
import { bulletsIn, type Holder, holderOf, holdersIn, type LineHolder } from "./holders.ts";
import { putValues } from "./inline-list.ts";
import { bulletExtent, endOfContent } from "./layout.ts";
import { addCell } from "./field-cells.ts";
import { fieldLines, nestedLines } from "./lines.ts";
import { rankOf } from "./names.ts";
import type { FieldOrder, ObjectOrders } from "./orders.ts";
import { putOwnText, TaskNote } from "./own-text.ts";
import { writePartValue } from "./part-value.ts";
import { writeProse } from "./prose.ts";
import { removeLines } from "./removal.ts";
import { writeRows } from "./rows.ts";
import { isPart } from "./skeleton.ts";
import { holderSlot, lineSlot, type Slot } from "./slot.ts";
import type { Writing } from "./writing.ts";

/** Follows orders about an object whose fields stand one below the other; whether that can be done. */
export function writeBody(place: BodyPlace, orders: ObjectOrders, writing: Writing): boolean {
  const body = new Body(place, orders, writing);
  for (const field of orders.shape.fields.values()) {
    const order = orders.fields.get(field.name);
    if (order !== undefined && !body.follow(field, order)) return false;
  }
  body.finish();
  return true;
}

/** An object whose fields stand under a heading or in a list item. */
export class Body implements Container {
  readonly place: BodyPlace;
  readonly orders: ObjectOrders;
  readonly writing: Writing;
  readonly lines: BodyLines;
  readonly parts: BodyParts;
  readonly note: TaskNote;
  readonly #holders: readonly Holder[];

  constructor(place: BodyPlace, orders: ObjectOrders, writing: Writing) {
    this.place = place;
    this.orders = orders;
    this.writing = writing;
    this.lines = new BodyLines(place, writing);
    this.parts = new BodyParts(place, writing);
    this.note = new TaskNote(place, orders, writing.draft);
    this.#holders = holdersIn(place.blocks, place.parts, place.setting);
  }

  get node(): MapNode {
    return this.orders.node;
  }

  get shape(): ObjectShape {
    return this.place.setting.shape;
  }

  get draft(): Draft {
    return this.writing.draft;
  }

  follow(field: Field, order: FieldOrder): boolean {
    const node = entryOf(this.node, field.name)?.value;
    const holder = holderOf({ field }, this.#holders);
    const { shape } = field;
    if (field.name === NARRATIVE) return writeProse(this, order, node);
    if (shape.kind === "list" && shape.item.kind === "object") {
      return writeRows(this, { field, list: shape, row: shape.item }, order, holder);
    }
    if (holder?.kind === "part") return this.#followInPart(holder.part, field, order, node);
    if (holder?.kind === "line" && holder.below.length > 0) return this.#followBelow(holder, order, node);
    if (holder === undefined && order.kind === "set" && this.#isNewPart(field)) {
      return this.parts.add(field, order.value, this.lines.manner);
    }
    return putOwnText(this, field, order, node) ?? putField(this, { field }, order, node);
  }

  finish(): void {
    this.note.finish();
    this.lines.finish();
    this.parts.finish();
  }

  slotOf(target: Target): Slot | undefined {
    const { text, setting } = this.place;
    const holder = holderOf(target, this.#holders);
    if (holder?.kind === "line" || holder?.kind === "cell") return holderSlot(holder, setting, this.writing);
    const isText = target.part === undefined && target.field.name === setting.shape.textField;
    return holder === undefined && isText ? text : undefined;
  }

  add(target: Target, content: Content): boolean {
    const cell = this.#holders.find((holder) => holder.kind === "cell");
    const hasLines = this.#holders.some(({ kind }) => kind === "line");
    if (cell !== undefined && !hasLines && addCell(cell, target, content, this.place.setting, this.writing))
      return true;
    const { manner } = this.lines;
    const isNested = this.#holdsNestedObjects() && !isMeasureField(target.field) && target.part === undefined;
    const lines =
      isNested && isFields(content)
        ? nestedLines(target, content, this.shape, manner)
        : fieldLines(target, content, this.shape, manner);
    if (lines !== undefined) this.lines.add(rankOf(target, this.shape), lines);
    return lines !== undefined;
  }

  clear(target: Target): boolean {
    const holder = holderOf(target, this.#holders);
    switch (holder?.kind) {
      case undefined:
        return false;
      case "part": {
        const { start, headEnd, end } = this.writing.extentOf(holder.part);
        removeLines({ start, end: endOfContent(this.draft.text, { start: headEnd, end }) }, this.draft);
        return true;
      }
      case "cell":
        holderSlot(holder, this.place.setting, this.writing)?.put(passage(""));
        return true;
      case "line":
        return this.#removeLine(holder);
    }
  }

  #followInPart(
    part: Parameters<typeof partPlace>[0],
    field: Field,
    order: FieldOrder,
    node: Node | undefined,
  ): boolean {
    const { shape } = field;
    if (order.kind === "remove") return this.clear({ field });
    if (shape.kind !== "object") return writePartValue(part, shape, order, node, this.writing);
    const orders = objectOrders(order, node, shape);
    const place = partPlace(part, inRow(shape, this.place.setting), this.writing);
    return orders !== undefined && writeBody(place, orders, this.writing);
  }

  /** What stands below a label: fields of an object, or values of a list. */
  #followBelow(holder: LineHolder, order: FieldOrder, node: Node | undefined): boolean {
    const { field } = holder.target;
    const { shape } = field;
    if (order.kind === "remove") return this.clear(holder.target);
    if (shape.kind === "object") {
      const orders = objectOrders(order, node, shape);
      const place = labelPlace(holder, inRow(shape, this.place.setting), this.writing);
      return orders !== undefined && place !== undefined && writeBody(place, orders, this.writing);
    }
    return shape.kind === "list" ? this.#followItems(holder, shape, order, node) : false;
  }

  #followItems(holder: LineHolder, shape: ListShape, order: FieldOrder, node: Node | undefined): boolean {
    const nodes = node?.kind === "list" ? node.items : [];
    if (order.kind !== "list" && order.kind !== "set") return false;
    const { items, added } = order.kind === "list" ? order : listOrderFor(order.value, nodes, shape);
    const slot = lineSlot(holder, this.draft);
    if (slot === undefined) return false;
    const { start, end } = slot.range;
    const isBehindLabel = (one: Node): boolean => {
      const own = this.draft.rangeOf(one);
      return own.start >= start && own.end <= end;
    };
    const behind = nodes.filter(isBehindLabel);
    const orders = new Map([...items].filter(([one]) => behind.includes(one)));
    const isPut = orders.size === 0 || putValues(slot, behind, { items: orders, added: [] }, shape.item, this.draft);
    return isPut && writeBulletValues(bulletsIn(holder.below), nodes, { items, added }, shape.item, this.draft);
  }

  #removeLine({ bullet, label, below }: LineHolder): boolean {
    const extent = bullet === undefined ? this.lines.extentOf(label, below) : bulletExtent(bullet, this.draft.document);
    if (extent !== undefined) removeLines(extent, this.draft);
    return extent !== undefined;
  }

  /** Whether a new field gets a heading of its own. */
  #isNewPart(field: Field): boolean {
    return isPart(field) && this.place.depth > 0 && !this.place.setting.isRow && !this.#holdsNestedObjects();
  }

  /** Whether objects stand here as list items with their fields below. */
  #holdsNestedObjects(): boolean {
    return this.#holders.some(
      (holder) => holder.kind === "line" && isPart(holder.target.field) && holder.below.length > 0,
    );
  }
}

function isMeasureField({ shape }: Field): boolean {
  return shape.kind === "object" && isMeasure(shape);
}
