import type { Excerpt } from "../excerpt.ts";
import { firstColumns, lastColumns, printable, widthOf } from "./printable.ts";

/** A line of a plan as it is shown, and how far the finding in it is. */
export interface SourceLine {
  readonly text: string;
  /** Columns before the finding. */
  readonly before: number;
  /** Columns of the finding, at least one. */
  readonly marked: number;
}

/** Fits a line into `width` columns, around the finding in it; `…` stands for what is left out. */
export function sourceLine({ text, range, isCutBefore, isCutAfter }: Excerpt, width: number): SourceLine {
  const before = printable(text.slice(0, range.start));
  const after = printable(text.slice(range.end).trimEnd());
  const leastBefore = Math.min(1, widthOf(before));
  const leastAfter = Math.min(1, widthOf(after));
  const marked = fitEnd(printable(text.slice(range.start, range.end)), width - leastBefore - leastAfter, false);
  const room = width - widthOf(marked);
  const kept = Math.min(widthOf(after), Math.max(leastAfter, Math.floor(room / 3)));
  const left = fitStart(before, room - kept, isCutBefore);
  const right = fitEnd(after, room - widthOf(left), isCutAfter);
  return { text: left + marked + right, before: widthOf(left), marked: Math.max(1, widthOf(marked)) };
}

const ELLIPSIS = "…";

function fitStart(text: string, width: number, isCut: boolean): string {
  if (!isCut && widthOf(text) <= width) return text;
  return ELLIPSIS + lastColumns(text, width - widthOf(ELLIPSIS));
}

function fitEnd(text: string, width: number, isCut: boolean): string {
  if (!isCut && widthOf(text) <= width) return text;
  return firstColumns(text, width - widthOf(ELLIPSIS)) + ELLIPSIS;
}
