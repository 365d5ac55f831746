import readSheets from "read-excel-file/universal";
import { addressOf, looksInExcel, type Looks } from "./excel-looks.ts";
import type { Cells } from "./html-table.ts";

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly cells: Cells;
}

/**
 * The sheets of an Excel file (.xlsx) that hold something, in their order, without hidden rows. Of cells that are merged
 * each row has the text. Rejects where the file is none.
 */
export async function sheetsInExcel(file: ArrayBuffer): Promise<readonly Sheet[]> {
  const sheets = await readSheets(file);
  const looks = looksInExcel(file);
  return sheets
    .map(({ sheet, data }, index) => {
      const cells = data.map((row, y) => row.map((value, x) => cellText(value, y, x, looks[index])));
      return { name: sheet, cells: asShown(cells, looks[index]) };
    })
    .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== "")));
}

/** A cell as text; days as plans write them, and percentages as they are shown. */
function cellText(value: unknown, row: number, column: number, looks: Looks | undefined): string {
  const percentage = looks?.percentages.get(addressOf(row, column));
  if (percentage !== undefined) return percentage;
  if (value instanceof Date) return value.toISOString().slice(0, "YYYY-MM-DD".length);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function asShown(cells: Cells, looks: Looks | undefined): Cells {
  const mergedWith = (row: number, column: number): number => {
    const area = looks?.merged.find((one) => one.column === column && one.firstRow <= row && row <= one.lastRow);
    return area?.firstRow ?? row;
  };
  return cells
    .map((own, row) => own.map((_, column) => cells[mergedWith(row, column)]?.[column] ?? ""))
    .filter((_, row) => looks?.hiddenRows.has(row) !== true);
}
