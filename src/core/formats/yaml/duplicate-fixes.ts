import { keepAsOwn } from "../../schema/key-fixes.ts";
import type { Fix } from "../../source/fix.ts";
import type { Entry, Node } from "../../source/node.ts";
import { lineStart, restOfLine } from "./repair.ts";

/** Ways to keep one of two fields with the same key. */
export function keepOne(entry: Entry, first: Entry): readonly Fix[] {
  const take = (template: string, node: Node): Fix => ({
    title: { template, data: {} },
    changes: [{ kind: "remove", node }],
  });
  const second = take("Take this one away", entry.value);
  if (sourceOf(entry.value) === sourceOf(first.value)) return [{ ...second, isSafe: true }];
  return [second, take("Take the first one away", first.value), keepAsOwn(entry.key)];
}

/** A dash in front of the first field that repeats, where the fields above it are those of a row. */
export function startRow({ key }: Entry, top: Entry | undefined): readonly Fix[] {
  const { piece, start } = key;
  const from = lineStart(piece.text, start);
  const dash = top?.key.piece === piece ? /- +$/.exec(piece.text.slice(0, top.key.start))?.[0] : undefined;
  const isIndented = dash !== undefined && /^ +$/.test(piece.text.slice(from, start));
  if (!isIndented || dash.length > start - from) return [];
  const title = { template: "Put a dash before it, so that a new row starts", data: {} };
  const at = { piece, start: start - dash.length, end: start };
  return [{ title, changes: [{ kind: "write", at, text: dash }] }];
}

/** Moves what stands in the second of two sections to the end of the first, where nothing stands in both. */
export function joinSections(entry: Entry, first: Entry): readonly Fix[] {
  const [own, other] = [blockOf(entry), blockOf(first)];
  if (own === undefined || other === undefined || !canJoin(entry.value, first.value)) return [];
  if (own.column !== other.column || !own.isEnded) return [];
  const { piece } = entry.key;
  const title = { template: "Move it to the end of the first one", data: {} };
  const end = { piece: first.value.piece, start: other.end, end: other.end };
  return [
    {
      title,
      changes: [
        { kind: "write", at: end, text: piece.text.slice(own.start, own.end) },
        { kind: "write", at: { piece, start: lineStart(piece.text, entry.key.start), end: own.next }, text: "" },
      ],
    },
  ];
}

function canJoin(own: Node, other: Node): boolean {
  if (own.kind === "list") return other.kind === "list";
  if (own.kind === "scalar" || other.kind !== "map") return false;
  const names = new Set(other.entries.map(({ name }) => name));
  return own.entries.every(({ name }) => !names.has(name));
}

interface Block {
  readonly column: number;
  /** From the end of the key's line, with its line break, to the end of the last line. */
  readonly start: number;
  readonly end: number;
  /** Behind the last line break. */
  readonly next: number;
  readonly isEnded: boolean;
}

/** The lines below a section's key; `undefined` where something stands behind the key. */
function blockOf({ key, value }: Entry): Block | undefined {
  const { text } = value.piece;
  const start = restOfLine(text, key.start).end;
  const behind = text.slice(key.end, start);
  if (key.piece !== value.piece || value.start <= start || !/^\s*:\s*$/.test(behind)) return undefined;
  const end = restOfLine(text, value.end - 1).end;
  const lineBreak = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
  const column = value.start - lineStart(text, value.start);
  return { column, start, end, next: end + lineBreak, isEnded: lineBreak > 0 };
}

function sourceOf({ piece, start, end }: Node): string {
  return piece.text.slice(start, end);
}
