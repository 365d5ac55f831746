import { isRequired, promptForField, promptsIn } from "../../../schema/prompts.ts";
import type { Field, ObjectShape, Shape } from "../../../schema/shape.ts";
import { isFreeText } from "../../../schema/value-kinds.ts";
import type { Content } from "../../../source/change.ts";
import type { TextRange } from "../../../text/range.ts";
import { editOf, type Written } from "../../../text/written.ts";
import type { Cursor } from "../../cursor.ts";
import type { WriteTarget } from "../../format.ts";
import { layoutsOf } from "../write/layout.ts";
import { entryLines, FLOW, flowEntries, rowLines, USUAL_LAYOUT, type Layout } from "../write/render.ts";
import { inOneLine } from "../write/scalar-text.ts";
import { sitesOf } from "../write/site.ts";
import { flowAt, type FlowCursor } from "./flow.ts";
import { cursorLines, type CursorLine } from "./lines.ts";
import { follow, listIn, stepsTo, type Step } from "./path.ts";

/** What may be written at an offset of a YAML plan. */
export function yamlPlanCursor({ document, root, shape }: WriteTarget, offset: number): Cursor | undefined {
  const { text } = document;
  const layoutAt = (): Layout =>
    layoutsOf(text, sitesOf(text, root, root, shape, (place) => document.rangeOf(place)).root)(offset);
  return yamlCursor(text, { start: 0, end: text.length }, shape, offset, layoutAt);
}

/**
 * What may be written at an offset of a YAML text, judged by the lines around it alone, so that it also works while
 * the text is broken. `undefined` in comments and texts, and where the model knows nothing.
 *
 * @param range the whole text, or the front matter of a Markdown file
 */
export function yamlCursor(
  text: string,
  range: TextRange,
  shape: ObjectShape,
  offset: number,
  layout: () => Layout = () => USUAL_LAYOUT,
): Cursor | undefined {
  const lines = cursorLines(text, range.start, range.end);
  const index = lines.findIndex(({ start, end }) => start <= offset && offset <= end);
  const line = lines[index];
  if (line === undefined || isInComment(text, line, offset)) return undefined;
  const place: Place = { text, lines, index, line, offset, shape, layout };
  const flow = flowAt(text, lines, index, offset);
  if (flow !== undefined) return inBrackets(place, flow);
  const last = line.openers.at(-1);
  return last?.kind === "key" && offset > line.start + last.column + last.name.length
    ? behindKey(place, last.column)
    : atKey(place);
}

interface Place {
  readonly text: string;
  readonly lines: readonly CursorLine[];
  readonly index: number;
  readonly line: CursorLine;
  readonly offset: number;
  readonly shape: ObjectShape;
  readonly layout: () => Layout;
}

function isInComment(text: string, { start }: CursorLine, offset: number): boolean {
  return /(?:^|\s)#/.test(text.slice(start, offset).replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, ""));
}

