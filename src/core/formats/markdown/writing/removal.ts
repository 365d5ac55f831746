import type { TextRange } from "../../../text/range.ts";
import type { Draft } from "./draft.ts";
import { endOfLine, startOfLine } from "./layout.ts";

/**
 * Takes whole lines away, from the start of one to the end of another, together with the line break before them. Of
 * blank lines on both sides those before go too.
 */
export function removeLines({ start, end }: TextRange, draft: Draft): void {
  const { text } = draft;
  const first = startOfLine(text, start);
  const last = endOfLine(text, end);
  const before = endOfTextBefore(text, first);
  const isBlankBefore = startOfLine(text, first) > 0 && text.slice(before, first).match(/\r\n|\n|\r/g)?.length !== 1;
  const isBlankAfter = /^[ \t]*(?:\r\n|\n|\r|$)/.test(text.slice(nextLine(text, last)));
  if (first === 0) draft.replace({ start: 0, end: nextLine(text, last) }, "");
  else if (isBlankBefore && isBlankAfter) draft.replace({ start: before, end: last }, "");
  else draft.replace({ start: lineBreakBefore(text, first), end: last }, "");
}

/** Where the last text before an offset ends. */
function endOfTextBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function lineBreakBefore(text: string, start: number): number {
  return start - (text.slice(0, start).endsWith("\r\n") ? 2 : 1);
}

function nextLine(text: string, end: number): number {
  return Math.min(text.length, end + (text.startsWith("\r\n", end) ? 2 : 1));
}
