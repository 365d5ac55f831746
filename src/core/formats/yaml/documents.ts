import type { TextRange } from "../../text/range.ts";

/** The first document of a file that holds anything. */
export interface FirstDocument extends TextRange {
  /** Nothing but its lines, without a directive, or a marker with something behind it. */
  readonly isBare: boolean;
  /** The marker in front of the next document that holds anything. */
  readonly nextMarker: TextRange | undefined;
}

/** Finds the first document among those that lines with `---` and `...` set apart; an empty one where none has content. */
export function firstDocument(text: string): FirstDocument {
  const bounds = [text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, ...markersOf(text), text.length];
  let document: Omit<FirstDocument, "nextMarker"> | undefined;
  let directives: number | undefined;
  for (let i = 0; i + 1 < bounds.length; i++) {
    const start = bounds[i] ?? 0;
    const end = bounds[i + 1] ?? text.length;
    const isBelowMarker = i > 0;
    const content = isBelowMarker ? belowMarker(text, start, end) : start;
    const isBare = content !== start || !isBelowMarker;
    const first = firstContent(text, content, end);
    if (first === end && isBare) continue;
    if (document !== undefined) return { ...document, nextMarker: { start, end: start + MARKER_LENGTH } };
    if (text[first] === "%") directives = start;
    else document = { start: directives ?? content, end, isBare: isBare && directives === undefined };
  }
  return { ...(document ?? { start: text.length, end: text.length, isBare: true }), nextMarker: undefined };
}

const BYTE_ORDER_MARK = "\uFEFF";
const MARKERS = ["---", "..."] as const;
const MARKER_LENGTH = 3;

/** Where lines start with `---` or `...` and nothing else behind it that is not set apart by a space. */
function markersOf(text: string): number[] {
  const found: number[] = [];
  const first = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  for (const marker of MARKERS) {
    // Not for the line break with it: there are many of those, and engines stop at each.
    for (let at = text.indexOf(marker, first); at !== -1; at = text.indexOf(marker, at + 1)) {
      const isFirst = at === first || text[at - 1] === "\n";
      if (isFirst && isEnd(text, at + MARKER_LENGTH)) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text.charAt(at));
}

/** The start of the line below the marker; the marker itself where something stands behind it. */
function belowMarker(text: string, marker: number, end: number): number {
  const lineEnd = text.indexOf("\n", marker);
  const next = lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1;
  return firstContent(text, marker + MARKER_LENGTH, next) === next ? next : marker;
}

/** The first character that belongs neither to a comment nor to white space; `end` where there is none. */
function firstContent(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (text[at] === "#") {
      const lineEnd = text.indexOf("\n", at);
      at = lineEnd === -1 ? end : lineEnd;
    } else if (!/\s/.test(text.charAt(at))) return at;
    else at++;
  }
  return end;
}
