import type { SourceDocument } from "../../../source/document.ts";
import type { Place } from "../../../source/node.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { TextRange } from "../../../text/range.ts";
import { passage, type Passage } from "./passage.ts";

/** A document on its way to the next version: its text, and the edits that make it. */
export class Draft {
  readonly document: SourceDocument;
  readonly text: string;
  /** The line break that the text uses. */
  readonly eol: string;
  readonly edits: TextEdit[] = [];

  constructor(document: SourceDocument) {
    this.document = document;
    this.text = document.text;
    this.eol = /\r\n|\n|\r/.exec(this.text)?.[0] ?? "\n";
  }

  rangeOf(place: Place): TextRange {
    return this.document.rangeOf(place);
  }

  /** The text of a range. */
  slice({ start, end }: TextRange): string {
    return this.text.slice(start, end);
  }

  insert(at: number, text: string | Passage): void {
    this.replace({ start: at, end: at }, text);
  }

  /** Writes over a range, as few characters as possible. */
  replace(range: TextRange, text: string | Passage): void {
    const edit = leastEdit(this.slice(range), passage(text));
    if (edit === undefined) return;
    const start = range.start + edit.range.start;
    this.edits.push({ ...edit, range: { start, end: range.start + edit.range.end } });
  }
}

/** What turns the text before into the one after, without what both begin or end with; prompts stay whole. */
function leastEdit(before: string, after: Passage): TextEdit | undefined {
  if (before === after.text) return undefined;
  const shorter = Math.min(before.length, after.text.length);
  const mostAtStart = Math.min(shorter, after.stops[0]?.start ?? shorter);
  let start = 0;
  while (start < mostAtStart && before[start] === after.text[start]) start++;
  if (isInPair(before, start) || isInPair(after.text, start)) start--;
  const lastStop = after.text.length - (after.stops.at(-1)?.end ?? 0);
  const mostAtEnd = Math.min(shorter - start, lastStop);
  let end = 0;
  while (end < mostAtEnd && before.at(-1 - end) === after.text.at(-1 - end)) end++;
  if (isInPair(before, before.length - end) || isInPair(after.text, after.text.length - end)) end--;
  return {
    range: { start, end: before.length - end },
    text: after.text.slice(start, after.text.length - end),
    stops: after.stops.map((stop) => ({ ...stop, start: stop.start - start, end: stop.end - start })),
  };
}

/** Whether an offset lies between the two halves of a character or of a line break. */
function isInPair(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
