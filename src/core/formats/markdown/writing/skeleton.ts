import { withOwnFields } from "../../../schema/ordered-shape.ts";
import type { Field, ObjectShape } from "../../../schema/shape.ts";
import { isFields, isList, type Content, type FieldContents } from "../../../source/change.ts";
import { joined, passage, type Passage } from "./passage.ts";
import { isMeasure } from "../measure.ts";
import { nameField, namingField } from "../naming.ts";
import { NARRATIVE } from "../prose.ts";
import { isSameTarget, type Target } from "../targets.ts";
import { cellText, dashesText } from "./cells.ts";
import { bulletLines, type Lines, partsGiven } from "./lines.ts";
import type { Manner } from "./manner.ts";
import { nameOf, rankOf } from "./names.ts";
import { isOwnText } from "./own-value.ts";
import { spelt } from "./spelling.ts";
import { valueText } from "./values.ts";

/** How new headings and what stands under them are written. */
export interface Look {
  readonly manner: Manner;
  /** Of a section's heading. */
  readonly depth: number;
  /** Whether headings of sections have a line of dashes under them instead of `#` before them. */
  readonly isUnderlined?: boolean;
}

/** A section: its own values, then what it is made of, each below a heading. */
export function sectionLines(section: Field, contents: FieldContents, look: Look, number = ""): Lines | undefined {
  const title = number + section.title;
  const underline = (look.depth === 1 ? "=" : "-").repeat(title.length);
  const heading = look.isUnderlined === true ? [title, underline] : [`${"#".repeat(look.depth)} ${title}`];
  const body = section.shape.kind === "object" ? bodyLines(section.shape, contents, look) : undefined;
  return body && paragraphs([heading.map((line) => passage(line)), body]);
}

/** A section of the author's own, with its text as it was written; `undefined` for what is no such text. */
export function ownSectionLines({ name, shape }: Field, content: Content, { depth }: Look): Lines | undefined {
  return shape.kind === "value" && isOwnText(shape, content) ? ownLines(name, content, depth) : undefined;
}

function ownLines(name: string, text: string, depth: number): Lines {
  return [`${"#".repeat(depth)} ${name}`, "", ...text.trimEnd().split("\n")].map((line) => passage(line));
}

/** A text in paragraphs. */
export function proseLines(text: string): Lines {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return paragraphs(parts.map((part) => [passage(spelt(part, "start"))]));
}

/** What stands under a section's heading, or under that of an object. */
export function bodyLines(shape: ObjectShape, contents: FieldContents, look: Look): Lines | undefined {
  const isOwn = (field: Field): boolean => !isPartWith(field, contents[field.name]);
  const own = Object.fromEntries(Object.entries(contents).filter(([name]) => isGiven(shape, name, isOwn)));
  const { [NARRATIVE]: prose, ...values } = own;
  const parts = [...shape.fields.values()].flatMap((field) => {
    const content = contents[field.name];
    return content === undefined || !isPartWith(field, content) ? [] : [partLines(shape, field, content, look)];
  });
  const bullets = bulletLines(values, shape, look.manner);
  if (bullets === undefined || parts.some((part) => part === undefined)) return undefined;
  const narrative = typeof prose === "string" ? proseLines(prose) : [];
  return paragraphs([narrative, bullets, ...parts.map((part) => part ?? [])]);
}

/** A list or an object as it stands in its section. */
export function partLines(around: ObjectShape, field: Field, content: Content, look: Look): Lines | undefined {
  const { shape } = field;
  const heading = passage(`${"#".repeat(partDepth(look))} ${nameOf({ field }, around)}`);
  if (shape.kind === "value" && isOwnText(shape, content)) return ownLines(field.name, content, partDepth(look));
  if (shape.kind === "list" && isList(content) && content.length === 0) {
    return field.name === around.listField ? [] : [heading];
  }
  if (shape.kind === "object" && isFields(content)) {
    const lines = bulletLines(content, shape, look.manner);
    return lines && paragraphs([[heading], lines]);
  }
  const rows = isList(content) ? content.filter(isFields) : [];
  const isWhole = rows.length > 0 && isList(content) && rows.length === content.length;
  if (shape.kind !== "list" || shape.item.kind !== "object" || !isWhole) return undefined;
  const row = shape.item;
  if (field.name === around.mainField && rows.every((contents) => hasName(contents, row))) {
    const prefix = `${"#".repeat(partDepth(look))} ${row.title}: `;
    const items = rows.map((contents) => itemLines(contents, row, prefix, look.manner));
    return items.some((item) => item === undefined) ? undefined : paragraphs(items.map((item) => item ?? []));
  }
  const table = tableLines(row, rows);
  return table && paragraphs([[heading], table]);
}

