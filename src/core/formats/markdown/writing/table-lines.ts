import type { TextRange } from "../../../text/range.ts";
import type { Row, Unread } from "../block.ts";
import { lineAt } from "../line.ts";
import { trimmed } from "../row-text.ts";
import type { Draft } from "./draft.ts";
import { startOfLine } from "./layout.ts";

/** A line of a table, cut at its bars. */
export interface TableLine extends TextRange {
  /** What stands between the bars, spaces included. */
  readonly slots: readonly TextRange[];
  /** Whether a bar starts the line. */
  readonly isOpened: boolean;
  /** Whether a bar ends it. */
  readonly isClosed: boolean;
}

/** The line at `start`, without the spaces at its ends. */
export function tableLine(text: string, at: number): TableLine {
  const line = lineAt(text, startOfLine(text, at));
  const { start, end } = trimmed(text, line.start, line.end);
  const isOpened = text[start] === "|";
  const slots: TextRange[] = [];
  let from = isOpened ? start + 1 : start;
  for (let bar = from; bar < end; bar++) {
    if (text[bar] === "\\" && (text[bar + 1] === "\\" || text[bar + 1] === "|")) bar++;
    else if (text[bar] === "|") {
      slots.push({ start: from, end: bar });
      from = bar + 1;
    }
  }
  const isClosed = from === end && slots.length > 0;
  if (!isClosed) slots.push({ start: from, end });
  return { start, end, slots, isOpened, isClosed };
}

/** The lines of a table: header, dashes, and rows, those too that were not read. */
export interface TableLines {
  readonly header: TableLine;
  readonly dashes: TableLine;
  readonly rows: readonly { readonly row: Row | Unread; readonly line: TableLine }[];
}

export function tableLines(header: Row, rows: readonly (Row | Unread)[], draft: Draft): TableLines {
  const { text } = draft;
  const first = tableLine(text, draft.rangeOf(header).start);
  return {
    header: first,
    dashes: tableLine(text, lineAt(text, startOfLine(text, first.start)).next),
    rows: rows.map((row) => ({
      row,
      line: tableLine(text, draft.rangeOf(row.kind === "row" ? row : row.place).start),
    })),
  };
}

/** For each column its width, where the bars of all lines stand below each other; 0 where they do not. */
export function alignedWidths({ header, dashes, rows }: TableLines): readonly number[] {
  const lines = [dashes, ...rows.map(({ line }) => line)];
  return header.slots.map(({ start, end }, index) => {
    const width = end - start;
    const isAligned = lines.every(({ slots }) => {
      const slot = slots[index];
      return slot !== undefined && slot.end - slot.start === width;
    });
    return rows.length > 0 && isAligned ? width : 0;
  });
}

/** Whether a space stands between text and bars. */
export function isPadded({ slots }: TableLine, text: string): { readonly isPadded: boolean } {
  return { isPadded: slots.some(({ start, end }) => start < end && text[start] === " ") };
}
