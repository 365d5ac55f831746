import type { TextRange } from "./range.ts";

/** Characters to write over a stretch of a text; an empty stretch is a place to insert at. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
  /** The prompts in `text`, in order. */
  readonly stops: readonly Stop[];
}

/** A prompt: offsets count from the start of the edit's text. */
export interface Stop extends TextRange {
  readonly choices?: readonly string[];
}

/** The text with all edits made. Edits that overlap are a mistake of whoever made them, and throw. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let done = "";
  let at = 0;
  for (const { range, text: written } of sorted) {
    if (range.start < at) throw new Error(`Two edits overlap at ${String(range.start)}`);
    done += text.slice(at, range.start) + written;
    at = range.end;
  }
  return done + text.slice(at);
}

/** Where a range lies once edits are made; an end at which something is inserted moves behind it. */
export function movedBy(edits: readonly TextEdit[], { start, end }: TextRange): TextRange {
  const moved = (offset: number): number =>
    edits.reduce((sum, { range, text }) => {
      return range.end <= offset ? sum + text.length - (range.end - range.start) : sum;
    }, offset);
  return { start: moved(start), end: moved(end) };
}
