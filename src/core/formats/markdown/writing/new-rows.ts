import type { ObjectShape } from "../../../schema/shape.ts";
import type { Content, FieldContents } from "../../../source/change.ts";

import { joined, passage, type Passage } from "./passage.ts";
import type { Bullet, Table } from "../block.ts";
import { itemText } from "../item-heading.ts";
import { labelled } from "../labels.ts";
import { namingField } from "../naming.ts";
import type { Part } from "../part.ts";
import { lineOf, type Phrase, plainPhrase } from "../phrase.ts";
import type { ListField } from "../setting.ts";
import { matchLabel } from "../targets.ts";
import type { Body } from "./body.ts";
import type { RowForm } from "./forms.ts";
import type { Holder } from "./holders.ts";
import { insertBlocks, linesText } from "./insertion.ts";
import { bulletExtent, endOfContent } from "./layout.ts";
import { bulletLines, indented, type Lines } from "./lines.ts";
import { type Manner, mannerIn, OWN_MANNER } from "./manner.ts";
import { hasName, itemLines, paragraphs, rowValues, tableLines } from "./skeleton.ts";
import { readBack } from "./spelling.ts";
import { valueText } from "./values.ts";
import type { Writing } from "./writing.ts";

/** Adds rows to a list in the manner of one that it has, behind that one; whether that can be done. */
export function addRowsLike(
  body: Body,
  list: ListField,
  form: RowForm | { readonly kind: "table"; readonly table: Table },
  rows: readonly FieldContents[],
): boolean {
  switch (form.kind) {
    case "row":
    case "table":
      return addTableRows(body, list, form.table, rows);
    case "part":
      return addParts(body, list, form.part, rows);
    case "bullet":
      return addBulletRows(list, form, rows, body.writing);
    case "run":
      return addRun(list, form.bullets, rows, body.writing);
  }
}

/** Adds the first rows of a list below its heading or label; whether that can be done. */
export function addRowsUnder(
  holder: Holder,
  { row }: ListField,
  rows: readonly FieldContents[],
  { draft, extentOf }: Writing,
  manner: Manner,
): boolean {
  if (holder.kind === "part") {
    const table = tableLines(row, rows);
    const { headEnd, ownEnd } = extentOf(holder.part);
    if (table !== undefined) insertBlocks(endOfContent(draft.text, { start: headEnd, end: ownEnd }), table, draft);
    return table !== undefined;
  }
  const extent = holder.kind === "line" && holder.bullet && bulletExtent(holder.bullet, draft.document);
  if (!extent) return false;
  const lines = bulletRows(row, rows, { mark: OWN_MANNER.mark, box: "", manner });
  const indent = extent.indent + " ".repeat(extent.mark.length + extent.gap.length);
  if (lines !== undefined) draft.insert(extent.end, passage(draft.eol, linesText(lines, indent, draft.eol)));
  return lines !== undefined;
}

function addTableRows(body: Body, { row }: ListField, table: Table, rows: readonly FieldContents[]): boolean {
  const draft = body.writing.tableDraft(table, row, body.place.setting.section);
  const values = rows.map((contents) => rowValues(row, contents));
  if (values.some((value) => value === undefined)) return false;
  for (const value of values) {
    draft.addRow((value ?? []).filter(([target, { text }]) => text !== "" || draft.has(target)));
  }
  return true;
}

function addParts(body: Body, list: ListField, part: Part, rows: readonly FieldContents[]): boolean {
  const { writing } = body;
  const { draft } = writing;
  const { heading } = part;
  if (heading === undefined) return false;
  const manner = mannerIn(part.blocks, part.parts, draft.document) ?? writing.manner;
  let prefix = prefixOf(part, list);
  const items: Lines[] = [];
  for (const contents of rows) {
    prefix = prefix.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1));
    const name = valueOfName(contents, list.row);
    const isClear = name === undefined || isItemName(prefix, name, list, body.shape);
    const lines = itemLines(contents, list.row, isClear ? prefix : `${prefix}${list.row.title}: `, manner);
    if (lines === undefined) return false;
    items.push(lines);
  }
  const { headEnd, end } = writing.extentOf(part);
  insertBlocks(endOfContent(draft.text, { start: headEnd, end }), paragraphs(items), draft);
  return true;
}

function valueOfName(contents: FieldContents, row: ObjectShape): Content | undefined {
  return contents[namingField(row)?.name ?? ""];
}

/** Whether a heading is an item's with that name: one without the word for such items may be a field's. */
function isItemName(prefix: string, name: Content, list: ListField, around: ObjectShape): boolean {
  const text = typeof name === "string" ? name : "";
  const isNamed = /[:–—-]\s*$/.test(prefix);
  const names = around.nameFor(text) ?? around.nearestName(text);
  const word = itemText(plainPhrase({ text }, 0, text.length), list);
  return isNamed || (names === undefined && !word.isNamed && lineOf(word.text) === text);
}

