import type { Content, FieldContents } from "../../../source/change.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { editOf, type Written } from "../../../text/written.ts";
import { columnOf, contentOfLine, lineEnd, lineStart, nextLine } from "./lines.ts";
import { below, colonEnd, endOfPart, type Page } from "./page.ts";
import { fieldLines, flowEntries, inFlow, itemShape, rowLines, separated } from "./render.ts";
import { inOneLine } from "./scalar-text.ts";
import { isInFlow, writtenSlot, type Site } from "./site.ts";

/** Gives the object that a bare list or text stands for its own keys, and adds fields to it. */
export function widen(page: Page, site: Site, contents: FieldContents): readonly TextEdit[] | undefined {
  const [value] = site.inside;
  const key = writtenSlot(site)?.key;
  const name = value?.slot?.name;
  if (value === undefined || name === undefined) return undefined;
  const [above, under] = divided(site, name, contents);
  if (isInFlow(site)) {
    const parts = (own: FieldContents): readonly Written[] =>
      flowEntries(own, site.shape, { isInFlow: true, isJson: page.isJson });
    const { start, end } = value.range;
    const before = parts(above).flatMap((part) => [...part, ", "]);
    const behind = parts(under).flatMap((part) => [", ", ...part]);
    const own = page.isJson ? `"${name}"` : name;
    return [editOf({ start, end: start }, ["{", ...before, `${own}: `]), editOf({ start: end, end }, [...behind, "}"])];
  }
  const colon = key && colonEnd(page, key);
  if (key === undefined || colon === undefined) return undefined;
  const column = columnOf(page.text, key.start);
  const last = endOfPart(page, site, column);
  if (last === undefined) return undefined;
  const layout = page.layoutAt(value.range.start);
  const inner = column + layout.step;
  const lines = fieldLines(above, site.shape, layout);
  const more = editOf({ start: last, end: last }, below(page, fieldLines(under, site.shape, layout), inner));
  if (isOnLineOf(page, value, key.start)) {
    const head = editOf({ start: colon, end: value.range.start }, below(page, [...lines, [`${name}: `]], inner));
    return [head, ...shifted(page, value.range.start, value.range.end, layout.step), more];
  }
  const end = lineEnd(page.text, colon);
  // Dashes may stand right below their key.
  const least = value.style === "block" ? inner : inner + layout.step;
  const shift = Math.max(0, least - columnOf(page.text, value.range.start));
  const head = editOf({ start: end, end }, below(page, [...lines, [`${name}:`]], inner));
  return [head, ...shifted(page, end, value.range.end, shift), more];
}

/** Makes a list of a single value, and adds rows to it. */
export function wrapRow(page: Page, site: Site, contents: readonly Content[]): readonly TextEdit[] | undefined {
  const [value] = site.inside;
  const key = writtenSlot(site)?.key;
  if (value === undefined) return undefined;
  const item = itemShape(site.shape);
  const { start, end } = value.range;
  const isOnOneLine = value.node.kind === "scalar" && !page.text.slice(start, end).includes("\n");
  if (isInFlow(site) || (isOnOneLine && item?.kind === "value")) {
    const setting = { isInFlow: true, isJson: page.isJson };
    const parts = separated(contents.map((content) => inFlow(content, item, setting)));
    return [...opened(page, value), editOf({ start: end, end }, [", ", ...parts, "]"])];
  }
  const colon = key && colonEnd(page, key);
  if (key === undefined || colon === undefined) return undefined;
  const last = endOfPart(page, site, columnOf(page.text, key.start));
  if (last === undefined) return undefined;
  const layout = page.layoutAt(start);
  const isOnLine = isOnLineOf(page, value, key.start);
  const column = isOnLine ? columnOf(page.text, key.start) + layout.dash : columnOf(page.text, start);
  const dash: Written = ["-".padEnd(layout.row)];
  const head = isOnLine
    ? editOf({ start: colon, end: start }, below(page, [dash], column))
    : editOf({ start, end: start }, dash);
  const rows = contents.flatMap((content) => rowLines(content, item, layout));
  return [
    head,
    ...shifted(page, start, end, layout.row + (isOnLine ? layout.dash : 0)),
    editOf({ start: last, end: last }, below(page, rows, column)),
  ];
}

/** The fields above and below another one in the model's order. */
function divided({ shape }: Site, name: string, contents: FieldContents): readonly [FieldContents, FieldContents] {
  const order = shape?.kind === "object" ? [...shape.fields.keys()] : [];
  const isAbove = (other: string): boolean => order.includes(other) && order.indexOf(other) < order.indexOf(name);
  const all = Object.entries(contents);
  return [
    Object.fromEntries(all.filter(([other]) => isAbove(other))),
    Object.fromEntries(all.filter(([other]) => !isAbove(other))),
  ];
}

/** A bracket in front of a value, which gets quotation marks where it needs them between brackets. */
function opened({ text }: Page, { node, range }: Site): readonly TextEdit[] {
  const { start, end } = range;
  const isPlain = node.kind === "scalar" && typeof node.value === "string" && !/^["'*]/.test(text.slice(start, end));
  const setting = { isInFlow: true, isFreeText: false, quotes: "none" } as const;
  if (isPlain && inOneLine(node.text, setting) !== text.slice(start, end)) {
    return [editOf({ start, end }, ["[", inOneLine(node.text, setting)])];
  }
  return [editOf({ start, end: start }, ["["])];
}

function isOnLineOf({ text }: Page, { range }: Site, at: number): boolean {
  return lineStart(text, range.start) === lineStart(text, at);
}

/** Moves the lines below an offset, up to another one, to the right. */
function shifted({ text }: Page, from: number, to: number, columns: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  if (columns === 0) return edits;
  for (let next = nextLine(text, from); next !== undefined && next < to; next = nextLine(text, next)) {
    if (contentOfLine(text, next).kind === "blank") continue;
    edits.push(editOf({ start: next, end: next }, [" ".repeat(columns)]));
  }
  return edits;
}
