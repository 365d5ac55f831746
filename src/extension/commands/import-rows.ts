import { l10n, Uri, window } from "vscode";
import { tableOnClipboard, type SheetTable } from "../../core/index.ts";
import type { OpenPlan } from "../open-plans.ts";
import { sheetsInFile, type Sheets } from "../sheet-file.ts";
import { addTable } from "./paste-rows.ts";

/**
 * Adds the rows of a CSV or Excel file to the list at the cursor, or to one that is chosen.
 *
 * @param given the file, and the list's path; what is not given is asked for
 */
export async function importRows(
  plan: OpenPlan | undefined,
  [file, path]: readonly unknown[],
  sheets: () => Promise<Sheets>,
): Promise<void> {
  const source = plan && (file instanceof Uri ? file : await chooseFile());
  if (plan === undefined || source === undefined) return;
  const table = await tableIn(source, sheets);
  if (table === "none") {
    void window.showWarningMessage(
      l10n.t("This file holds no table that can be read; save it in Excel as .xlsx or as CSV, and try again"),
    );
  } else if (table !== undefined) await addTable(plan, table, path);
}

async function chooseFile(): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t("Import Rows from a CSV or Excel File"),
      openLabel: l10n.t("Import"),
      filters: { [l10n.t("Tables")]: ["csv", "xlsx", "tsv", "txt"] },
    })) ?? [];
  return file;
}

/** `undefined` where the author chose no sheet. */
async function tableIn(file: Uri, sheets: () => Promise<Sheets>): Promise<SheetTable | "none" | undefined> {
  const found = await sheetsInFile(file, sheets).catch(() => []);
  const tables = found.flatMap(({ name, cells }) => {
    const table = tableOnClipboard({ cells });
    return table === undefined ? [] : [{ label: name, description: rowWords(table), table }];
  });
  const [first, ...others] = tables;
  if (first === undefined) return "none";
  if (others.length === 0) return first.table;
  const chosen = await window.showQuickPick(tables, { placeHolder: l10n.t("Which sheet holds the rows?") });
  return chosen?.table;
}

function rowWords({ length }: SheetTable): string {
  return length === 1 ? l10n.t("1 row") : l10n.t("{count} rows", { count: length });
}
