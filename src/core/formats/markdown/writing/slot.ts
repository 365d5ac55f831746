import type { Place } from "../../../source/node.ts";
import type { TextRange } from "../../../text/range.ts";
import { passage, type Passage } from "./passage.ts";
import { placeOf } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import type { Draft } from "./draft.ts";
import { cellSlot, pairSlot } from "./field-cells.ts";
import type { CellHolder, LineHolder } from "./holders.ts";
import type { Context } from "./spelling.ts";
import type { Writing } from "./writing.ts";

/** A place for the text of one field. */
export interface Slot {
  readonly context: Context;
  /** The text that stands there with its marks, comments left out; an empty range where there is none. */
  readonly range: TextRange;
  /** Texts of the same kind beside it, which show how several values are written on one line. */
  readonly others: readonly string[];
  /** Writes a text over the range. */
  put(text: Passage): void;
}

/** The place of a field that stands on a line or in a cell. */
export function holderSlot(
  holder: LineHolder | CellHolder,
  { shape, section }: Setting,
  writing: Writing,
): Slot | undefined {
  const { draft } = writing;
  if (holder.kind === "line") return lineSlot(holder, draft);
  const { table, row, pair, target } = holder;
  return pair === undefined ? cellSlot(writing.tableDraft(table, shape, section), row, target) : pairSlot(row, draft);
}

/** The place behind a label. */
export function lineSlot({ label }: LineHolder, draft: Draft): Slot | undefined {
  const { text } = draft;
  const place = placeOf(label.label);
  if (place === undefined) return undefined;
  const labelEnd = draft.rangeOf(place).end;
  LABEL_END.lastIndex = labelEnd;
  const start = labelEnd + (LABEL_END.exec(text)?.[0].length ?? 0);
  const value = placeOf(label.value);
  const range =
    value === undefined ? { start, end: start } : { start, end: endOfMarks(text, draft.rangeOf(value).end) };
  const isClear = /[ \t]/.test(text.charAt(start - 1));
  return {
    context: "line",
    range,
    others: [],
    put: (value) => {
      draft.replace(range, isClear || value.text === "" ? value : passage(" ", value));
    },
  };
}

const LABEL_END = /(?:[*_]*[ \t]*:[*_]*|[*_]+)[ \t]*/y;

/** The end of the marks that close what ends there: of emphasis, code or a link, up to the line's end. */
function endOfMarks(text: string, at: number): number {
  MARKS_END.lastIndex = at;
  return at + (MARKS_END.exec(text)?.[1]?.length ?? 0);
}

const MARKS_END = /([*_~`]*(?:\]\([^()\r\n]*\)|\]\[[^\]\r\n]*\]|>)?[*_~`]*)[ \t]*(?:<!--.*?-->[ \t]*)?(?=[\r\n]|$)/y;

/**
 * The text of a range with another one in a node's place: what marks the node as a whole (`**35**`, a link's address)
 * stays, all other marks go.
 */
export function textWithin(range: TextRange, node: Place | undefined, text: Passage, draft: Draft): Passage {
  const place = node && draft.rangeOf(node);
  if (place === undefined || place.start < range.start || place.end > range.end) return text;
  const before = draft.text.slice(range.start, place.start);
  const inside = draft.slice(place);
  const after = draft.text.slice(place.end, range.end);
  const isWhole = /^[*_~`]*$/.test(before) && after === Array.from(before).toReversed().join("");
  const isLink = before === "[" && /^\]\([^()]*\)$/.test(after);
  const isMarked = (isWhole || isLink) && !/[*_~`[\]]/.test(inside);
  return isMarked && text.text !== "" ? passage(before, text, after) : text;
}

/** A text's range with the marks around it, where some marks stand in it: with one half gone, the other would show. */
export function withMarks(range: TextRange, { text }: Draft): TextRange {
  if (!/[*_~`]/.test(text.slice(range.start, range.end))) return range;
  const before = /[*_~`]*$/.exec(text.slice(Math.max(0, range.start - LONGEST_MARKS), range.start))?.[0].length ?? 0;
  const after = /^[*_~`]*/.exec(text.slice(range.end, range.end + LONGEST_MARKS))?.[0].length ?? 0;
  return { start: range.start - before, end: range.end + after };
}

const LONGEST_MARKS = 8;
