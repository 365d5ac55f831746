import { promptForField } from "../../../schema/prompts.ts";
import type { Field, ObjectShape, Shape } from "../../../schema/shape.ts";
import type { TextRange } from "../../../text/range.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { Cursor } from "../../cursor.ts";
import { type Line, lineAt } from "../line.ts";
import { BETWEEN_VALUES } from "../separators.ts";
import { matchLabel } from "../targets.ts";
import { nameOf } from "../writing/names.ts";
import { isPart } from "../writing/skeleton.ts";
import { passage } from "../writing/passage.ts";
import { spelt } from "../writing/spelling.ts";
import { valueText } from "../writing/values.ts";
import { atHeading, type Place } from "./at-heading.ts";
import { skeletonOf } from "./headings.ts";
import { holderAt, type Holder } from "./holder.ts";
import { tableAt, type TableCursor } from "./table.ts";

/**
 * What may be written at an offset of a Markdown plan below its front matter, judged by the lines around it. `undefined`
 * in code, comments and prose, and outside of the plan's sections.
 *
 * @param from where the Markdown starts
 */
export function bodyCursor(text: string, from: number, offset: number): Cursor | undefined {
  const line = lineAround(text, offset);
  const { headings, hidden } = skeletonOf(text, from);
  if (hidden.has(line.start)) return undefined;
  const depth = /^#{1,6}(?=[ \t]|$)/.exec(text.slice(line.content, line.end))?.[0].length ?? 0;
  const place: Place = { text, line, offset, headings };
  if (depth > 0) return atHeading(place, depth);
  const holder = holderAt(headings, line.start);
  if (holder === undefined) return undefined;
  const table = tableAt(text, line, holder, offset);
  if (table !== undefined) return inTable(table, place);
  return atBullet(place, holder);
}

function lineAround(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return lineAt(text, start);
}

function inTable({ row, columns, column, cell, isHeader }: TableCursor, { text, offset }: Place): Cursor | undefined {
  if (isHeader) {
    const known = columns.filter((target, i) => i !== column && target !== undefined);
    return {
      kind: "field",
      shape: row,
      missing: [...row.fields.values()].filter((field) => !known.some((target) => target?.field === field)),
      edit: (field) => ({ range: cell, ...passage(nameOf({ field }, row)) }),
    };
  }
  const target = columns[column];
  return target && valueAt(target.part ?? target.field, cell, "cell", text, offset);
}

/** The label of a list item, or the value behind it. */
function atBullet({ text, line, offset }: Place, { shape, list }: Holder): Cursor | undefined {
  const content = text.slice(line.content, line.end);
  const mark = /^(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(content)?.[0].length ?? 0;
  const item = content.slice(mark);
  const label = /^(\*\*|__)?([^:*_|]{1,60}?)(?::\1|\1?:)[ \t]*/.exec(item);
  const start = line.content + mark;
  if (label !== null && offset >= start + label[0].trimEnd().length) {
    const target = matchLabel(label[2] ?? "", shape)?.target;
    const range = { start: Math.min(start + label[0].length, offset), end: Math.max(offset, line.end) };
    return target && valueAt(target.part ?? target.field, range, "line", text, offset);
  }
  if (mark === 0 || list !== undefined || !/^[\w *-]*$/.test(item)) return undefined;
  const isBold = new RegExp(`^\\s*[-*+] \\*\\*`, "m").test(text) || !/^\s*[-*+] [A-Z][\w ]{0,40}: /m.test(text);
  return {
    kind: "field",
    shape,
    missing: [...shape.fields.values()].filter(
      (field) => !isPart(field) && field.name !== "narrative" && !hasLabel(field, shape, text, line),
    ),
    edit: (field) => {
      const name = nameOf({ field }, shape);
      const value = valueText(promptForField(field), field.shape, "line") ?? "";
      return { range: { start, end: line.end }, ...passage(isBold ? `**${name}:** ` : `${name}: `, value) };
    },
  };
}

/** Whether a label of the lines around names a field: up to the next heading on both sides. */
function hasLabel(field: Field, shape: ObjectShape, text: string, line: Line): boolean {
  const before =
    text
      .slice(0, line.start)
      .split(/^#{1,6}[ \t]/m)
      .at(-1) ?? "";
  const after = text.slice(line.end).split(/^#{1,6}[ \t]/m)[0] ?? "";
  const labels = [...`${before}\n${after}`.matchAll(/^\s*[-*+][ \t]+(?:\*\*|__)?([^:*_|\n]{1,60}?)(?:\*\*|__)?:/gm)];
  return labels.some(([, label]) => matchLabel(label ?? "", shape)?.target.field === field);
}

/** One value of a cell or line: of several, the one that the cursor is in. */
function valueAt(
  field: Field,
  range: TextRange,
  context: "cell" | "line",
  text: string,
  offset: number,
): Cursor | undefined {
  const value: Shape = field.shape.kind === "list" ? field.shape.item : field.shape;
  if (value.kind !== "value") return undefined;
  const isList = field.shape.kind === "list";
  const parts = isList ? partsOf(text, range) : [range];
  const own = parts.find(({ start, end }) => start <= offset && offset <= end) ?? range;
  return {
    kind: "value",
    field,
    shape: value,
    others: parts.filter((part) => part !== own).map(({ start, end }) => text.slice(start, end)),
    edit: (one): TextEdit => ({ range: own, ...passage(spelt(one, context)) }),
  };
}

/** The values between commas and their like, without the spaces around them. */
function partsOf(text: string, { start, end }: TextRange): readonly TextRange[] {
  const parts: TextRange[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !BETWEEN_VALUES.test(text.charAt(at))) continue;
    const part = text.slice(from, at);
    const lead = part.trim() === "" ? part.length : part.length - part.trimStart().length;
    parts.push({ start: from + lead, end: from + Math.max(lead, part.trimEnd().length) });
    from = at + 1;
  }
  return parts;
}
