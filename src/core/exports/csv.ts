import Papa from "papaparse";
import type { PlanTable } from "../report/tables.ts";
import { clean } from "./clean.ts";

/** A list as CSV that Excel opens with a double click: UTF-8 with its mark, commas, CRLF. */
export function csvOf({ columns, rows }: PlanTable): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? clean(cell) : cell)));
  const options = { newline: "\r\n", escapeFormulae: FORMULA } as const;
  return `${MARK}${Papa.unparse({ fields: [...columns], data: cells }, options)}\r\n`;
}

const MARK = "\uFEFF";

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, with which spreadsheets mark texts. The
 * wide forms count as the narrow ones where people write Chinese or Japanese.
 */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
