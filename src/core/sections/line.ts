import type { TextRange } from "../text/range.ts";

/** What a line of YAML opens, judged by its first characters alone. */
export type Line =
  /** A row of a list. */
  | { readonly kind: "row" }
  /** A key and its colon, or a word alone on its line; `isBare` where nothing but a comment follows. */
  | { readonly kind: "key"; readonly range: TextRange; readonly isBare: boolean; readonly hasColon: boolean }
  /** Something that is no key and cannot be one. */
  | { readonly kind: "text" }
  /** It can only go on with what stands above: closing brackets, tabs. */
  | { readonly kind: "inside" }
  /** A key that is not plain text, and that may run over several lines. */
  | { readonly kind: "odd" };

const ROW: Line = { kind: "row" };
const TEXT: Line = { kind: "text" };
const INSIDE: Line = { kind: "inside" };
const ODD: Line = { kind: "odd" };

/** YAML wants a key and its colon within so many characters. */
export const LONGEST_KEY = 1024;

/** Reads the line whose first character, after its indentation, stands at `start`. */
export function readLine(text: string, start: number, end: number): Line {
  switch (text[start]) {
    case "-":
      return isSpaceOrEnd(text, start + 1, end) ? ROW : dashLine(text, start, end);
    case "\t":
    case "]":
    case "}":
      return INSIDE;
    case "?":
    case ":":
      return isSpaceOrEnd(text, start + 1, end) ? ODD : keyLine(text, start, end);
    case "&":
    case "*":
    case "!":
    case "[":
    case "{":
      return keyLine(text, start, end).kind === "key" ? ODD : TEXT;
    case ",":
    case "|":
    case ">":
    case "@":
    case "`":
    case "%":
      return TEXT;
    case '"':
    case "'":
      return quotedLine(text, start, end);
    default:
      return keyLine(text, start, end);
  }
}

/** From `at` to the end of the line there is nothing, or a comment. */
export function isSkipped(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return at >= end || code === LF || code === HASH;
}

function keyLine(text: string, start: number, end: number): Line {
  for (let at = start + 1; at < end && at <= start + LONGEST_KEY; at++) {
    const code = text.charCodeAt(at);
    if (code === HASH && isSpace(text.charCodeAt(at - 1))) return textLine(text, start, at);
    if (code === LF) return textLine(text, start, at);
    if (code === COLON && isSpaceOrEnd(text, at + 1, end)) {
      const range = { start, end: trimmedEnd(text, start, at) };
      return { kind: "key", range, isBare: isSkipped(text, at + 1, end), hasColon: true };
    }
  }
  return textLine(text, start, end);
}

/** `-id: g2` is a key in YAML; `-text` is a row whose space was forgotten, or more of the text above. */
function dashLine(text: string, start: number, end: number): Line {
  const line = keyLine(text, start, end);
  return line.kind === "key" ? line : INSIDE;
}

function textLine(text: string, start: number, end: number): Line {
  const range = { start, end: trimmedEnd(text, start, end) };
  const isWord = /^[A-Za-z_]\w*$/.test(text.slice(range.start, range.end));
  return isWord ? { kind: "key", range, isBare: true, hasColon: false } : TEXT;
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** A quoted key is a key, but its text would have to be unquoted, so that it counts as one with a value. */
function quotedLine(text: string, start: number, end: number): Line {
  const [quoted] = QUOTED.exec(text.slice(start, end)) ?? [];
  if (quoted === undefined) return TEXT;
  const isKey = /^[ \t]*:(?:\s|$)/.test(text.slice(start + quoted.length, end));
  return isKey ? { kind: "key", range: { start, end: start + quoted.length }, isBare: false, hasColon: true } : TEXT;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

const LF = 10;
const HASH = 35;
const COLON = 58;

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

function isSpaceOrEnd(text: string, at: number, end: number): boolean {
  return at >= end || text[at] === "\n" || isSpace(text.charCodeAt(at));
}
