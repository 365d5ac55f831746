import type { ListShape, ObjectShape, Shape } from "../../schema/shape.ts";
import type { MapNode, Node, Place, ScalarNode } from "../../source/node.ts";
import type { Block, Bullet, Paragraph } from "./block.ts";
import { readFreeTable } from "./free-table.ts";
import { addGifts, append, fieldsOf, type Gifts, type Given, mapOf, noGifts } from "./gifts.ts";
import { definitionsIn, labelled, type Labelled } from "./labels.ts";
import { isChoiceOf, namingEntries } from "./naming.ts";
import { asMap, impliedKey, keyNode, listNode, textNode } from "./nodes.ts";
import { unknownField, unread } from "./notices.ts";
import { type Phrase, placeOf } from "./phrase.ts";
import { readTable } from "./rows.ts";
import { inRow, mainList, type Setting, taskList } from "./setting.ts";
import { addBulletProse, addProse, addProseBelow, joinTexts, NARRATIVE } from "./prose.ts";
import { isSameTarget, matchLabel, titleOf } from "./targets.ts";
import { readTask } from "./tasks.ts";
import { readItems, readPhrase } from "./values.ts";

/** What blocks give to the object that they stand in. */
export function readBlocks(blocks: readonly Block[], setting: Setting): Gifts {
  const gifts = noGifts();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block?.kind === "paragraph") {
      // A label with nothing after it is that of the list below.
      const below = next?.kind === "bullets" ? [next] : [];
      if (readParagraph(block, below, setting, gifts)) at++;
    } else if (block?.kind === "bullets") {
      readBullets(block.items, setting, gifts);
    } else if (block?.kind === "table") {
      addGifts(gifts, readFreeTable(block, setting));
    } else if (block?.kind === "unread") {
      gifts.notices.push(unread(block, setting.section));
    }
  }
  return gifts;
}

/** Whether the paragraph ends in a label that `below` belongs to. */
function readParagraph({ phrase }: Paragraph, below: readonly Block[], setting: Setting, gifts: Gifts): boolean {
  let ownsBelow = false;
  for (const definition of definitionsIn(phrase)) {
    const label = labelled(definition);
    ownsBelow = label?.value.text === "" && below.length > 0;
    const isField = label?.isBold === true;
    if (isField && giveLabelled(label, ownsBelow ? below : [], setting, gifts)) continue;
    if (isField && giveOwn(label, gifts)) continue;
    ownsBelow = false;
    addProse(definition, gifts);
  }
  return ownsBelow;
}

function readBullets(bullets: readonly Bullet[], setting: Setting, gifts: Gifts): void {
  const list = setting.shape.listField === undefined ? undefined : mainList(setting.shape);
  const rows: Bullet[] = [];
  for (const bullet of bullets) {
    const label = labelled(bullet.phrase);
    if (label !== undefined && giveLabelled(label, bullet.blocks, setting, gifts)) continue;
    if (label !== undefined && giveOwn(label, gifts)) continue;
    if (list !== undefined) rows.push(bullet);
    else if (bullet.isDone !== undefined && taskList(setting.shape) !== undefined) giveTask(bullet, setting, gifts);
    else if (label !== undefined && setting.isRow) {
      gifts.notices.push(unknownField(keyNode(label.label), setting.shape, undefined, setting.section));
    } else addBulletProse(bullet, gifts);
  }
  const [first] = rows;
  if (list === undefined || first === undefined) return;
  const head = placeOf(first.phrase);
  const { items, gifts: others } = readRows([{ kind: "bullets", items: rows }], list.row, setting);
  if (head !== undefined && items.length > 0) {
    gifts.rows.push({ field: list.field, key: impliedKey(list.field.name, head), head, items });
  }
  addGifts(gifts, others);
}

function giveTask(bullet: Bullet, setting: Setting, gifts: Gifts): void {
  const list = taskList(setting.shape);
  const item = list && rowOfBullet(bullet, list.row, setting, gifts);
  if (list === undefined || item === undefined) return;
  gifts.rows.push({ field: list.field, key: impliedKey(list.field.name, item.head), head: item.head, items: [item] });
}

/** Whether a label is the author's own (`x-…`). */
function giveOwn({ label, value }: Labelled, gifts: Gifts): boolean {
  const key = keyNode(label);
  if (!/^x-/i.test(key.text)) return false;
  const own = textNode(value);
  if (own !== undefined) gifts.own.push({ key, name: key.text.toLowerCase(), value: own });
  return true;
}

/** Gives a labelled value to its field; whether there is such a field. */
function giveLabelled({ label, value }: Labelled, below: readonly Block[], setting: Setting, gifts: Gifts): boolean {
  const { shape, section } = setting;
  const key = keyNode(label);
  const match = matchLabel(key.text, shape);
  if (match === undefined) return false;
  const { target, isSlip } = match;
  if (target.field.name === NARRATIVE) {
    // A label as common as "Note" is no slip of the narrative's, and what it labels stays in its order.
    if (isSlip) return false;
    addProse(value, gifts);
    addProseBelow(below, gifts);
    return true;
  }
  if (isSlip) gifts.notices.push(unknownField(key, shape, titleOf(target), section));
  const node = readValue(value, below, (target.part ?? target.field).shape, key, setting, gifts);
  if (node !== undefined) gifts.givens.push({ target, key, value: node });
  return true;
}