/** A row under a heading of its own; its other fields stand below. */
export function itemLines(
  contents: FieldContents,
  row: ObjectShape,
  prefix: string,
  manner: Manner,
): Lines | undefined {
  const naming = namingField(row);
  const { [naming?.name ?? ""]: name, ...others } = contents;
  const text = name === undefined || naming === undefined ? undefined : valueText(name, naming.shape, "heading");
  const lines = bulletLines(others, row, manner);
  return text && lines && paragraphs([[passage(prefix, text)], lines]);
}

/** A table with these rows; the name comes first, behind an id. */
export function tableLines(known: ObjectShape, rows: readonly FieldContents[]): Lines | undefined {
  const row = withOwnFields(rows, known);
  const values = rows.map((contents) => rowValues(row, contents));
  if (values.some((value) => value === undefined)) return undefined;
  const cells = values.map((value) => value ?? []);
  const name = nameField(row);
  const isNamed = rows.some((contents) => hasName(contents, row));
  const columns: Target[] = [];
  for (const [target, text] of cells.flat()) {
    const isLeftOut = isNamed && target.field.name === "id" && text.text === "";
    if (!isLeftOut && !columns.some((column) => isSameTarget(column, target))) columns.push(target);
  }
  columns.sort((a, b) => place(a, name) - place(b, name) || rankOf(a, row) - rankOf(b, row));
  const line = (texts: readonly Passage[]): Passage =>
    passage(
      "|",
      joined(
        texts.map((text) => cellText(text, 0, PADDED)),
        "|",
      ),
      "|",
    );
  return [
    line(columns.map((target) => passage(nameOf(target, row)))),
    line(columns.map(() => passage(dashesText([], 0, { isPadded: false })))),
    ...cells.map((own) =>
      line(columns.map((column) => own.find(([target]) => isSameTarget(target, column))?.[1] ?? passage(""))),
    ),
  ];
}

/** The cells of a row; `undefined` where something does not fit into one. */
export function rowValues(
  known: ObjectShape,
  contents: FieldContents,
): readonly (readonly [Target, Passage])[] | undefined {
  const shape = withOwnFields([contents], known);
  const values: (readonly [Target, Passage])[] = [];
  for (const field of shape.fields.values()) {
    const content = contents[field.name];
    if (content === undefined) continue;
    const inner = field.shape;
    const whole = valueText(content, inner, "cell");
    if (whole !== undefined) values.push([{ field }, whole]);
    else if (inner.kind !== "object" || !isFields(content)) return undefined;
    else {
      for (const [target, own, part] of partsGiven(field, inner, content)) {
        const text = valueText(own, part, "cell");
        if (text === undefined) return undefined;
        values.push([target, text]);
      }
    }
  }
  return values;
}

/** Whether a field stands below a heading of its own in a section. */
export function isPart({ shape }: Field): boolean {
  return (shape.kind === "object" && !isMeasure(shape)) || (shape.kind === "list" && shape.item.kind === "object");
}

function isPartWith(field: Field, content: Content | undefined): boolean {
  return isPart(field) || (field.shape.kind === "value" && isOwnText(field.shape, content));
}

/** Whether a row has a name to put into a heading. */
export function hasName(contents: FieldContents, row: ObjectShape): boolean {
  return contents[nameField(row)?.name ?? ""] !== undefined;
}

/** Blocks with an empty line between them. */
export function paragraphs(blocks: readonly Lines[]): Lines {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [passage(""), ...block]));
}

/** The depth of headings inside a section; `#` and `##` both open one. */
export function partDepth({ depth }: Pick<Look, "depth">): number {
  return Math.max(2, depth) + 1;
}

function isGiven(shape: ObjectShape, name: string, test: (field: Field) => boolean): boolean {
  const field = shape.fields.get(name);
  return field !== undefined && test(field);
}

function place({ field }: Target, name: Field | undefined): number {
  return field.name === "id" ? 0 : field === name ? 1 : 2;
}

const PADDED = { isPadded: true };
