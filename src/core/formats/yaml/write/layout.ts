import { before, columnOf } from "./lines.ts";
import { USUAL_LAYOUT, type Layout } from "./render.ts";
import { writtenSlot, type Site } from "./site.ts";

/** How the author lays out what stands at an offset: as just above it, else as further below. */
export type LayoutAt = (offset: number) => Layout;

export function layoutsOf(text: string, root: Site): LayoutAt {
  const seen: Seen = { step: [], dash: [], row: [] };
  look(text, root, seen);
  return (offset) => {
    const dash = nearest(seen.dash, offset);
    const step = nearest(seen.step, offset) ?? (dash === undefined || dash === 0 ? USUAL_LAYOUT.step : dash);
    return { step, dash: dash ?? step, row: nearest(seen.row, offset) ?? USUAL_LAYOUT.row };
  };
}

/** Where something shows how it is laid out, in the order of the text. */
type Seen = Record<keyof Layout, { readonly at: number; readonly columns: number }[]>;

function nearest(seen: Seen[keyof Layout], offset: number): number | undefined {
  return (seen.findLast(({ at }) => at <= offset) ?? seen[0])?.columns;
}

function look(text: string, site: Site, seen: Seen): void {
  const { style, range, inside } = site;
  const key = writtenSlot(site)?.key;
  const isBelowKey = key !== undefined && /^ *$/.test(before(text, range.start));
  const columns = isBelowKey ? columnOf(text, range.start) - columnOf(text, key.start) : -1;
  if (style === "block" && site.node.kind === "map") {
    if (columns > 0) seen.step.push({ at: range.start, columns });
  } else if (style === "block") {
    if (columns >= 0) seen.dash.push({ at: range.start, columns });
    const first = inside[0]?.range.start ?? range.start;
    const row = first - range.start;
    if (row > 1 && /^- +$/.test(text.slice(range.start, first))) seen.row.push({ at: range.start, columns: row });
  }
  for (const child of inside) look(text, child, seen);
}
