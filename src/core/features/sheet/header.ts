import { matchColumns } from "../../formats/markdown/read.ts";
import type { ObjectShape } from "../../schema/shape.ts";
import type { SheetTable } from "./table.ts";

/** What a sheet calls its columns. */
export interface Header {
  readonly names: readonly string[];
  /** The first row below it. */
  readonly end: number;
}

/**
 * The header of a sheet, which may stand below a title and take two rows: "Target" over "Value" and "Date". `undefined`
 * where there is none.
 */
export function headerOf(table: SheetTable, row: ObjectShape): Header | undefined {
  const scores = table.slice(0, LOWEST).map((cells, index) => {
    const given = cells.filter((cell) => cell !== "").length;
    const known = knownIn(cells, row).filter(Boolean).length;
    // One name may be a cell's text by chance.
    const least = index === 0 ? 1 : 2;
    return known >= Math.min(least, given) && known * 3 >= given ? known : 0;
  });
  const best = Math.max(0, ...scores);
  const first = scores.indexOf(best);
  const upper = table[first];
  if (best === 0 || upper === undefined) return undefined;
  const joined = joinedNames(upper, table[first + 1] ?? [], row);
  return joined === undefined ? { names: upper, end: first + 1 } : { names: joined, end: first + 2 };
}

/** Rows from the top among which the header is looked for; titles and notes stand above it. */
const LOWEST = 5;

/**
 * The names of columns in a header of two rows; `undefined` where the lower one is no header. What is merged over
 * several columns stands in the first of them, and what is merged over both rows in one or both.
 */
function joinedNames(
  upper: readonly string[],
  lower: readonly string[],
  row: ObjectShape,
): readonly string[] | undefined {
  const width = Math.max(upper.length, lower.length);
  const parts = Array.from({ length: width }, (_, column) => {
    const own = upper[column] ?? "";
    const below = lower[column] ?? "";
    const above = upper.slice(0, column + 1).findLast((cell) => cell !== "") ?? "";
    return below === "" || below === own ? { name: own, isPart: false } : { name: `${above} ${below}`, isPart: true };
  });
  const names = parts.map(({ name }) => name);
  const known = knownIn(names, row);
  const isHeader = parts.some(({ isPart }) => isPart) && parts.every(({ isPart }, at) => !isPart || known[at]);
  // A value stands in the column of its own name, where it may have its unit.
  return isHeader ? names.map((name, at) => (parts[at]?.isPart ? name.replace(/ value$/i, "") : name)) : undefined;
}

function knownIn(names: readonly string[], row: ObjectShape): readonly boolean[] {
  return matchColumns(names, row).map((field) => field !== undefined);
}
