import type { Limits } from "../../sections/limits.ts";
import { partOverLimit, type OverLimit } from "../../sections/scan.ts";
import type { Fix } from "../../source/fix.ts";
import type { Node, Piece, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { TextRange } from "../../text/range.ts";
import { attempt } from "./attempt.ts";
import { applyEdits, firstOfLine, restOfLine, show } from "./repair.ts";
import { fixesOf } from "./syntax-fixes.ts";
import { isOutOfLine, type Trap } from "./traps.ts";

/** What a stretch of YAML says. */
export interface Block {
  /** `undefined` where it holds nothing but comments, or nothing of it could be read. */
  readonly root: Node | undefined;
  readonly notices: readonly Notice[];
  /** Names that an alias elsewhere may use. */
  readonly anchors: readonly string[];
  /** Names that stand in this stretch as aliases, with no anchor above them in it. */
  readonly openAliases: readonly string[];
}

/** Reads lines of YAML on their own. Places are offsets in `piece`, of which `range` is read. */
export function readBlock(piece: Piece, range: TextRange, limits: Limits): Block {
  const text = piece.text.slice(range.start, range.end);
  const over = partOverLimit(text, limits);
  if (over !== undefined) return unread(piece, range, over);
  const budget = { repairs: MOST_REPAIRS, characters: MOST_READ_AGAIN };
  return joinBlocks(readRepaired(piece, range, text, limits, budget));
}

/** The notices, but only the first one about syntax in a section where they are so many that it is their cause. */
export function withFewSyntaxNotices(notices: readonly Notice[]): readonly Notice[] {
  const syntax = notices.filter(({ rule }) => rule === "yaml-syntax");
  if (syntax.length <= MOST_SYNTAX_NOTICES) return notices;
  return notices.filter((notice) => {
    if (notice.rule !== "yaml-syntax") return true;
    const own = syntax.filter(({ section }) => section === notice.section);
    return own.length <= MOST_SYNTAX_NOTICES || notice === own[0];
  });
}

const MOST_SYNTAX_NOTICES = 3;

/** The notice about a map or list that is too long to be read. */
export function tooMany(place: Place, { items }: Limits): Notice {
  const template = "This holds more than {limit} values and is not read; split it or shorten it";
  return { rule: "too-large", template, data: { limit: items }, place };
}

/** A faulty text is read again this often, and as long as that reads no more than so many characters. */
const MOST_REPAIRS = 20;
const MOST_READ_AGAIN = 400_000;

interface Budget {
  repairs: number;
  characters: number;
}

/**
 * Reads the text of a range, in which an earlier repair may have replaced characters, until nothing more is wrong.
 * Several blocks are stretches of one map or list that had to be read apart.
 */
function readRepaired(piece: Piece, range: TextRange, repaired: string, limits: Limits, budget: Budget): Block[] {
  const { start } = range;
  const traps: Trap[] = [];
  const openAliases: string[] = [];
  let text = repaired;
  const anchors = new Set<string>();
  const rest: Block[] = [];
  for (;;) {
    const isRepaired = budget.repairs < MOST_REPAIRS;
    const { tree, trap } = attempt(text, { piece, start, plain: isRepaired ? show : unchanged }, limits);
    if (tree === undefined && trap === undefined) return [unread(piece, range, tooDeep(limits))];
    if (tree !== undefined) openAliases.push(...tree.openAliases);
    for (const anchor of tree?.anchors?.keys() ?? []) anchors.add(anchor);
    if (trap !== undefined) traps.push(trap);
    budget.repairs -= 1;
    budget.characters -= text.length;
    if (trap === undefined || !hasRemedy(trap) || budget.repairs <= 0 || budget.characters <= 0) {
      const overLimit = (tree?.tooLarge ?? []).map((place) => tooMany(place, limits));
      const notices = [...noticesOf(piece, range, traps), ...overLimit];
      return [{ root: tree?.root, notices, anchors: [...anchors], openAliases }, ...rest];
    }
    if (trap.split !== undefined) {
      const below = { start: start + trap.split, end: start + text.length };
      const blocks = readRepaired(piece, below, text.slice(trap.split), limits, budget);
      rest.unshift(...(trap.hidesIndents === true ? blocks.map(withoutIndents) : blocks));
      text = text.slice(0, trap.split);
    }
    text = applyEdits(text, trap.edits);
  }
}

function unchanged(text: string): string {
  return text;
}

function hasRemedy({ edits, split }: Trap): boolean {
  return edits.length > 0 || split !== undefined;
}

/** One notice a line: what else is wrong on it mostly follows from the first fault. */
function noticesOf(piece: Piece, { start, end }: TextRange, traps: readonly Trap[]): Notice[] {
  const text = piece.text.slice(start, end);
  const lines = new Set<number>();
  const notices: Notice[] = [];
  for (const { template, data, place, hidesOthers, repairs } of traps) {
    const line = restOfLine(text, place.start);
    if (lines.has(line.end)) continue;
    lines.add(line.end);
    const own = { piece, start: start + place.start, end: start + Math.min(place.end, line.end) };
    const fixes = (): readonly Fix[] => fixesOf(repairs, piece, { start, end });
    notices.push({ rule: "yaml-syntax", template, data, place: own, fixes });
    if (hidesOthers === true) break;
  }
  return notices;
}

function withoutIndents(block: Block): Block {
  return { ...block, notices: block.notices.filter((notice) => !isOutOfLine(notice)) };
}

function joinBlocks(blocks: readonly Block[]): Block {
  return {
    root: blocks.map(({ root }) => root).reduce(joinRoots, undefined),
    notices: blocks.flatMap(({ notices }) => notices),
    anchors: blocks.flatMap(({ anchors }) => anchors),
    openAliases: blocks.flatMap(({ openAliases }) => openAliases),
  };
}

/** Fields below a list go on with its last row. */
function joinRoots(first: Node | undefined, second: Node | undefined): Node | undefined {
  if (first?.kind === "map" && second?.kind === "map") {
    return { ...first, end: second.end, entries: [...first.entries, ...second.entries] };
  }
  if (first?.kind === "list" && second?.kind === "list") {
    return { ...first, end: second.end, items: [...first.items, ...second.items] };
  }
  const row = first?.kind === "list" ? first.items.at(-1) : undefined;
  if (first?.kind === "list" && row?.kind === "map" && second?.kind === "map") {
    return { ...first, end: second.end, items: [...first.items.slice(0, -1), joinRoots(row, second) ?? row] };
  }
  return first ?? second;
}

function tooDeep({ depth }: Limits): OverLimit {
  const template = "This part has more than {limit} levels inside each other and is not read; make it flatter";
  return { template, data: { limit: depth }, at: 0 };
}

/** Nothing is read of a block that is over a limit. */
function unread(piece: Piece, range: TextRange, { template, data, at }: OverLimit): Block {
  const place = { piece, ...restOfLine(piece.text, firstOfLine(piece.text, range.start + at)) };
  return { root: undefined, notices: [{ rule: "too-large", template, data, place }], anchors: [], openAliases: [] };
}
