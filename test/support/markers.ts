/**
 * The marker language: under a line of a plan stands a line of only spaces, carets and a verdict,
 *
 *     goals: [{id: g2}]
 *              ^^^^^^ warning goal-incomplete: Goal g2 needs a baseline
 *
 * It is no part of the plan. The carets stand under the place that is reported, column by column (UTF-16 code units).
 */
export interface Mark {
  /** Counts from 0 in the text without markers. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** `warning goal-incomplete: Goal g2 needs a baseline` */
  readonly verdict: string;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARKER = /^(?<indent> *)(?<carets>\^+) (?<verdict>(?:error|warning|information|hint) [a-z-]+: .*?)\r?$/;

/** Takes the markers out of a text. */
export function unmarked(marked: string): MarkedText {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of linesOf(marked)) {
    const { indent, carets, verdict } = MARKER.exec(line.replace(/\n$/, ""))?.groups ?? {};
    if (indent === undefined || carets === undefined || verdict === undefined) lines.push(line);
    else {
      const start = indent.length;
      marks.push({ line: lines.length - 1, start, end: start + carets.length, verdict });
    }
  }
  return { text: lines.join(""), marks };
}

/** Puts markers into a text, in the order of their places; the opposite of {@link unmarked}. */
export function marked({ text, marks }: MarkedText): string {
  const sorted = [...marks].sort(
    (a, b) => a.line - b.line || a.start - b.start || a.end - b.end || (a.verdict < b.verdict ? -1 : 1),
  );
  return linesOf(text)
    .map((line, index) => {
      const own = sorted.filter((mark) => mark.line === index);
      if (own.length === 0) return line;
      const markers = own.map(
        ({ start, end, verdict }) => `${" ".repeat(start)}${"^".repeat(end - start)} ${verdict}\n`,
      );
      return `${line.replace(/\n?$/, "\n")}${markers.join("")}`;
    })
    .join("");
}

/** The lines of a text, each with its line break. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
