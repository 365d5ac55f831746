// Lines of a text whose line breaks are LF or CRLF.

/** The offset at which the line of an offset starts, behind a byte order mark. */
export function lineStart(text: string, at: number): number {
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? Math.min(1, at) : start;
}

/** The offset at which the line of an offset ends, in front of its line break. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  if (feed === -1) return text.length;
  return feed > at && text[feed - 1] === "\r" ? feed - 1 : feed;
}

/** The start of the line below; `undefined` where there is none. */
export function nextLine(text: string, at: number): number | undefined {
  const feed = text.indexOf("\n", at);
  return feed === -1 ? undefined : feed + 1;
}

/** The end of the line above; `undefined` for the first line. */
export function endOfLineAbove(text: string, at: number): number | undefined {
  const start = lineStart(text, at);
  return text[start - 1] !== "\n" ? undefined : start - (text[start - 2] === "\r" ? 2 : 1);
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** What stands in front of an offset on its line. */
export function before(text: string, at: number): string {
  return text.slice(lineStart(text, at), at);
}

/** What a line holds, judged by its first character that is not a space; `column` is where that stands. */
export interface LineContent {
  readonly kind: "blank" | "comment" | "content";
  readonly column: number;
}

/** Reads the line that starts at an offset. */
export function contentOfLine(text: string, start: number): LineContent {
  const line = text.slice(start, lineEnd(text, start));
  const column = line.search(/\S/);
  if (column === -1) return { kind: "blank", column: line.length };
  return { kind: line[column] === "#" ? "comment" : "content", column };
}

/** Whether a blank line stands between two offsets. */
export function hasBlankLine(text: string, from: number, to: number): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(from, to));
}
