import { workspace, type Uri } from "vscode";
import { tableInText } from "../core/index.ts";
import type * as bundle from "../core/sheets/index.ts";

/** What is in the bundle that reads tables of other programs. */
export type Sheets = typeof bundle;

/** The sheets of an Excel file, or the one table of a file in columns. Rejects where the file cannot be read. */
export async function sheetsInFile(file: Uri, sheets: () => Promise<Sheets>): Promise<readonly bundle.Sheet[]> {
  const bytes = await workspace.fs.readFile(file);
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  if (/\.xlsx$/i.test(name)) return (await sheets()).sheetsInExcel(bytes.slice().buffer);
  return [{ name, cells: tableInText(textOf(bytes)) }];
}

/** By the mark at its start, else UTF-8, else as Windows programs write Western languages. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
