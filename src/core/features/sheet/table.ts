import { readTable } from "../../formats/csv/table.ts";

/** The cells of a sheet, row by row, each as it is shown; rows may be of different length. */
export type SheetTable = readonly (readonly string[])[];

/** What a clipboard holds: the table of its HTML, if it has one, and its text. */
export interface ClipboardTable {
  readonly cells?: SheetTable | undefined;
  readonly text?: string;
}

/** The table on a clipboard: that of its HTML, or else its text in columns. `undefined` where it holds no table. */
export function tableOnClipboard({ cells, text = "" }: ClipboardTable): SheetTable | undefined {
  return cleaned(cells) ?? (text.includes("\t") ? cleaned(tableInText(text)) : undefined);
}

/** A table as text in columns: separated by commas, semicolons or tabs. */
export function tableInText(text: string): SheetTable {
  return readTable(text.slice(0, LONGEST)).rows.map((row) => row.map((cell) => cell.text));
}

/** Without rows and columns at its edges that say nothing, and without what a sheet shows for a fault. */
function cleaned(table: SheetTable | undefined): SheetTable | undefined {
  const rows = (table ?? [])
    .map((row) => row.map((cell) => (FAULT.test(cell.trim()) ? "" : cell.replace(/\u00a0/g, " ").trim())))
    .filter((row) => row.some((cell) => cell !== ""));
  const last = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== "")));
  const first = Math.min(...rows.map((row) => row.findIndex((cell) => cell !== "")));
  const cut = rows.map((row) => row.slice(first, last + 1));
  return cut.length > 0 && last > first ? cut : undefined;
}

const FAULT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** Characters of a clipboard that are read; more than people paste into a plan. */
const LONGEST = 5_000_000;
