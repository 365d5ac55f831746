import type { SourceDocument } from "../../../source/document.ts";
import type { Block } from "../block.ts";
import { labelled, type Labelled } from "../labels.ts";
import type { Part } from "../part.ts";
import { placeOf } from "../phrase.ts";
import { bulletExtent } from "./layout.ts";

/** How fields are written one below the other. */
export interface Manner {
  /** A list item's mark with the space behind it; empty where each field is a paragraph. */
  readonly mark: string;
  /** What stands around a label, a colon included. */
  readonly open: string;
  readonly close: string;
  /** What the object is called that the fields belong to: below "Target" stands "Date", not "Target date". */
  readonly around?: string;
}

/** How snippets write fields, and every plan that shows no other way. */
export const OWN_MANNER: Manner = { mark: "- ", open: "**", close: ":**" };

/** The manner of the first labelled list item in blocks and parts; `undefined` where there is none. */
export function mannerIn(
  blocks: readonly Block[],
  parts: readonly Part[],
  document: SourceDocument,
): Manner | undefined {
  for (const block of blocks) {
    for (const bullet of block.kind === "bullets" ? block.items : []) {
      const label = labelled(bullet.phrase);
      const extent = bulletExtent(bullet, document);
      if (label !== undefined && extent !== undefined) {
        return { mark: extent.mark + extent.gap, ...marksAround(label, document) };
      }
      const inner = mannerIn(bullet.blocks, [], document);
      if (inner !== undefined) return inner;
    }
  }
  for (const part of parts) {
    const inner = mannerIn(part.blocks, part.parts, document);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The marks before a label, and those behind it with its colon. */
export function marksAround({ label }: Labelled, document: SourceDocument): Pick<Manner, "open" | "close"> {
  const place = placeOf(label);
  if (place === undefined) return OWN_MANNER;
  const { start, end } = document.rangeOf(place);
  const open = /[*_]*$/.exec(document.text.slice(Math.max(0, start - LONGEST_MARKS), start))?.[0] ?? "";
  const close = /^[*_]*:?[*_]*/.exec(document.text.slice(end, end + LONGEST_MARKS))?.[0] ?? "";
  return { open, close: close.includes(":") ? close : `:${close}` };
}

const LONGEST_MARKS = 8;