/** The value behind `key:`. */
function behindKey({ text, lines, index, line, offset, shape }: Place, column: number): Cursor | undefined {
  // A value needs a space in front of it.
  if (offset <= line.rest && !/\s/.test(text.charAt(offset - 1))) return undefined;
  const key = line.openers.at(-1)?.name ?? "";
  const reached = follow(shape, [...stepsTo(lines, index, column), { key }]);
  const end = line.end - (/(?:^|\s+)#.*$|\s+$/.exec(text.slice(line.rest, line.end))?.[0].length ?? 0);
  const range = { start: Math.min(line.rest, offset), end: Math.max(end, offset) };
  return reached && valueCursor(reached, range, [], false);
}

/** A key, or the beginning of one; a row, or a value of a list. */
function atKey(place: Place): Cursor | undefined {
  const { text, lines, index, line, offset, shape } = place;
  const key = line.openers.find(({ kind }) => kind === "key");
  const start = key === undefined ? Math.min(line.isEmpty ? offset : line.rest, offset) : line.start + key.column;
  if (!/^[\w -]*$/.test(text.slice(start, offset))) return undefined;
  const column = start - line.start;
  const steps = stepsTo(lines, index, column);
  const reached = follow(shape, steps);
  if (reached === undefined) return undefined;
  const end = key === undefined ? wordEnd(text, offset, line.end) : start + key.name.length;
  const range = { start, end: Math.max(end, offset) };
  const list = listIn(reached.shape);
  if (list !== undefined && steps.at(-1) !== "row") return rowCursor(place, list.shape.item, range);
  if (reached.shape.kind === "value") return valueCursor(reached, range, otherRows(place, column), false);
  if (reached.shape.kind !== "object") return undefined;
  return fieldCursor(place, reached.shape, range, key !== undefined);
}

function inBrackets({ text, lines, shape }: Place, flow: FlowCursor): Cursor | undefined {
  const line = lines[flow.line];
  const last = line?.openers.at(-1);
  const outer: readonly Step[] =
    last === undefined
      ? []
      : [...stepsTo(lines, flow.line, last.column), last.kind === "key" ? { key: last.name } : "row"];
  const reached = follow(shape, [...outer, ...flow.steps, ...(flow.key === undefined ? [] : [{ key: flow.key }])]);
  if (reached === undefined) return undefined;
  if (flow.in === "list") {
    const item = follow(shape, [...outer, ...flow.steps, "row"]);
    if (item?.shape.kind === "value")
      return valueCursor({ ...item, field: item.field ?? reached.field }, flow.range, flow.others, true);
    return undefined;
  }
  if (flow.key !== undefined) return valueCursor(reached, flow.range, [], true);
  const { shape: object } = reached;
  if (object.kind !== "object") return undefined;
  const hasColon = text.charAt(flow.range.end) === ":";
  return {
    kind: "field",
    shape: object,
    missing: missingIn(object, flow.others),
    edit: (field) => {
      const [entry = []] = flowEntries({ [field.name]: promptForField(field) }, object, FLOW);
      return editOf(flow.range, hasColon ? [field.name] : entry);
    },
  };
}

function fieldCursor(place: Place, shape: ObjectShape, range: TextRange, hasColon: boolean): Cursor {
  const column = range.start - place.line.start;
  return {
    kind: "field",
    shape,
    missing: missingIn(shape, keysAround(place, column)),
    edit: (field) => {
      const lines = entryLines(field.name, promptForField(field), field.shape, place.layout());
      return editOf(range, hasColon ? [field.name] : joined(lines, column, place.text));
    },
  };
}

function rowCursor(place: Place, item: Shape, range: TextRange): Cursor {
  const column = range.start - place.line.start;
  return {
    kind: "row",
    item,
    edit: () => editOf(range, joined(rowLines(contentOf(item), item, place.layout()), column, place.text)),
  };
}

function valueCursor(
  { shape, field }: { readonly shape: Shape; readonly field: Field | undefined },
  range: TextRange,
  others: readonly string[],
  isInFlow: boolean,
): Cursor | undefined {
  const value = shape.kind === "list" ? shape.item : shape;
  if (field === undefined || value.kind !== "value") return undefined;
  const isFree = isFreeText(value);
  return {
    kind: "value",
    field,
    shape: value,
    others,
    edit: (text) => {
      const one =
        value.types.has("boolean") && /^(?:true|false)$/.test(text)
          ? text
          : inOneLine(text, { isInFlow, isFreeText: isFree, quotes: "none" });
      return editOf(range, [shape.kind === "list" && !isInFlow ? `[${one}]` : one]);
    },
  };
}

function contentOf(item: Shape): Content {
  return item.kind === "object" ? promptsIn(item, isRequired) : { ask: "" };
}

/** The lines of a part of the plan that starts in a column, with the text's own line breaks. */
function joined(lines: readonly Written[], column: number, text: string): Written {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  return lines.flatMap((line, i) => (i === 0 ? line : [lineBreak + " ".repeat(column), ...line]));
}

/** The keys in the same column of the same object. */
function keysAround({ lines, index }: Place, column: number): readonly string[] {
  const keyOf = ({ openers }: CursorLine): readonly string[] =>
    openers.filter((opener) => opener.kind === "key" && opener.column === column).map(({ name }) => name);
  const startsRow = ({ openers }: CursorLine): boolean =>
    openers.some((opener) => opener.kind === "dash" && opener.column < column);
  const isOutside = (line: CursorLine): boolean => (line.openers[0]?.column ?? line.rest - line.start) < column;

  const keys: string[] = [];
  for (let at = index; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined || line.isEmpty) continue;
    const isStart = startsRow(line);
    if (at < index && isOutside(line) && !(isStart && keyOf(line).length > 0)) break;
    if (at < index) keys.push(...keyOf(line));
    if (isStart) break;
  }
  for (const line of lines.slice(index + 1)) {
    if (line.isEmpty) continue;
    if (isOutside(line)) break;
    keys.push(...keyOf(line));
  }
  return keys;
}

function missingIn(shape: ObjectShape, keys: readonly string[]): readonly Field[] {
  const present = new Set(keys.map((key) => shape.nameFor(key) ?? shape.nearestName(key)));
  return [...shape.fields.values()].filter(({ name }) => !present.has(name));
}

/** What the other rows of a list of values say. */
function otherRows({ text, lines, index }: Place, column: number): readonly string[] {
  const dash = lines[index]?.openers.findLast(({ kind }) => kind === "dash")?.column;
  return lines.flatMap((line, i) => {
    const isSibling =
      i !== index && line.openers.length === 1 && line.openers[0]?.kind === "dash" && line.openers[0].column === dash;
    return isSibling && line.rest - line.start === column ? [text.slice(line.rest, line.end).trim()] : [];
  });
}

function wordEnd(text: string, offset: number, end: number): number {
  return offset + (/^[\w-]*/.exec(text.slice(offset, end))?.[0].length ?? 0);
}
