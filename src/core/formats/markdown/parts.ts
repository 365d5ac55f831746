import type { Field, ListShape, ObjectShape } from "../../schema/shape.ts";
import type { MapNode, ScalarNode } from "../../source/node.ts";
import type { Heading } from "./block.ts";
import { impliedGivens, readBlocks, readList, rowOfGifts } from "./content.ts";
import { addGifts, fieldsOf, type Gifts, mapOf, noGifts } from "./gifts.ts";
import { itemText } from "./item-heading.ts";
import { impliedKey, keyNode } from "./nodes.ts";
import { unknownField } from "./notices.ts";
import type { Part } from "./part.ts";
import { lineOf } from "./phrase.ts";
import { joinTexts } from "./prose.ts";
import { bareHeading } from "./section-names.ts";
import { inRow, type ListField, mainList, type Setting } from "./setting.ts";

/** What a part and the parts in it give to the object that they are about. */
export function readPart(part: Part, setting: Setting): Gifts {
  const gifts = readBlocks(part.blocks, setting);
  for (const inner of part.parts) addGifts(gifts, giftsOf(inner, setting));
  return gifts;
}

/** Parts never change and are kept from version to version, so this only saves work. */
const known = new WeakMap<Part, { readonly setting: Setting; readonly gifts: Gifts }>();

/** What the part of a deeper heading gives to the object around it. */
function giftsOf(part: Part, setting: Setting): Gifts {
  const before = known.get(part);
  const isSame =
    before?.setting.shape === setting.shape &&
    before.setting.section === setting.section &&
    before.setting.isRow === setting.isRow;
  if (isSame) return before.gifts;
  const gifts = part.heading === undefined ? readPart(part, setting) : readHeaded(part, part.heading, setting);
  known.set(part, { setting, gifts });
  return gifts;
}

/** What a heading below a section's is about. */
export type Meaning =
  | { readonly kind: "field"; readonly field: Field; readonly isSlip: boolean }
  | { readonly kind: "item"; readonly list: ListField }
  /** The author's own (`x-…`). */
  | { readonly kind: "own" }
  /** Nothing that the plan knows: what stands under it belongs to the object around it. */
  | { readonly kind: "none" };

export function meaningOf(part: Part, heading: Heading, setting: Setting): Meaning {
  const { shape } = setting;
  const text = lineOf(heading.phrase);
  if (/^x-/i.test(bareHeading(text))) return { kind: "own" };
  const field = shape.fields.get(shape.nameFor(text) ?? "");
  if (field !== undefined) return { kind: "field", field, isSlip: false };
  const list = mainList(shape);
  const item = list && itemText(heading.phrase, list);
  const slip = item?.isNamed === true ? undefined : shape.fields.get(shape.nearestName(text) ?? "");
  if (slip !== undefined) return { kind: "field", field: slip, isSlip: true };
  const isItemOf = list !== undefined && item !== undefined && (item.isNamed || isItem(part, list, setting));
  return isItemOf ? { kind: "item", list } : { kind: "none" };
}

function readHeaded(part: Part, heading: Heading, setting: Setting): Gifts {
  const meaning = meaningOf(part, heading, setting);
  switch (meaning.kind) {
    case "own":
      return noGifts();
    case "field": {
      const gifts = readField(part, heading, meaning.field, setting);
      if (meaning.isSlip) {
        gifts.notices.push(unknownField(keyOf(heading), setting.shape, meaning.field.title, setting.section));
      }
      return gifts;
    }
    case "item": {
      const { list } = meaning;
      const gifts = noGifts();
      const row = readItem(part, heading, list, setting, gifts);
      const key = impliedKey(list.field.name, heading.place);
      if (row !== undefined) gifts.rows.push({ field: list.field, key, head: heading.place, items: [row] });
      return gifts;
    }
    case "none":
      return readPart(part, setting);
  }
}

/** A heading that names a field: what stands under it is the field's value. */
function readField(part: Part, heading: Heading, field: Field, setting: Setting): Gifts {
  const { shape } = field;
  switch (shape.kind) {
    case "list":
      return readListPart(part, heading, field, shape, setting);
    case "object":
      return readObjectPart(part, heading, field, shape, setting);
    case "value": {
      const { prose, ...others } = readPart(part, setting);
      const value = joinTexts(prose, "\n\n");
      if (value !== undefined) others.givens.push({ target: { field }, key: keyOf(heading), value });
      return { ...others, prose: [] };
    }
  }
}

function readListPart(part: Part, heading: Heading, field: Field, list: ListShape, setting: Setting): Gifts {
  const { items, gifts } = readList(part.blocks, list, setting);
  const rows = [...items];
  for (const inner of part.parts) {
    const row =
      list.item.kind === "object" && inner.heading !== undefined
        ? readItem(inner, inner.heading, { field, list, row: list.item }, setting, gifts)
        : undefined;
    if (row !== undefined) rows.push(row);
  }
  if (rows.length > 0) gifts.rows.push({ field, key: keyOf(heading), head: heading.place, items: rows });
  return gifts;
}

function readObjectPart(part: Part, heading: Heading, field: Field, shape: ObjectShape, setting: Setting): Gifts {
  const inner = readPart(part, inRow(shape, setting));
  const textField = shape.fields.get(shape.textField ?? "");
  const text = textField && joinTexts(inner.prose, " ");
  if (textField !== undefined && text !== undefined) {
    const key = impliedKey(textField.name, text);
    inner.givens.push({ target: { field: textField }, key, value: text, isImplied: true });
  }
  const value = mapOf(fieldsOf(inner, setting.section), heading.place, heading.place);
  const gifts = { ...noGifts(), notices: inner.notices, prose: text === undefined ? inner.prose : [] };
  if (value.entries.length > 0) gifts.givens.push({ target: { field }, key: keyOf(heading), value });
  return gifts;
}

function keyOf({ phrase, place }: Heading): ScalarNode {
  return keyNode(phrase, place);
}

/** One row of a list under a heading of its own. */
function readItem(part: Part, heading: Heading, list: ListField, setting: Setting, around: Gifts): MapNode | undefined {
  const gifts = readPart(part, inRow(list.row, setting));
  const { text } = itemText(heading.phrase, list);
  gifts.givens.push(...impliedGivens(text, list.row));
  return rowOfGifts(gifts, heading.place, setting, around);
}

/** Whether a heading without a known name is an item: fields stand under it, or nothing yet. */
function isItem(part: Part, list: ListField, setting: Setting): boolean {
  const isEmpty = part.blocks.length === 0 && part.parts.length === 0;
  const holdsTable = part.blocks.some(({ kind }) => kind === "table");
  return isEmpty || (!holdsTable && givesFields(part, list.row, setting));
}

function givesFields(part: Part, row: ObjectShape, setting: Setting): boolean {
  return readPart(part, inRow(row, setting)).givens.length > 0;
}
