import { slug } from "github-slugger";
import type { PlanReport } from "../report/plan-report.ts";
import type { PlanTable } from "../report/tables.ts";
import type { Tongue } from "../text/tongue.ts";
import { calendarOf } from "./calendar.ts";
import type { Audience, ExportFormat, Extent } from "./choices.ts";
import { csvOf } from "./csv.ts";
import { htmlOf } from "./html/render.ts";
import { jsonOf } from "./json.ts";
import { pageOf } from "./pages.ts";
import { textOf } from "./plain-text.ts";
import { wordOf } from "./word.ts";

export interface ExportRequest {
  /** In the language that the report was made in. */
  readonly tongue: Tongue;
  readonly report: PlanReport;
  readonly tables: readonly PlanTable[];
  readonly format: ExportFormat;
  /** Lists and data are the team's own: CSV and JSON hold everything, whatever is said here. */
  readonly audience: Audience;
  /** For pages and texts. */
  readonly extent: Extent;
  /** The list to write as CSV; `undefined` for each that has rows. */
  readonly list: string | undefined;
  /** The plan's file name. */
  readonly source: string;
}

export interface ExportedFile {
  /** To be offered: "nobody-slips-quietly-board.html". */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Makes the files that were asked for: one, or for CSV without a list one for each list that has rows. */
export async function exportPlan(request: ExportRequest): Promise<readonly ExportedFile[]> {
  const { report, tongue, tables, format, audience, extent, list, source } = request;
  const base = slug(source.replace(/\.\w+$/, "").replace(/\.buyin$/, "")) || "plan";
  const name = [
    base,
    ...(format === "ics" || extent === "full" ? [] : ["summary"]),
    ...(audience === "team" ? [] : [audience]),
    ...(tongue.tag === "en" ? [] : [tongue.tag]),
  ];
  const one = (content: string | Uint8Array): readonly ExportedFile[] => [
    { name: `${name.join("-")}.${format}`, content },
  ];
  switch (format) {
    case "html":
      return one(htmlOf(pageOf(report, tongue, audience, extent), tongue));
    case "txt":
      return one(textOf(pageOf(report, tongue, audience, extent)));
    case "docx":
      return one(await wordOf(pageOf(report, tongue, audience, extent), tongue));
    case "ics":
      return one(calendarOf(report, tongue, audience, base));
    case "json":
      return [{ name: `${base}.json`, content: jsonOf(report, tongue, tables) }];
    case "csv":
      return tables
        .filter(({ id, rows }) => (list === undefined ? rows.length > 0 : id === list))
        .map((table) => ({ name: `${base}-${table.id}.csv`, content: csvOf(table) }));
  }
}
