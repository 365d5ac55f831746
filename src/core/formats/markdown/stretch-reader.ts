import type { Limits } from "../../sections/limits.ts";
import type { PieceCache } from "../../sections/piece-cache.ts";
import type { Piece } from "../../source/node.ts";
import type { Block, Heading, Row, Unread } from "./block.ts";
import { isBlank, lineAt } from "./line.ts";
import type { HeadingMark, Mark, TableMark } from "./mark.ts";
import { type Parsed, parseBlocks, parseHeading, parseRow, parseTableHeader, unreadPiece } from "./parse.ts";
import type { Part } from "./part.ts";
import { translatable } from "../../text/tongue.ts";

/** A heading and all that stands under it, up to the next one of its level. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly heading: HeadingMark | undefined;
  /** What was found in it, without its own heading. */
  readonly marks: readonly Mark[];
  /** The lines that define links anywhere in the text. */
  readonly definitions: string;
}

/** Reads what stands under a heading, up to the first deeper one, and counts what all of it costs. */
export class StretchReader {
  readonly blocks: Block[] = [];
  readonly pieces: { piece: Piece; at: number }[] = [];
  cost = 0;
  isTangled = false;
  readonly #stretch: Stretch;
  readonly #cache: PieceCache;
  readonly #limits: Limits;
  #table: { readonly columns: number; readonly header: Row; readonly rows: (Row | Unread)[] } | undefined;
  /** Everything before it is read. */
  #at: number;
  #isEnded = false;

  constructor(stretch: Stretch, cache: PieceCache, limits: Limits) {
    this.#stretch = stretch;
    this.#cache = cache;
    this.#limits = limits;
    this.#at = stretch.start;
  }

  addPart({ cost, isTangled }: Part): void {
    this.cost += cost;
    if (isTangled) this.isTangled = true;
  }

  readHeading(): Heading | undefined {
    const mark = this.#stretch.heading;
    if (mark === undefined) return undefined;
    return this.#read("heading", mark.start, mark.end, (piece, definitions) =>
      parseHeading(piece, mark.depth, this.#limits, definitions),
    );
  }

  readMark(mark: Mark): void {
    switch (mark.kind) {
      case "block":
        if (mark.start - this.#at >= SHORTEST_PIECE) this.readBlocks(mark.start);
        return;
      case "table":
        this.readBlocks(mark.start);
        this.#openTable(mark);
        return;
      case "row":
        this.#readRow(mark.start, mark.end);
        return;
      case "heading":
        return;
    }
  }

  /** Reads what is left before `end` as one piece. */
  readBlocks(end: number): void {
    this.#closeTable();
    const { text } = this.#stretch;
    const from = firstTextLine(text, this.#at, end);
    if (from < end && !this.isSpent(from, end)) {
      const blocks = this.#read("blocks", from, endOfText(text, from, end), (piece, definitions) =>
        parseBlocks(piece, this.#limits, definitions),
      );
      for (const block of blocks ?? []) this.blocks.push(block);
    }
    this.#at = end;
  }

  /** Whether no more may be read; the first time, the stretch from there on is noted as unread. */
  isSpent(start: number, end: number): boolean {
    if (this.cost <= HIGHEST_COST) return false;
    if (!this.#isEnded) {
      this.#isEnded = true;
      const piece = { text: this.#stretch.text.slice(start, end) };
      this.pieces.push({ piece, at: start - this.#stretch.start });
      this.blocks.push(unreadPiece(piece, { template: TOO_MUCH, data: {} }));
    }
    return true;
  }

  #openTable(mark: TableMark): void {
    this.#at = mark.end;
    if (this.isSpent(mark.start, mark.end)) return;
    const header = this.#read("table", mark.start, mark.end, (piece, definitions) =>
      parseTableHeader(piece, mark.columns, this.#limits, definitions),
    );
    if (header?.kind === "unread") this.blocks.push(header);
    else if (header !== undefined) this.#table = { columns: mark.columns, header, rows: [] };
  }

  #readRow(start: number, end: number): void {
    this.#at = end;
    const table = this.#table;
    if (table === undefined || this.isSpent(start, end)) return;
    const row = this.#read(`row ${table.columns}`, start, end, (piece, definitions) =>
      parseRow(piece, table.columns, this.#limits, definitions),
    );
    if (row !== undefined) table.rows.push(row);
  }

  #closeTable(): void {
    if (this.#table !== undefined)
      this.blocks.push({ kind: "table", header: this.#table.header, rows: this.#table.rows });
    this.#table = undefined;
  }

  #read<T>(
    kind: string,
    start: number,
    end: number,
    parse: (piece: Piece, definitions: string) => Parsed<T>,
  ): T | undefined {
    this.#at = end;
    const text = this.#stretch.text.slice(start, end);
    // Only brackets can mean a link that is defined elsewhere.
    const definitions = text.includes("[") ? this.#stretch.definitions : "";
    const { piece, parsed } = this.#cache.parsed(
      definitions === "" ? kind : `${kind} ${definitions}`,
      text,
      (piece) => ({
        piece,
        parsed: parse(piece, definitions),
      }),
    );
    this.pieces.push({ piece, at: start - this.#stretch.start });
    this.cost += parsed.cost;
    if (parsed.isTangled) this.isTangled = true;
    return parsed.content;
  }
}

/** Start of the first line from `from` on that is not blank; `end` where all are. */
function firstTextLine(text: string, from: number, end: number): number {
  for (let at = from; at < end;) {
    const line = lineAt(text, at);
    if (!isBlank(line)) return at;
    at = line.next;
  }
  return end;
}

function endOfText(text: string, from: number, end: number): number {
  while (end > from && " \t\r\n".includes(text.charAt(end - 1))) end--;
  return end;
}

/** What reading may cost before the rest is left unread, in units of `Scan.cost`: about ten seconds of parsing. */
const HIGHEST_COST = 500_000;
const TOO_MUCH = translatable(
  "This plan holds more than can be read at one go; from here on it is not read, so divide it into several files",
);

/** Short blocks are parsed together up to about this many characters: each call of the parser has its price. */
const SHORTEST_PIECE = 300;