/** A value from the text after its label and from what stands below it. */
function readValue(
  phrase: Phrase,
  below: readonly Block[],
  shape: Shape,
  key: ScalarNode,
  setting: Setting,
  gifts: Gifts,
): Node | undefined {
  const own = phrase.text === "" ? undefined : readPhrase(phrase, shape);
  if (below.length === 0) return own;
  switch (shape.kind) {
    case "list": {
      const inner = readList(below, shape, setting);
      addGifts(gifts, inner.gifts);
      const items = [...(own?.kind === "list" ? own.items : []), ...inner.items];
      return items[0] && listNode(items, items[0], key);
    }
    case "object": {
      const inner = readBlocks(below, inRow(shape, setting));
      const base = own && asMap(own, shape);
      const entries = [...(base?.entries ?? []), ...fieldsOf(inner, setting.section)];
      addGifts(gifts, { ...noGifts(), prose: inner.prose, notices: inner.notices });
      return entries[0] && mapOf(entries, base ?? entries[0].value, key);
    }
    case "value": {
      const inner = noGifts();
      addProseBelow(below, inner);
      return joinTexts([...(own?.kind === "scalar" ? [own] : []), ...inner.prose], "; ");
    }
  }
}

interface ReadItems {
  readonly items: readonly Node[];
  /** What belongs to the object around the list: prose and notices. */
  readonly gifts: Gifts;
}

/** The items that blocks make where a list is expected. */
export function readList(blocks: readonly Block[], { item }: ListShape, setting: Setting): ReadItems {
  if (item.kind === "object") return readRows(blocks, item, setting);
  const gifts = noGifts();
  const items: Node[] = [];
  const readBullet = (bullet: Bullet): void => {
    append(items, readItems(bullet.phrase, item));
    for (const inner of bullet.blocks) if (inner.kind === "bullets") inner.items.forEach(readBullet);
  };
  for (const block of blocks) {
    if (block.kind === "bullets") block.items.forEach(readBullet);
    else if (block.kind === "paragraph") append(items, readItems(block.phrase, item));
    else if (block.kind === "unread") gifts.notices.push(unread(block, setting.section));
  }
  return { items, gifts };
}

/** The rows that blocks make where a list of objects is expected. */
function readRows(blocks: readonly Block[], shape: ObjectShape, setting: Setting): ReadItems {
  const gifts = noGifts();
  const items: MapNode[] = [];
  let open = noGifts();
  const close = (): void => {
    const row = rowOfGifts(open, undefined, setting, gifts);
    if (row !== undefined) items.push(row);
    open = noGifts();
  };
  /** Labels that follow each other are the fields of one row, until one comes again. */
  const readField = (label: Labelled, below: readonly Block[]): boolean => {
    const { text } = keyNode(label.label);
    const match = matchLabel(text, shape);
    // "Labor" is a group, and no slip of "label".
    if (match === undefined || (match.isSlip && isChoiceOf(text, shape))) return false;
    if (open.givens.some(({ target }) => isSameTarget(target, match.target))) close();
    return giveLabelled(label, below, inRow(shape, setting), open);
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      const { rows, notices } = readTable(block, shape, setting.section);
      append(items, rows);
      append(gifts.notices, notices);
    } else if (block.kind === "bullets") {
      for (const bullet of block.items) {
        const label = labelled(bullet.phrase);
        if (label !== undefined && readField(label, bullet.blocks)) continue;
        close();
        const row = rowOfBullet(bullet, shape, setting, gifts);
        if (row !== undefined) items.push(row);
      }
    } else if (block.kind === "paragraph") {
      for (const definition of definitionsIn(block.phrase)) {
        const label = labelled(definition);
        if (label?.isBold !== true || !readField(label, [])) addProse(definition, gifts);
      }
    } else if (block.kind === "unread") {
      gifts.notices.push(unread(block, setting.section));
    }
  }
  close();
  return { items, gifts };
}

function rowOfBullet(bullet: Bullet, shape: ObjectShape, setting: Setting, around: Gifts): MapNode | undefined {
  const { phrase, isDone } = bullet;
  const task = isDone === undefined ? { text: phrase, givens: [] } : readTask(phrase, isDone, shape);
  const gifts = readBlocks(bullet.blocks, inRow(shape, setting));
  gifts.givens.push(...impliedGivens(task.text, shape), ...task.givens);
  return rowOfGifts(gifts, placeOf(phrase), setting, around);
}

/** What an item's own text says, where no label says it. */
export function impliedGivens(phrase: Phrase, shape: ObjectShape): Given[] {
  return namingEntries(phrase, shape).flatMap(({ key, name, value }) => {
    const field = shape.fields.get(name);
    return field === undefined ? [] : [{ target: { field }, key, value, isImplied: true }];
  });
}

/** The row of those fields; its prose and notices go to the object around it. */
export function rowOfGifts(
  gifts: Gifts,
  place: Place | undefined,
  { section }: Setting,
  around: Gifts,
): MapNode | undefined {
  const entries = fieldsOf(gifts, section);
  append(around.prose, gifts.prose);
  append(around.notices, gifts.notices);
  const [first] = entries;
  return first && mapOf(entries, place ?? first.value, place ?? first.value);
}
