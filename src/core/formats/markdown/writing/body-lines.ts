import type { TextRange } from "../../../text/range.ts";
import { passage } from "./passage.ts";
import type { Block } from "../block.ts";
import type { Labelled } from "../labels.ts";
import { placeOf } from "../phrase.ts";
import { rankOf } from "./names.ts";
import type { BodyPlace } from "./body-place.ts";
import type { Draft } from "./draft.ts";
import { holdersIn, type LineHolder } from "./holders.ts";
import { insertBlocks, linesText } from "./insertion.ts";
import { bulletExtent, endOfBlocks, endOfLine, startOfLine } from "./layout.ts";
import type { Lines } from "./lines.ts";
import { type Manner, mannerIn, marksAround } from "./manner.ts";
import type { Writing } from "./writing.ts";

/** A labelled line that stands in the text. */
interface Neighbour {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
  readonly indent: string;
  readonly manner: Manner;
}

interface NewLines {
  readonly rank: number;
  readonly lines: Lines;
}

/** Collects the fields that are new in a body, and puts each behind the one before it in the model. */
export class BodyLines {
  readonly #place: BodyPlace;
  readonly #writing: Writing;
  readonly #neighbours: readonly Neighbour[];
  readonly #added: NewLines[] = [];
  #prose: Lines = [];

  constructor(place: BodyPlace, writing: Writing) {
    this.#place = place;
    this.#writing = writing;
    this.#neighbours = holdersIn(place.blocks, [], place.setting).flatMap((holder) => {
      const neighbour = holder.kind === "line" ? neighbourOf(holder, place, writing) : undefined;
      return neighbour === undefined ? [] : [neighbour];
    });
  }

  /** How fields are written here. */
  get manner(): Manner {
    const { blocks, parts, around } = this.#place;
    const { draft, manner } = this.#writing;
    const own = this.#neighbours[0]?.manner ?? mannerIn(blocks, parts, draft.document) ?? manner;
    return { ...own, ...(around === undefined ? {} : { around }) };
  }

  add(rank: number, lines: Lines): void {
    this.#added.push({ rank, lines });
  }

  /** A paragraph of prose, below the fields. */
  addProse(lines: Lines): void {
    this.#prose = lines;
  }

  /** The lines of a definition in a paragraph; `undefined` where other text stands on them. */
  extentOf(label: Labelled, below: readonly Block[]): TextRange | undefined {
    const { draft } = this.#writing;
    const range = definitionRange(label, below, draft);
    const before = range && draft.text.slice(startOfLine(draft.text, range.start), range.start);
    return before !== undefined && /^[ \t*_]*$/.test(before) ? range : undefined;
  }

  finish(): void {
    const added = this.#added.toSorted((a, b) => a.rank - b.rank);
    const groups = new Map<Neighbour | undefined, NewLines[]>();
    for (const one of added) {
      const before = this.#neighbours.filter(({ rank }) => rank < one.rank);
      const after = before.reduce<Neighbour | undefined>(
        (best, own) => (best && best.rank > own.rank ? best : own),
        undefined,
      );
      groups.set(after, [...(groups.get(after) ?? []), one]);
    }
    for (const [after, group] of groups)
      this.#insert(
        after,
        group.map(({ lines }) => lines),
      );
    if (this.#prose.length > 0) insertBlocks(this.#top(), this.#prose, this.#writing.draft, this.#place.indent);
  }

  #insert(after: Neighbour | undefined, groups: readonly Lines[]): void {
    const { draft } = this.#writing;
    const { eol } = draft;
    const first = this.#neighbours.toSorted((a, b) => a.start - b.start)[0];
    const isParagraph = (after ?? first)?.manner.mark === "";
    if (after === undefined && first === undefined) {
      this.#insertFirst(groups.flat());
    } else if (after === undefined && first !== undefined) {
      const text = groups.map((lines) => passage(linesText(lines, first.indent, eol), eol, isParagraph ? eol : ""));
      draft.insert(first.start, passage(...text));
    } else if (after !== undefined) {
      const gap = this.#gapBehind(after);
      draft.insert(after.end, passage(...groups.map((lines) => passage(gap, linesText(lines, after.indent, eol)))));
    }
  }

  /** Fields where none stand yet: behind the prose under the heading, or below the list item's text. */
  #insertFirst(lines: Lines): void {
    const { draft } = this.#writing;
    const { bullet, indent, text } = this.#place;
    const isInItem = bullet !== undefined || text !== undefined;
    if (isInItem) draft.insert(this.#place.top, passage(draft.eol, linesText(lines, indent, draft.eol)));
    else insertBlocks(this.#top(), lines, draft);
  }

  #top(): number {
    const { blocks, top } = this.#place;
    const { draft } = this.#writing;
    const last = blocks.findIndex(({ kind }) => kind !== "paragraph");
    const prose = blocks.slice(0, last < 0 ? undefined : last);
    const end = endOfBlocks(prose, draft.document);
    return end === undefined ? top : Math.max(top, endOfLine(draft.text, end));
  }

  /** What stands between two fields here: a line break, or an empty line where all have one or paragraphs must. */
  #gapBehind({ manner }: Neighbour): string {
    const { text, eol } = this.#writing.draft;
    const inOrder = this.#neighbours.toSorted((a, b) => a.start - b.start);
    const gaps = inOrder.flatMap(({ end }, index) => {
      const next = inOrder[index + 1];
      const gap = next === undefined ? "" : text.slice(end, next.start);
      return gap.trim() === "" && gap !== "" ? [gap.match(/\r\n|\n|\r/g)?.length ?? 0] : [];
    });
    const isTight = gaps.includes(1) || (gaps.length === 0 && manner.mark !== "");
    return isTight ? eol : eol + eol;
  }
}

function neighbourOf(holder: LineHolder, place: BodyPlace, { draft }: Writing): Neighbour | undefined {
  const { document, text } = draft;
  const rank = rankOf(holder.target, place.setting.shape);
  if (holder.bullet !== undefined) {
    const extent = bulletExtent(holder.bullet, document);
    const manner = extent && { mark: extent.mark + extent.gap, ...marksAround(holder.label, document) };
    return extent && manner && { rank, manner, ...extent };
  }
  const range = definitionRange(holder.label, holder.below, draft);
  if (range === undefined) return undefined;
  const manner = { mark: "", ...marksAround(holder.label, document) };
  const [start, end] = [startOfLine(text, range.start), endOfLine(text, range.end)];
  return { rank, start, end, indent: "", manner };
}

/** From a label to the end of what it labels. */
function definitionRange(
  { label, value }: Labelled,
  below: readonly Block[],
  { document }: Draft,
): TextRange | undefined {
  const first = placeOf(label);
  if (first === undefined) return undefined;
  const { start } = document.rangeOf(first);
  const { end } = document.rangeOf(placeOf(value) ?? first);
  return { start, end: Math.max(end, endOfBlocks(below, document) ?? 0) };
}
