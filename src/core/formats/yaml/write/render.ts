import type { Shape } from "../../../schema/shape.ts";
import { promptText } from "../../../schema/prompts.ts";
import { areSentences, isFreeText } from "../../../schema/value-kinds.ts";
import { isFields, isList, isPrompt, type Content, type FieldContents, type Prompt } from "../../../source/change.ts";
import type { Written } from "../../../text/written.ts";
import { asBlock, inDoubleQuotes, inOneLine, type Quotes } from "./scalar-text.ts";

/** How somebody lays out a file. */
export interface Layout {
  /** So much deeper stand the fields of an object than its key. */
  readonly step: number;
  /** So much deeper stand the dashes of a list than its key. */
  readonly dash: number;
  /** So much deeper than its dash stands what a row says. */
  readonly row: number;
}

export const USUAL_LAYOUT: Layout = { step: 2, dash: 2, row: 2 };

/** A value as it stands behind a key's colon or a dash, and on the lines below, relative to that key or dash. */
export interface Laid {
  readonly head: Written;
  readonly below: readonly Written[];
}

/** The fields of an object, one below the other. */
export function fieldLines(contents: FieldContents, shape: Shape | undefined, layout: Layout): readonly Written[] {
  return inOrder(contents, shape).flatMap(([name, content]) =>
    entryLines(name, content, fieldShape(shape, name), layout),
  );
}

/** A field with its key. */
export function entryLines(
  name: string,
  content: Content,
  shape: Shape | undefined,
  layout: Layout,
): readonly Written[] {
  const { head, below } = laidOut(content, shape, layout, "key");
  const key = keyText(name, false);
  return [head.length === 0 ? [`${key}:`] : [`${key}: `, ...head], ...below];
}

/** A row of a list, with its dash. */
export function rowLines(content: Content, item: Shape | undefined, layout: Layout): readonly Written[] {
  const { head, below } = laidOut(content, item, layout, "dash");
  return [["-".padEnd(layout.row), ...head], ...below];
}

/** A value in the place behind a key, or behind a dash. */
export function laidOut(content: Content, shape: Shape | undefined, layout: Layout, behind: "key" | "dash"): Laid {
  const usual = usually(content, shape);
  const deeper = behind === "key" ? layout.step : layout.row;
  if (asksForKey(usual.content, usual.shape) && behind === "key") {
    return { head: [], below: indented([promptParts(usual.content, usual.shape, BLOCK)], layout.step) };
  }
  if (typeof usual.content === "string") {
    const [first, ...lines] = asBlock(usual.content, deeper) ?? [inFlow(usual.content, usual.shape, BLOCK)];
    return { head: first ?? [], below: lines };
  }
  if (isOnOneLine(usual.content, usual.shape)) return { head: inFlow(usual.content, usual.shape, BLOCK), below: [] };
  const lines = isList(usual.content)
    ? usual.content.flatMap((row) => rowLines(row, itemShape(usual.shape), layout))
    : isFields(usual.content)
      ? fieldLines(usual.content, usual.shape, layout)
      : [];
  if (behind === "key") return { head: [], below: indented(lines, isList(usual.content) ? layout.dash : layout.step) };
  const [first, ...others] = lines;
  return { head: first ?? [], below: indented(others, layout.row) };
}

/** How values stand in brackets, and those on one line anywhere. */
export interface FlowSetting {
  readonly isInFlow: boolean;
  /** A JSON file has every key and text in double quotation marks. */
  readonly isJson: boolean;
  readonly quotes?: Quotes;
}

const BLOCK: FlowSetting = { isInFlow: false, isJson: false };
export const FLOW: FlowSetting = { isInFlow: true, isJson: false };

/** A value on one line. */
export function inFlow(content: Content, shape: Shape | undefined, setting: FlowSetting): Written {
  const usual = usually(content, shape);
  const inside = { ...setting, isInFlow: true };
  if (isList(usual.content)) {
    return ["[", ...separated(usual.content.map((item) => inFlow(item, itemShape(usual.shape), inside))), "]"];
  }
  if (typeof usual.content !== "object") return [scalar(usual.content, usual.shape, setting)];
  if (asksForKey(usual.content, usual.shape)) return ["{", ...promptParts(usual.content, usual.shape, setting), "}"];
  if (isPrompt(usual.content)) return promptParts(usual.content, usual.shape, setting);
  return ["{", ...separated(flowEntries(usual.content, usual.shape, inside)), "}"];
}