/** What stands before the name in the heading of a row: its marks, the word for such rows, its number. */
function prefixOf({ heading }: Part, list: ListField): string {
  const marks = `${"#".repeat(heading?.depth ?? 0)} `;
  if (heading === undefined) return marks;
  const text = lineOf(heading.phrase);
  const name = lineOf(itemText(heading.phrase, list).text);
  const before = text.slice(0, text.length - name.length);
  return marks + before;
}

function addBulletRows(
  { row }: ListField,
  { bullet, siblings }: Extract<RowForm, { readonly kind: "bullet" }>,
  rows: readonly FieldContents[],
  writing: Writing,
): boolean {
  const { draft } = writing;
  const extent = bulletExtent(bullet, draft.document);
  if (extent === undefined) return false;
  const box = bullet.isDone === undefined ? "" : "[ ] ";
  const inner = siblings
    .map(({ blocks }) => mannerIn(blocks, [], draft.document))
    .find((manner) => manner !== undefined);
  const look = { mark: extent.mark + extent.gap, box, manner: inner ?? writing.manner };
  const lines = bulletRows(row, rows, look);
  if (lines !== undefined) draft.insert(extent.end, passage(draft.eol, linesText(lines, extent.indent, draft.eol)));
  return lines !== undefined;
}

interface ItemLook {
  /** Of the last list item. */
  readonly mark: string;
  /** Before a task. */
  readonly box: string;
  /** Of the fields below. */
  readonly manner: Manner;
}

/** List items for rows: each with its name, and its other fields below. */
function bulletRows(
  row: ObjectShape,
  rows: readonly FieldContents[],
  { mark, box, manner }: ItemLook,
): Lines | undefined {
  const lines: Passage[] = [];
  let own = mark;
  for (const contents of rows) {
    const name = nameIn(contents, row);
    // Brackets at a task's end are its owner and day.
    if (name === undefined || (box !== "" && name.text.text.endsWith(")"))) return undefined;
    const { [name.field]: _, ...others } = contents;
    const below = bulletLines(others, row, { ...manner, mark: manner.mark || OWN_MANNER.mark });
    if (below === undefined) return undefined;
    own = own.replace(/\d+/, (number) => String(Number(number) + 1));
    lines.push(passage(own, box, name.text), ...indented(below, { ...manner, mark: own }));
  }
  return lines;
}

/** The text of a list item for a row: its name, or else the choice that it is about. */
function nameIn(
  contents: FieldContents,
  row: ObjectShape,
): { readonly field: string; readonly text: Passage } | undefined {
  const choice = [...row.fields.values()].find(({ shape }) => shape.kind === "value" && shape.choices !== undefined);
  const naming = namingField(row);
  const isChosen = choice !== undefined && contents[choice.name] !== undefined && naming?.need !== "required";
  const isNamed = naming !== undefined && contents[naming.name] !== undefined && (hasName(contents, row) || !isChosen);
  const field = isNamed ? naming : isChosen ? choice : undefined;
  const content = contents[field?.name ?? ""];
  const text = field === undefined || content === undefined ? undefined : valueText(content, field.shape, "start");
  const read = text && readBack(text.text, "start");
  return field && read && readsAsName(read, row) ? { field: field.name, text } : undefined;
}

/** Whether a list item's text is its name, not a field with its label. */
function readsAsName(phrase: Phrase, row: ObjectShape): boolean {
  const label = labelled(phrase);
  return !phrase.text.endsWith(":") && (label === undefined || matchLabel(lineOf(label.label), row) === undefined);
}

/** Another run of labelled list items; it starts with a label that the last run has too. */
function addRun(
  { row }: ListField,
  bullets: readonly Bullet[],
  rows: readonly FieldContents[],
  writing: Writing,
): boolean {
  const { draft } = writing;
  const first = bullets[0] && bulletExtent(bullets[0], draft.document);
  const last = bullets.at(-1);
  const end = last && bulletExtent(last, draft.document)?.end;
  const manner = mannerIn([{ kind: "bullets", items: bullets }], [], draft.document);
  if (first === undefined || end === undefined || manner === undefined) return false;
  let known = bullets.flatMap((bullet) => {
    const label = labelled(bullet.phrase);
    return label === undefined ? [] : [matchLabel(lineOf(label.label), row)?.target.field.name];
  });
  const texts: Passage[] = [];
  for (const contents of rows) {
    const opening = Object.keys(contents).find((name) => known.includes(name)) ?? "";
    const { [opening]: content, ...others } = contents;
    const lines = [
      content === undefined ? undefined : bulletLines({ [opening]: content }, row, manner),
      bulletLines(others, row, manner),
    ];
    if (lines.some((own) => own === undefined)) return false;
    texts.push(
      linesText(
        lines.flatMap((own) => own ?? []),
        first.indent,
        draft.eol,
      ),
    );
    known = Object.keys(contents);
  }
  draft.insert(end, passage(draft.eol, joined(texts, draft.eol)));
  return true;
}
