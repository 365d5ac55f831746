import type { TextRange } from "../../../text/range.ts";
import type { CursorLine } from "./lines.ts";
import type { Step } from "./path.ts";

/** A cursor between brackets. */
export interface FlowCursor {
  /** The line whose value the outermost bracket opens. */
  readonly line: number;
  /** From that value to what holds the cursor. */
  readonly steps: readonly Step[];
  /** The bracket around the cursor. */
  readonly in: "list" | "map";
  /** Where the key or value at the cursor stands. */
  readonly range: TextRange;
  /** The key whose value the cursor is in; `undefined` where it is in a key, or in a list. */
  readonly key: string | undefined;
  /** What else stands between the same brackets: keys, or the values of a list. */
  readonly others: readonly string[];
}

/** Lines above the cursor that are looked at for the bracket that holds it. */
const MOST_LINES = 200;

/** The innermost brackets around an offset; `undefined` where none are open. */
export function flowAt(
  text: string,
  lines: readonly CursorLine[],
  index: number,
  offset: number,
): FlowCursor | undefined {
  for (let above = index; above >= Math.max(0, index - MOST_LINES); above--) {
    const line = lines[above];
    if (line === undefined || !/[[{]/.test(text.charAt(line.rest))) continue;
    const open = readFlow(text, line.rest, offset);
    if (open.length > 0) return cursorIn(text, above, open, offset);
    if (line.openers.length > 0) return undefined;
  }
  return undefined;
}

interface Bracket {
  readonly kind: "list" | "map";
  /** Where each part between its commas starts. */
  readonly parts: number[];
  /** The end of the key of the last part, where it has one. */
  colon: number | undefined;
}

/** The brackets that are open at `end`, the outermost first. */
function readFlow(text: string, start: number, end: number): readonly Bracket[] {
  const open: Bracket[] = [];
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    const bracket = open.at(-1);
    if (character === "[" || character === "{") {
      open.push({ kind: character === "[" ? "list" : "map", parts: [at + 1], colon: undefined });
    } else if (character === "]" || character === "}") {
      open.pop();
      if (open.length === 0) return [];
    } else if (character === "," && bracket !== undefined) {
      bracket.parts.push(at + 1);
      bracket.colon = undefined;
    } else if (character === ":" && bracket?.colon === undefined && /[\s,\]}]|^$/.test(text.charAt(at + 1))) {
      if (bracket !== undefined) bracket.colon = at;
    } else if ((character === '"' || character === "'") && isTokenStart(text, at)) {
      const close = closingQuote(text, at, end);
      if (close === undefined) break;
      at = close;
    }
  }
  return open;
}

function cursorIn(text: string, line: number, open: readonly Bracket[], offset: number): FlowCursor | undefined {
  const bracket = open.at(-1);
  if (bracket === undefined) return undefined;
  const steps = open.slice(0, -1).flatMap((outer): readonly Step[] => {
    if (outer.kind === "list") return ["row"];
    return outer.colon === undefined ? [] : [{ key: keyIn(text, outer.parts.at(-1) ?? 0, outer.colon) }];
  });
  const part = bracket.parts.at(-1) ?? offset;
  const isInValue = bracket.kind === "list" || (bracket.colon !== undefined && bracket.colon < offset);
  const from = isInValue && bracket.colon !== undefined ? bracket.colon + 1 : part;
  const key = isInValue && bracket.kind === "map" ? keyIn(text, part, bracket.colon ?? offset) : undefined;
  const parts = partsOf(text, bracket, offset);
  return {
    line,
    steps,
    in: bracket.kind,
    range: trimmed(text, from, endOfToken(text, offset, bracket.kind === "map" && !isInValue)),
    key,
    others: parts.map(([start, end]) =>
      bracket.kind === "list" ? unquoted(text.slice(start, end)) : keyIn(text, start, colonIn(text, start, end)),
    ),
  };
}

/** The other parts between the same brackets. */
function partsOf(text: string, { parts }: Bracket, offset: number): readonly (readonly [number, number])[] {
  const before = parts.slice(0, -1).map((start, i): [number, number] => [start, (parts[i + 1] ?? offset) - 1]);
  const after: [number, number][] = [];
  let depth = 0;
  let start: number | undefined;
  for (let at = offset; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "[" || character === "{") depth++;
    const isEnd = depth === 0 && /[\]}]/.test(character);
    if (isEnd || (depth === 0 && character === ",")) {
      if (start !== undefined) after.push([start, at]);
      start = at + 1;
    }
    if (isEnd) break;
    if (character === "]" || character === "}") depth--;
  }
  return [...before, ...after];
}

function colonIn(text: string, start: number, end: number): number {
  const colon = text.slice(start, end).search(/:(?:\s|$)/);
  return colon === -1 ? end : start + colon;
}

function keyIn(text: string, start: number, colon: number): string {
  return unquoted(text.slice(start, colon));
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, "$2");
}

function endOfToken(text: string, offset: number, isKey: boolean): number {
  let at = offset;
  while (at < text.length && !/[,\]}\r\n]/.test(text.charAt(at)) && !(isKey && text.charAt(at) === ":")) at++;
  return at;
}

function trimmed(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function isTokenStart(text: string, at: number): boolean {
  return /[\s[{,:]/.test(text.charAt(at - 1));
}

function closingQuote(text: string, at: number, end: number): number | undefined {
  const mark = text.charAt(at);
  for (let to = at + 1; to < end; to++) {
    if (mark === '"' && text[to] === "\\") to++;
    else if (text[to] === mark) {
      if (mark === "'" && text[to + 1] === mark) to++;
      else return to;
    }
  }
  return undefined;
}