/** The fields of an object as they stand between braces. */
export function flowEntries(
  contents: FieldContents,
  shape: Shape | undefined,
  setting: FlowSetting,
): readonly Written[] {
  return inOrder(contents, shape).map(([name, content]) => {
    const value = inFlow(content, fieldShape(shape, name), setting);
    return [`${keyText(name, true, setting.isJson)}: `, ...value];
  });
}

export function separated(parts: readonly Written[]): Written {
  return parts.flatMap((part, index) => (index === 0 ? part : [", ", ...part]));
}

export function keyText(name: string, isInFlow: boolean, isJson = false): string {
  return isJson ? inDoubleQuotes(name) : inOneLine(name, { isInFlow, isKey: true, isFreeText: false, quotes: "none" });
}

export function indented(lines: readonly Written[], columns: number): readonly Written[] {
  return lines.map((line) => (line.every((part) => part === "") ? line : [" ".repeat(columns), ...line]));
}

/** The shape of a field; of keys that authors name themselves, the shape that all of them have. */
export function fieldShape(shape: Shape | undefined, name: string): Shape | undefined {
  return shape?.kind === "object" ? (shape.fields.get(name)?.shape ?? shape.rest) : undefined;
}

export function itemShape(shape: Shape | undefined): Shape | undefined {
  return shape?.kind === "list" ? shape.item : undefined;
}

/** Fields in the model's order; names that it does not have come last. */
export function inOrder(contents: FieldContents, shape: Shape | undefined): readonly (readonly [string, Content])[] {
  const order = shape?.kind === "object" ? [...shape.fields.keys()] : [];
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(contents).sort(([a], [b]) => rank(a) - rank(b));
}

/** Whether a prompt stands for the first key of an object. */
function asksForKey(content: Content, shape: Shape | undefined): content is Prompt {
  return isPrompt(content) && shape?.kind === "object";
}

/** An object that holds nothing but the list for which a bare list stands is written as that list. */
function usually(content: Content, shape: Shape | undefined): { content: Content; shape: Shape | undefined } {
  if (shape?.kind !== "object" || shape.listField === undefined) return { content, shape };
  const list = shape.fields.get(shape.listField)?.shape;
  if (isList(content)) return { content, shape: list };
  const only = typeof content === "object" && isFields(content) ? Object.entries(content) : [];
  const [name, inside] = only.length === 1 ? (only[0] ?? []) : [];
  return name === shape.listField && inside !== undefined ? { content: inside, shape: list } : { content, shape };
}

/** Lists of short values stand in brackets behind their key. */
function isOnOneLine(content: Content, shape: Shape | undefined): boolean {
  if (isList(content)) {
    const isOpen = content.some(
      (item) => isFields(item) || isList(item) || (typeof item === "string" && item.includes("\n")),
    );
    const item = itemShape(shape);
    return content.length === 0 || !(isOpen || (item !== undefined && areSentences(item)));
  }
  return !isFields(content) || Object.keys(content).length === 0;
}

function scalar(value: string | number | boolean, shape: Shape | undefined, setting: FlowSetting): string {
  if (typeof value !== "string") return String(value);
  if (setting.isJson) return inDoubleQuotes(value);
  const { isInFlow, quotes = "none" } = setting;
  return inOneLine(value, { isInFlow, quotes, isFreeText: shape?.kind !== "value" || isFreeText(shape) });
}

/** Guidance stands between quotation marks, so that whatever replaces it is read as text. */
function promptParts(prompt: Prompt, shape: Shape | undefined, { isJson }: FlowSetting): Written {
  const shown = promptText(prompt, shape);
  const { choices } = prompt;
  const isGuidance = choices === undefined && shown !== "" && (shape?.kind !== "value" || isFreeText(shape));
  if (isGuidance || isJson)
    return ['"', { prompt: inDoubleQuotes(shown).slice(1, -1), ...(choices && { choices }) }, '"'];
  return [{ prompt: shown, ...(choices && { choices }) }];
}
