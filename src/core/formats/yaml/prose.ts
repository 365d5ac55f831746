import { firstOfLine, lineStart, restOfLine } from "./repair.ts";

/**
 * Where a text ends that starts at an offset and was written without quotation marks, though it needs them: in front of
 * a comment, and between brackets in front of the next comma or bracket. `undefined` where that is not clear.
 */
export function endOfProse(text: string, start: number): number | undefined {
  const line = restOfLine(text, start);
  if (isInBrackets(text, start)) {
    const length = text.slice(start, line.end).search(/\s*[,\]}]/);
    return length <= 0 ? undefined : start + length;
  }
  const end = endOnLine(text, start, line.end);
  if (end < line.end) return end;
  const last = lastLine(text, start);
  if (last === undefined) return end;
  const lastEnd = restOfLine(text, last).end;
  return endOnLine(text, last, lastEnd) < lastEnd ? undefined : lastEnd;
}

/** A text between marks that it does not hold, or in single ones, where it does. */
export function inMarks(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function endOnLine(text: string, start: number, end: number): number {
  const comment = text.slice(start, end).search(/\s+#(?:\s|$)/);
  return comment === -1 ? end : start + comment;
}

/** The last of the lines below that go on with a text: they stand deeper than its key, and start no field or row. */
function lastLine(text: string, start: number): number | undefined {
  const key = firstOfLine(text, start);
  const [dashes = ""] = /^(?:-[ \t]+)*/.exec(text.slice(key, start)) ?? [];
  const column = key - lineStart(text, key) + dashes.length;
  let last: number | undefined;
  for (let next = text.indexOf("\n", start) + 1; next > 0 && next < text.length; next = text.indexOf("\n", next) + 1) {
    const first = firstOfLine(text, next);
    const line = text.slice(first, restOfLine(text, first).end);
    if (first - next <= column || /^(?:\s|#|- |[\w-]+:(?:\s|$))/.test(line)) break;
    last = first;
  }
  return last;
}

/** Whether a bracket stands open on the line in front of an offset. */
function isInBrackets(text: string, at: number): boolean {
  const ahead = text.slice(lineStart(text, at), at).replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, "");
  const count = (marks: RegExp): number => ahead.match(marks)?.length ?? 0;
  return count(/(?<![^\s[{:,-])[[{]/g) > count(/[\]}]/g);
}
