import readSheets from "read-excel-file/universal";
import type { Cells } from "./html-table.ts";

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly cells: Cells;
}

/** The sheets of an Excel file (.xlsx) that hold something, in their order. Rejects where the file is none. */
export async function sheetsInExcel(file: ArrayBuffer): Promise<readonly Sheet[]> {
  const sheets = await readSheets(file);
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(cellText)) }))
    .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== "")));
}

/** A cell as text; days as plans write them. */
function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, "YYYY-MM-DD".length);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
