import type { SourceDocument } from "../source/document.ts";
import type { Place } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";

/** Where a place is shown: on one line, and not empty where the text has anything to point at. */
export function visibleRange(document: SourceDocument, place: Place): TextRange {
  const { text } = document;
  const { start, end } = document.rangeOf(place);
  const lineBreak = text.slice(start, end).search(/[\r\n]/);
  const lineEnd = lineBreak === -1 ? end : start + lineBreak;
  if (lineEnd > start) return { start, end: lineEnd };
  if (isOnLine(text, start)) return { start, end: start + 1 };
  const before = text.slice(0, start).trimEnd().length;
  return { start: Math.max(0, before - 1), end: before };
}

function isOnLine(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && !/[\r\n]/.test(text.charAt(offset));
}
