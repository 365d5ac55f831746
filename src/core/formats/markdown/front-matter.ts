import type { PieceCache } from "../../sections/piece-cache.ts";
import type { Limits } from "../../sections/limits.ts";
import type { Entry, Piece, Place } from "../../source/node.ts";
import type { Fix } from "../../source/fix.ts";
import type { Notice, Sentence } from "../../source/notice.ts";
import { readYamlMap } from "../yaml/read.ts";
import { headingDepth, isBlank, lineAt } from "./line.ts";
import { firstLineOf } from "./nodes.ts";

export interface FrontMatter {
  readonly piece: Piece;
  /** Where its YAML starts. */
  readonly start: number;
  /** Where its YAML ends. */
  readonly yamlEnd: number;
  /** Where the Markdown below it starts. */
  readonly end: number;
  /** Where a finding about the fields as a whole points. */
  readonly head: Place;
  readonly entries: readonly Entry[];
  readonly notices: readonly Notice[];
}

/**
 * Reads the YAML between two lines of three dashes at the top of a file; `undefined` where there is none. Below blank
 * lines only what has an end and starts with a key is YAML: elsewhere the dashes are a line across the page.
 */
export function readFrontMatter(
  text: string,
  from: number,
  cache: PieceCache,
  limits: Limits,
): FrontMatter | undefined {
  let opening = lineAt(text, from);
  while (isBlank(opening) && opening.next < text.length) opening = lineAt(text, opening.next);
  if (!isFence(text, opening.start, opening.end)) return undefined;
  const isLate = opening.start > from;
  let line = lineAt(text, opening.next);
  while (line.start < text.length && !isFence(text, line.start, line.end)) line = lineAt(text, line.next);
  const isClosed = line.start < text.length;
  const first = lineAt(text, opening.next);
  const startsWithKey = /^[\w-]+:(?:\s|$)/.test(text.slice(first.start, first.end));
  if (isLate && !(isClosed && startsWithKey)) return undefined;
  if (!isClosed) {
    if (!startsWithKey) return undefined;
    line = first;
    while (line.start < text.length && !isBlank(line) && headingDepth(text, line) === 0) line = lineAt(text, line.next);
  }
  const yaml = text.slice(opening.next, line.start);
  const { piece, map, notices } = cache.parsed("front matter", yaml, (piece) => ({
    piece,
    ...readYamlMap(piece, { start: 0, end: piece.text.length }, limits),
  }));
  const end = isClosed ? line.next : line.start;
  const template = isLate ? LATE : isClosed ? undefined : UNCLOSED;
  const misplaced: Notice[] =
    template === undefined
      ? []
      : [
          {
            rule: "yaml-syntax",
            template,
            data: {},
            place: firstLineOf(piece),
            section: "plan",
            fixes: () => [isLate ? moveToTop({ piece: { text }, start: from, end: opening.start }) : close(piece)],
          },
        ];
  const head = map.entries[0]?.key ?? firstLineOf(piece);
  return {
    piece,
    start: opening.next,
    yamlEnd: line.start,
    end,
    head,
    entries: map.entries,
    notices: [...misplaced, ...notices],
  };
}

function close(piece: Piece): Fix {
  const { length } = piece.text;
  const isOpenLine = length > 0 && !/[\r\n]$/.test(piece.text);
  const title: Sentence = { template: "Add the line of dashes", data: {} };
  const at = { piece, start: length, end: length };
  return { title, changes: [{ kind: "write", at, text: isOpenLine ? "\n---\n" : "---\n" }], isSafe: true };
}

/** Takes the blank lines away; places that are in no piece of the document count from its start. */
function moveToTop(blankLines: Place): Fix {
  const title: Sentence = { template: "Move the fields to the first line", data: {} };
  return { title, changes: [{ kind: "write", at: blankLines, text: "" }], isSafe: true };
}

const UNCLOSED = "The fields at the top of the file have no end; add a line of three dashes (---) after the last one";
const LATE =
  "The fields at the top of the file stand below a blank line; move the block between the --- lines to the very first line of the file";

function isFence(text: string, start: number, end: number): boolean {
  return /^---[ \t]*$/.test(text.slice(start, end));
}
