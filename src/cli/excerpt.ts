import type { LineIndex, TextRange } from "../core/index.ts";

/** The line that a finding stands on, or what is around the finding where the line is very long. */
export interface Excerpt {
  readonly text: string;
  /** Where the finding is in `text`. */
  readonly range: TextRange;
  /** Whether the line goes on before or after `text`. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** UTF-16 code units that are kept before the start of a finding and after it: more than a terminal is wide. */
const KEPT = 400;

export function excerptOf(text: string, { start, end }: TextRange, lines: LineIndex): Excerpt {
  const line = lines.line(lines.position(start).line);
  const from = Math.max(line.start, start - KEPT);
  const to = Math.min(line.end, start + KEPT);
  return {
    text: text.slice(from, to),
    range: { start: start - from, end: Math.min(end, to) - from },
    isCutBefore: from > line.start,
    isCutAfter: to < line.end,
  };
}
