import type { TextEdit } from "./edit.ts";

/** A stretch of the first text that is still there, or what was written instead. */
type Span = { readonly start: number; readonly end: number } | { readonly text: string };

/**
 * Edits of a text that do in one go what rounds of edits do one after the other, each on the text that the round
 * before it left. Prompts are not kept.
 */
export function composeEdits(text: string, rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  let spans: readonly Span[] = [{ start: 0, end: text.length }];
  for (const edits of rounds) spans = edited(spans, edits);
  return differences(spans, text);
}

function edited(spans: readonly Span[], edits: readonly TextEdit[]): readonly Span[] {
  const done: Span[] = [];
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const length = spans.reduce((sum, span) => sum + lengthOf(span), 0);
  let at = 0;
  for (const { range, text } of sorted) {
    done.push(...cut(spans, at, range.start), { text });
    at = range.end;
  }
  return [...done, ...cut(spans, at, length)];
}

/** The spans between two offsets of the text that they make up. */
function cut(spans: readonly Span[], from: number, to: number): readonly Span[] {
  const parts: Span[] = [];
  let before = 0;
  for (const span of spans) {
    const start = Math.max(from - before, 0);
    const end = Math.min(to - before, lengthOf(span));
    before += lengthOf(span);
    if (start >= end) continue;
    parts.push(
      "text" in span ? { text: span.text.slice(start, end) } : { start: span.start + start, end: span.start + end },
    );
  }
  return parts;
}

/** What stands between the stretches that are still there, as edits. */
function differences(spans: readonly Span[], text: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let written = "";
  let at = 0;
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    if ("text" in span) {
      written += span.text;
      continue;
    }
    const range = { start: at, end: span.start };
    if (text.slice(range.start, range.end) !== written) edits.push({ range, text: written, stops: [] });
    written = "";
    at = span.end;
  }
  return edits;
}

function lengthOf(span: Span): number {
  return "text" in span ? span.text.length : span.end - span.start;
}
