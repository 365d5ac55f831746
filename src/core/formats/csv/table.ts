import Papa from "papaparse";

/** A cell without its quotes, and where it stands in the text, quotes included. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Table {
  /** Empty lines are left out. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows with a quotation mark that does not close, so that their cells may not be what was meant. */
  readonly faulty: readonly (readonly Cell[])[];
}

/** Reads a table as spreadsheets save it, separated by commas, semicolons or tabs. */
export function readTable(text: string): Table {
  const rows: (readonly Cell[])[] = [];
  const faulty: (readonly Cell[])[] = [];
  // The library takes the mark away that some programs begin a file with.
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  let from = 0;
  // An empty line at the end would count when it looks for the separator.
  Papa.parse<readonly string[]>(text.slice(mark).replace(/(?<![\r\n])[\r\n]+$/, ""), {
    step({ data, meta, errors }) {
      const row = cellsOf(text, mark + from, data);
      if (data.some((cell) => cell.trim() !== "")) rows.push(row);
      if (errors.some(({ type }) => type === "Quotes")) faulty.push(row);
      from = meta.cursor;
    },
  });
  return { rows, faulty };
}

/** The library gives no columns, so each cell is looked up behind the one before. */
function cellsOf(text: string, from: number, row: readonly string[]): readonly Cell[] {
  let at = from;
  return row.map((cell) => {
    const isQuoted = text.charAt(at) === '"';
    const written = isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
    const start = Math.max(at, text.indexOf(written, at));
    const end = Math.min(text.length, start + written.length);
    // Behind a cell stands one separator.
    at = end + 1;
    return { text: cell, start, end };
  });
}
