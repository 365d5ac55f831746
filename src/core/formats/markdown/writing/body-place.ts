import type { Block, Bullet } from "../block.ts";
import type { Part } from "../part.ts";
import { placeOf, type Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import type { LineHolder } from "./holders.ts";
import { bulletExtent, endOfLine } from "./layout.ts";
import { lineSlot, type Slot } from "./slot.ts";
import type { Writing } from "./writing.ts";

/** Where the fields of an object stand one below the other. */
export interface BodyPlace {
  readonly setting: Setting;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  /** The heading's or list item's own text, which may say what the object is called. */
  readonly own: Phrase | undefined;
  /** The list item that it is. */
  readonly bullet: Bullet | undefined;
  /** Behind what text the first field is put where there are no fields yet. */
  readonly top: number;
  /** Where its text ends, that under deeper headings included. */
  readonly end: number;
  /** What stands on the lines of its fields before their marks. */
  readonly indent: string;
  /** Of its heading; 0 without one. */
  readonly depth: number;
  /** What the object is called, where its fields stand below that name. */
  readonly around?: string;
  /** The place of the object's text field: behind the label of the list item. */
  readonly text?: Slot;
}

/** What stands under a heading. */
export function partPlace(part: Part, setting: Setting, writing: Writing): BodyPlace {
  const { headEnd, end } = writing.extentOf(part);
  const { blocks, parts, heading } = part;
  const own = heading?.phrase;
  return { setting, blocks, parts, own, bullet: undefined, top: headEnd, end, indent: "", depth: heading?.depth ?? 0 };
}

/** What stands in a list item that is a row. */
export function bulletPlace(bullet: Bullet, setting: Setting, writing: Writing): BodyPlace | undefined {
  const { document } = writing.draft;
  const extent = bulletExtent(bullet, document);
  const place = placeOf(bullet.phrase);
  if (extent === undefined || place === undefined) return undefined;
  return {
    setting,
    blocks: bullet.blocks,
    parts: [],
    own: bullet.phrase,
    bullet,
    top: endOfLine(document.text, document.rangeOf(place).end),
    end: extent.end,
    indent: extent.indent + " ".repeat(extent.mark.length + extent.gap.length),
    depth: 0,
  };
}

/** What stands below the label of an object. */
export function labelPlace(holder: LineHolder, setting: Setting, writing: Writing): BodyPlace | undefined {
  const { draft } = writing;
  const extent = holder.bullet && bulletExtent(holder.bullet, draft.document);
  const slot = lineSlot(holder, draft);
  if (slot === undefined) return undefined;
  return {
    setting,
    blocks: holder.below,
    parts: [],
    own: undefined,
    bullet: undefined,
    top: endOfLine(draft.text, slot.range.end),
    end: extent?.end ?? slot.range.end,
    indent: extent === undefined ? "" : extent.indent + " ".repeat(extent.mark.length + extent.gap.length),
    depth: 0,
    around: holder.target.field.title,
    text: slot,
  };
}
