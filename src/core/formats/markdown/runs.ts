import type { Run } from "./phrase.ts";

type BareRun = Pick<Run, "text" | "start" | "end">;

/**
 * The runs of a text that remark read from `source` between `start` and `end`: one for each stretch that equals its
 * source, one for each character that is spelt otherwise (after a backslash, as a character reference, as a line break
 * with the next line's indentation; the latter reads as a space).
 */
export function textRuns(value: string, source: string, start: number, end: number): BareRun[] {
  if (source.startsWith(value, start) && start + value.length === end && !/[\r\n]/.test(value)) {
    return [{ text: value, start, end }];
  }
  const runs: BareRun[] = [];
  let stretch = "";
  let stretchStart = start;
  const flush = (): void => {
    if (stretch !== "") runs.push({ text: stretch, start: stretchStart, end: stretchStart + stretch.length });
    stretch = "";
  };
  let at = start;
  for (const unit of value.split("")) {
    const spelt = spellingAt(unit, source, at, end);
    if (spelt === undefined) {
      if (stretch === "") stretchStart = at;
      stretch += unit;
      at = Math.min(at + 1, end);
    } else {
      flush();
      runs.push({ text: isLineBreak(unit) ? " " : unit, start: at, end: at + spelt });
      at += spelt;
    }
  }
  flush();
  return runs;
}

/** The runs of code: without its backticks, and without the one space that may stand inside each of them. */
export function codeRuns(value: string, source: string, start: number, end: number): BareRun[] {
  const at = source.indexOf(value, start);
  return at >= 0 && at + value.length <= end
    ? [{ text: value, start: at, end: at + value.length }]
    : [{ text: value.replace(/\s/g, " "), start, end }];
}

/** How many units of source spell a character; `undefined` where it stands there as itself. */
function spellingAt(unit: string, source: string, at: number, end: number): number | undefined {
  if (isLineBreak(unit)) {
    LINE_BREAK.lastIndex = at;
    return LINE_BREAK.exec(source)?.[0].length ?? 0;
  }
  if (source[at] === "\\" && source[at + 1] === unit && ESCAPABLE.test(unit)) return 2;
  if (source[at] === "&") {
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(source)?.[0];
    if (reference !== undefined && (unit !== "&" || /^&(?:amp|#0*38|#x0*26);$/i.test(reference)))
      return reference.length;
  }
  // The second half of a pair that one character reference spelt.
  if (at >= end || (source[at] !== unit && /[\uDC00-\uDFFF]/.test(unit))) return 0;
  return undefined;
}

function isLineBreak(unit: string): boolean {
  return unit === "\n" || unit === "\r";
}

const LINE_BREAK = /[ \t]*(?:\r\n|\n|\r)[ \t]*/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{0,31});/iy;
