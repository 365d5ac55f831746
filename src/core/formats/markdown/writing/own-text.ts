import type { Field, ObjectShape } from "../../../schema/shape.ts";
import { isFields, isList, type Content } from "../../../source/change.ts";
import { entryOf, type Node } from "../../../source/node.ts";
import { joined, passage, type Passage } from "./passage.ts";
import { placeOf } from "../phrase.ts";
import { canBeDone } from "../setting.ts";
import type { Body } from "./body.ts";
import type { BodyPlace } from "./body-place.ts";
import type { Draft } from "./draft.ts";
import { startOfLine } from "./layout.ts";
import { linked } from "./links.ts";
import type { FieldOrder, ObjectOrders } from "./orders.ts";
import { withMarks } from "./slot.ts";
import { valueText } from "./values.ts";

/**
 * Follows an order about what the text of a heading or list item says by itself: a name, a task's owner and day, its
 * box. `undefined` where the order is about something else.
 */
export function putOwnText(body: Body, field: Field, order: FieldOrder, node: Node | undefined): boolean | undefined {
  const { place, draft } = body;
  const own = place.own && placeOf(place.own);
  if (own === undefined || body.slotOf({ field }) !== undefined) return undefined;
  if (isStatusOfTask(field, body) && order.kind === "remove") return putBox(body, false);
  if (order.kind !== "set") return undefined;
  if (isStatusOfTask(field, body)) return putStatus(body, field, order.value);
  if (node === undefined && field.name === "url") return putLink(body, order.value);
  if (node === undefined) return body.note.add(field, order.value) ? true : undefined;
  const { start, end } = draft.rangeOf(own);
  const range = draft.rangeOf(node);
  if (range.start < start || range.end > end) return undefined;
  if (field.name === "url") return putLink(body, order.value) ?? body.add({ field }, order.value);
  // A text that says two things ("Families": the group and its name) goes on saying the other one.
  const isShared = body.node.entries.some(
    ({ name, value }) =>
      name !== "url" &&
      value !== node &&
      value.piece === node.piece &&
      value.start < node.end &&
      value.end > node.start,
  );
  if (isShared) return body.add({ field }, order.value);
  const context = place.bullet === undefined ? "heading" : range.start === start ? "start" : "line";
  const text = valueText(order.value, field.shape, context);
  const isInNote = place.bullet?.isDone !== undefined && context === "line";
  const isChoiceBefore = draft.text[range.end] === ":";
  if (text === undefined || text.text === "" || isChoiceBefore || (isInNote && NOTE_MARKS.test(text.text)))
    return false;
  const isNumbered = context === "heading" && range.start === start && /^\d+\\?[.)]\s/.test(text.text);
  const isBare = isNumbered && /^#+[ \t]+$/.test(draft.text.slice(startOfLine(draft.text, start), start));
  // Without the word for such rows a number at a heading's start is not part of the name.
  draft.replace(withMarks(range, draft), isBare ? passage(`${body.shape.title}: `, text) : text);
  return true;
}

/** What ends or divides the brackets at a task's end. */
const NOTE_MARKS = /[(),;]/;

function isStatusOfTask(field: Field, { place, shape }: Body): boolean {
  return field.name === "status" && place.bullet?.isDone !== undefined && canBeDone(shape);
}

/** Ticks a task's box, or empties it and says below what the status is. */
function putStatus(body: Body, field: Field, status: Content): boolean | undefined {
  const isDone = status === "done";
  return putBox(body, isDone) === undefined ? undefined : isDone || body.add({ field }, status);
}

/** Ticks a task's box or empties it; `undefined` where there is none. */
function putBox({ place, draft }: Body, isDone: boolean): true | undefined {
  const own = place.own && placeOf(place.own);
  if (own === undefined) return undefined;
  const { start } = draft.rangeOf(own);
  const box = /\[([ xX])\](?=\s+$)/.exec(draft.text.slice(Math.max(0, start - LONGEST_BOX), start));
  if (box === null) return undefined;
  const at = Math.max(0, start - LONGEST_BOX) + box.index + 1;
  if (isDone !== place.bullet?.isDone) draft.replace({ start: at, end: at + 1 }, isDone ? "x" : " ");
  return true;
}

