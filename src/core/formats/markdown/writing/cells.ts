import { passage, type Passage } from "./passage.ts";

/** How the cells of a line stand between its bars. */
export interface CellManner {
  /** Whether a space parts text and bars. */
  readonly isPadded: boolean;
}

/**
 * What stands between two bars for a text.
 *
 * @param width of all that, in columns, where the bars of a table stand below each other; 0 elsewhere
 */
export function cellText(text: Passage, width: number, { isPadded }: CellManner): Passage {
  const open = isPadded ? " " : "";
  // What is typed at a prompt has a space on both sides, too.
  const close = isPadded && (text.text !== "" || text.stops.length > 0) ? " " : "";
  const fill = width - open.length - lengthOf(text.text) - close.length;
  return passage(open, text, " ".repeat(Math.max(0, fill)), close);
}

/** The same in the place of another text, at the same side of the cell; a comment behind that stays. */
export function cellTextInstead(before: string, text: Passage, width: number, manner: CellManner): Passage {
  const comment = COMMENT.exec(before)?.[0];
  if (comment !== undefined) {
    const own = cellTextInstead(before.slice(0, before.length - comment.length), text, 0, { isPadded: false });
    return passage(own, comment);
  }
  const open = /^ */.exec(before)?.[0] ?? "";
  const close = / *$/.exec(before)?.[0] ?? "";
  if (text.text === "" || before.trim() === "") return cellText(text, width, manner);
  if (width > 0 && open.length > 1 && close.length <= 1) {
    return passage(" ".repeat(Math.max(1, width - lengthOf(text.text) - close.length)), text, close);
  }
  const fill = width - open.length - lengthOf(text.text);
  return passage(open, text, width > 0 ? " ".repeat(Math.max(Math.min(1, close.length), fill)) : close);
}

/** Comments at the end of a cell, with the spaces around them. */
export const COMMENT = / *(?:<!--(?:(?!-->).)*--> *)+$/;

/** The dashes below a new header cell, aligned as those of the other columns where they all are alike. */
export function dashesText(others: readonly string[], width: number, { isPadded }: CellManner): string {
  const texts = new Set(others.map((dashes) => dashes.trim()));
  const forms = new Set(Array.from(texts, (dashes) => dashes.replace(/-+/, "-")));
  const [text = ""] = texts;
  const [only = "-"] = forms;
  const form = forms.size === 1 ? only : "-";
  const length = width > 0 ? width - (isPadded ? 2 : 0) : DASHES;
  const dashes =
    width === 0 && texts.size === 1 ? text : form.replace("-", "-".repeat(Math.max(1, length - form.length + 1)));
  return isPadded ? ` ${dashes} ` : dashes;
}

/** In columns; combining marks stand with their letter. */
export function lengthOf(text: string): number {
  return text.match(/\P{M}/gu)?.length ?? 0;
}

export const DASHES = 3;
