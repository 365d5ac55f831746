/** Bounds checked by a cheap scan before any parser sees the text; guide figures are in docs/adr. */
export interface Limits {
  /** Longest file that is read, in UTF-16 code units. */
  readonly fileLength: number;
  /** Longest section that is parsed. */
  readonly sectionLength: number;
  /** Longest line that is parsed. */
  readonly lineLength: number;
  /** Deepest nesting (indentation steps, brackets, quotation marks, list markers). */
  readonly depth: number;
  /** Most keys, rows or cells in one collection. */
  readonly items: number;
  /** Most inline marks (emphasis, links, backticks, brackets) in one line of Markdown. */
  readonly marks: number;
  /** Most findings of one kind listed for a file; one more counts the rest. */
  readonly findingsPerRule: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileLength: 2_000_000,
  sectionLength: 1_000_000,
  lineLength: 20_000,
  depth: 60,
  items: 20_000,
  marks: 2_000,
  findingsPerRule: 200,
};