/** Longer spaces stand behind no box. */
const LONGEST_BOX = 20;

function putLink({ place, node, draft }: Body, address: Content): boolean | undefined {
  const title = entryOf(node, "title")?.value;
  const own = place.own && placeOf(place.own);
  if (title === undefined || own === undefined) return undefined;
  const { start, end } = draft.rangeOf(title);
  if (start < draft.rangeOf(own).start || end > draft.rangeOf(own).end) return undefined;
  const before = draft.text[start - 1] === "[" ? start - 1 : start;
  const close = before === start ? null : /^\]\([^()\s]*\)/.exec(draft.text.slice(end));
  const range = { start: before, end: end + (close?.[0].length ?? 0) };
  const text = linked(draft.slice(range), address);
  if (text !== undefined) draft.replace(range, text);
  return text === undefined ? undefined : true;
}

/** Collects what is new in the brackets at a task's end: `(owner, date)`. */
export class TaskNote {
  readonly #place: BodyPlace;
  readonly #orders: ObjectOrders;
  readonly #draft: Draft;
  #owner: Passage | undefined;
  #day: Passage | undefined;

  constructor(place: BodyPlace, orders: ObjectOrders, draft: Draft) {
    this.#place = place;
    this.#orders = orders;
    this.#draft = draft;
  }

  /** Whether the note can say that. Brackets are a note for certain only where a day stands in them. */
  add(field: Field, content: Content): boolean {
    const { shape, node, fields } = this.#orders;
    const { owner, day } = noteFields(shape);
    const isTask = this.#place.bullet?.isDone !== undefined;
    const hasDay = day !== undefined && (entryOf(node, day.name) !== undefined || fields.get(day.name)?.kind === "set");
    if (!isTask || !hasDay || this.#note() === undefined || isFields(content) || isList(content)) return false;
    const text = valueText(content, field.shape, "line");
    if (text === undefined || NOTE_MARKS.test(text.text)) return false;
    if (field === day) this.#day = text;
    else if (field === owner) this.#owner = text;
    return field === day || field === owner;
  }

  finish(): void {
    const note = this.#note();
    const own = this.#place.own && placeOf(this.#place.own);
    if (note === undefined || own === undefined) return;
    const { end } = this.#draft.rangeOf(own);
    const owner = this.#owner === undefined ? [] : [this.#owner];
    const day = this.#day === undefined ? [] : [this.#day];
    if (owner.length + day.length === 0) return;
    if (note === "") this.#draft.insert(end, passage(" (", joined([...owner, ...day], ", "), ")"));
    else {
      for (const text of owner) this.#draft.insert(end - note.length + 1, passage(text, ", "));
      for (const text of day) this.#draft.insert(end - 1, passage(", ", text));
    }
  }

  /** The note as it stands, empty where there is none; `undefined` where other brackets stand there. */
  #note(): string | undefined {
    const { own } = this.#place;
    const text = own === undefined ? "" : (/\([^()]*\)$/.exec(own.text)?.[0] ?? "");
    const { owner, day } = noteFields(this.#orders.shape);
    const given = [owner, day].some(
      (field) => field !== undefined && entryOf(this.#orders.node, field.name) !== undefined,
    );
    return own === undefined || (text !== "" && !given) ? undefined : text;
  }
}

function noteFields(shape: ObjectShape): { readonly owner: Field | undefined; readonly day: Field | undefined } {
  const fields = [...shape.fields.values()];
  return {
    owner: fields.find((field) => field.shape.kind === "value" && field.shape.isOwner),
    day: fields.find((field) => field.shape.kind === "value" && field.shape.format === "date"),
  };
}
