import type { RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Limits } from "../../sections/limits.ts";
import type { Piece } from "../../source/node.ts";
import type { Sentence } from "../../source/notice.ts";
import type { Block, Heading, Row, Unread } from "./block.ts";
import type { InlineContext } from "./inline.ts";
import { blocksOf, definitionsIn, headingOf, rowOf } from "./mdast.ts";
import { firstLineOf } from "./nodes.ts";
import { placeOf, plainPhrase } from "./phrase.ts";
import { isPlain, plainRow } from "./plain.ts";
import { trimmed } from "./row-text.ts";
import { scanText } from "./scan.ts";

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** What a piece holds, and what parsing it cost. */
export interface Parsed<T> {
  /** `undefined` where the piece is not what the cut took it for. */
  readonly content: T | undefined;
  /** In units of `Scan.cost`. */
  readonly cost: number;
  /** Whether it depends on what stands elsewhere in the text, or others depend on it. */
  readonly isTangled: boolean;
}

/**
 * The blocks of a piece.
 *
 * @param links the lines that define links for the whole text; empty where the piece has none
 */
export function parseBlocks(piece: Piece, limits: Limits, links = ""): Parsed<readonly Block[]> {
  const { cost, problem } = scanText(piece.text, limits);
  if (problem !== undefined) return parsed([unreadPiece(piece, problem)], UNREAD_COST);
  const { nodes, context } = parsedBelow(links, piece);
  const isTangled = nodes.some((node) => node.type === "heading") || definesMore(nodes, context.definitions);
  return { content: blocksOf(nodes, context), cost: cost + costOf(links), isTangled };
}

/** A piece's nodes, parsed below what defines its links, and what tells where they stand in it. */
function parsedBelow(links: string, piece: Piece, above = "") {
  const lead = (links === "" ? "" : `${links}\n\n`) + above;
  const nodes = processor.parse(lead + piece.text).children;
  const isLead = (node: RootContent): boolean =>
    node.type === "definition" && (node.position?.start.offset ?? 0) < lead.length;
  const definitions = definitionsIn(nodes.filter(isLead));
  return {
    nodes: nodes.filter((node) => !isLead(node)),
    context: { ...contextOf(piece), shift: lead.length, definitions },
  };
}

/** Whether nodes define links that are not known to the whole text. */
function definesMore(nodes: readonly RootContent[], known: InlineContext["definitions"]): boolean {
  return [...definitionsIn(nodes).keys()].some((identifier) => !known.has(identifier));
}

/** Parsing the definitions is paid for by each piece that has brackets. */
function costOf(links: string): number {
  return links.length / 10;
}

/** The heading that a piece is. One over a limit is read as it is written. */
export function parseHeading(piece: Piece, depth: number, limits: Limits, links = ""): Parsed<Heading> {
  const { text } = piece;
  const { cost, problem } = scanText(text, limits);
  const start = /^[ \t]*#{1,6}(?:[ \t]+|$)/.exec(text)?.[0].length;
  if ((links === "" && isPlain(text) && start !== undefined) || problem !== undefined) {
    const phrase = plainPhrase(piece, start ?? 0, Math.max(start ?? 0, endOfHeading(text)));
    const place = placeOf(phrase) ?? { piece, ...trimmed(text, 0, text.length) };
    return parsed(
      { kind: "heading", depth, phrase, place },
      HEADING_COST + (problem === undefined ? cost : UNREAD_COST),
    );
  }
  const { nodes, context } = parsedBelow(links, piece);
  const [node, ...others] = nodes;
  const isHeading = node?.type === "heading" && others.length === 0;
  return parsed(isHeading ? headingOf(node, context) : undefined, cost + costOf(links) + HEADING_COST);
}

/** The header of the table that a piece's two lines start. */
export function parseTableHeader(piece: Piece, columns: number, limits: Limits, links = ""): Parsed<Row | Unread> {
  const { cost, problem } = columns > MOST_COLUMNS ? tooWide : scanText(piece.text, limits);
  if (problem !== undefined) return parsed(unreadPiece(piece, problem), UNREAD_COST);
  const lineLength = piece.text.search(/[\r\n]/);
  if (links === "" && isPlain(piece.text.slice(0, lineLength))) return parsed(plainRow(piece, lineLength), cost);
  const { nodes, context } = parsedBelow(links, piece);
  const [node, ...others] = nodes;
  const header = node?.type === "table" && others.length === 0 ? node.children[0] : undefined;
  return parsed(header && rowOf(header, context), cost + costOf(links));
}

/** The row that a piece is in a table of that many columns. */
export function parseRow(piece: Piece, columns: number, limits: Limits, links = ""): Parsed<Row | Unread> {
  const { text } = piece;
  if (links === "" && isPlain(text) && text.length <= limits.lineLength)
    return parsed(plainRow(piece, text.length), PLAIN_ROW_COST);
  const { cost, problem } = scanText(text, limits);
  if (problem !== undefined) return parsed(unreadPiece(piece, problem), UNREAD_COST);
  const header = `${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n`;
  const { nodes, context } = parsedBelow(links, piece, header);
  const [node, ...others] = nodes;
  const row = node?.type === "table" && others.length === 0 ? node.children[1] : undefined;
  return parsed(row && rowOf(row, context), cost + costOf(links) + columns);
}

/** The nodes of a text as the parser gives them, for what the plan itself does not need. */
export function nodesOf(text: string): readonly RootContent[] {
  return processor.parse(text).children;
}

/** Every heading and block of a text, in their order. */
export function parseWhole(piece: Piece): readonly (Block | Heading)[] {
  const nodes = processor.parse(piece.text).children;
  const context = { ...contextOf(piece), definitions: definitionsIn(nodes) };
  return nodes.flatMap((node): readonly (Block | Heading)[] =>
    node.type === "heading" ? [headingOf(node, context)] : blocksOf([node], context),
  );
}

/** Without the closing marks (`## Goals ##`) and the spaces around them. */
function endOfHeading(text: string): number {
  const trimmed = text.replace(TRAILING_SPACE, "");
  const open = trimmed.replace(TRAILING_MARKS, "");
  const isClosed = open.length < trimmed.length && /[ \t]$/.test(open);
  return isClosed ? open.replace(TRAILING_SPACE, "").length : trimmed.length;
}

function contextOf(piece: Piece): InlineContext {
  return { piece, shift: 0, definitions: new Map() };
}

function parsed<T>(content: T | undefined, cost: number): Parsed<T> {
  return { content, cost, isTangled: content === undefined };
}

/** A piece that no parser may see, in place of its content. */
export function unreadPiece(piece: Piece, reason: Sentence): Unread {
  return { kind: "unread", place: firstLineOf(piece), reason };
}

/** More columns than any table for readers has; finding the field of each takes its time. */
const MOST_COLUMNS = 200;
const tooWide = {
  cost: 0,
  problem: {
    template: "This table has too many columns to be read (more than {limit}); divide it",
    data: { limit: MOST_COLUMNS },
  },
};
/** Every heading keeps a cache of its own. */
const HEADING_COST = 10;
const PLAIN_ROW_COST = 0.5;
const UNREAD_COST = 1;
const TRAILING_SPACE = /(?<![ \t])[ \t]+$/;
const TRAILING_MARKS = /(?<!#)#+$/;
