import { memberOf } from "../../model/lookup.ts";
import type { Plan } from "../../model/plan.ts";
import { dateReadings } from "../../text/date-readings.ts";
import type { SheetColumn } from "./columns.ts";

/** The cells of a column as the plan has them: days in the plan's spelling, people by what the plan calls them. */
export function convertedCells(
  cells: readonly string[],
  { shape, isList }: SheetColumn,
  plan: Plan,
): readonly string[] {
  if (shape === undefined) return cells;
  if (shape.format !== undefined) {
    const order = orderIn(cells);
    return cells.map((cell) => (isList ? eachPart(cell, (part) => dayIn(part, order)) : dayIn(cell, order)));
  }
  const isPerson = shape.isOwner || shape.refersTo.includes("members");
  return isPerson
    ? cells.map((cell) => personIn(cell, plan) ?? eachPart(cell, (part) => personIn(part, plan) ?? part))
    : cells;
}

function eachPart(cell: string, convert: (part: string) => string): string {
  return cell
    .split(/\s*[;\n]\s*/)
    .map(convert)
    .join("\n");
}

/** Which number of `3/5/2026` is the month; `undefined` where no day of the column shows it. */
type Order = "month" | "day" | undefined;

/** As the days of a column show it that can be read in one way only. */
function orderIn(cells: readonly string[]): Order {
  const shown = cells
    .flatMap((cell) => cell.split(/[;\n]/))
    .map((cell): Order => {
      const [first = 0, second = 0] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d+/.exec(cell)?.slice(1).map(Number) ?? [];
      return first > 12 ? "day" : second > 12 ? "month" : undefined;
    });
  const isMonth = shown.includes("month");
  return isMonth === shown.includes("day") ? undefined : isMonth ? "month" : "day";
}

/** `YYYY-MM-DD`; a text that may mean several days stays, so that its finding offers them. */
function dayIn(cell: string, order: Order): string {
  const text = cell.trim().replace(/\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?$/i, "");
  const readings = dateReadings(text);
  const [only] = readings;
  if (readings.length === 1 && only !== undefined) return only;
  const first = Number(/^\d{1,2}(?=[-/. ])/.exec(text)?.[0] ?? 0);
  const ordered = readings.find((day) => Number(day.slice(...(order === "month" ? [5, 7] : [8, 10]))) === first);
  return order !== undefined && ordered !== undefined ? ordered : cell;
}

/** What the plan calls a person: "Ortiz, Dana" and "Dana Ortiz <ortiz@…>" are Dana Ortiz. */
function personIn(cell: string, plan: Plan): string | undefined {
  const name = cell.replace(/\s*[<(][^<>()]*@[^<>()]*[>)]$/, "").trim();
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  const names = turned === null ? [name] : [name, `${turned[2] ?? ""} ${turned[1] ?? ""}`.trim()];
  return names.map((one) => memberOf(plan, one)?.label).find((label) => label !== undefined);
}
