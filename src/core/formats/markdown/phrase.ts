import type { Piece, Place } from "../../source/node.ts";

/** A stretch of inline text as it reads, and where it stands. Its text is as long as its source, or one unit of it. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Address of the link that the run belongs to. */
  readonly url?: string;
  readonly isBold?: boolean;
}

/** Inline Markdown read as its text: marks, comments and tags are left out, `<br>` is a line feed. */
export interface Phrase {
  readonly piece: Piece;
  readonly text: string;
  readonly runs: readonly Run[];
}

export function phraseOf(piece: Piece, runs: readonly Run[]): Phrase {
  return { piece, text: runs.map((run) => run.text).join(""), runs };
}

export function plainPhrase(piece: Piece, start: number, end: number): Phrase {
  const text = piece.text.slice(start, end);
  return { piece, text, runs: text === "" ? [] : [{ text, start, end }] };
}

/** The part of a phrase between two offsets of its text, without white space at its ends. */
export function slicePhrase(phrase: Phrase, from: number, to: number = phrase.text.length): Phrase {
  while (from < to && isSpace(phrase.text[from])) from++;
  while (to > from && isSpace(phrase.text[to - 1])) to--;
  if (from === 0 && to === phrase.text.length) return phrase;
  const runs: Run[] = [];
  let at = 0;
  for (const run of phrase.runs) {
    const start = Math.max(0, from - at);
    const end = Math.min(run.text.length, to - at);
    if (start < end) runs.push(sliceRun(run, start, end));
    at += run.text.length;
  }
  return phraseOf(phrase.piece, runs);
}

/** Where the phrase's text stands, from its first run to its last; `undefined` for a phrase without text. */
export function placeOf(phrase: Phrase): Place | undefined {
  const first = phrase.runs[0];
  const last = phrase.runs.at(-1);
  return first && last ? { piece: phrase.piece, start: first.start, end: last.end } : undefined;
}

/** The text on one line. */
export function lineOf(phrase: Phrase): string {
  return phrase.text.replace(/\s+/g, " ");
}

function sliceRun(run: Run, from: number, to: number): Run {
  const text = run.text.slice(from, to);
  const isLinear = run.text.length === run.end - run.start;
  return isLinear ? { ...run, text, start: run.start + from, end: run.start + to } : { ...run, text };
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
