import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";

/** What an Excel file says about a sheet beside the values of its cells. Rows and columns count from 0. */
export interface Looks {
  /** How a number is shown that is shown as a percentage, by {@link addressOf} its cell: `35%` for 0.35. */
  readonly percentages: ReadonlyMap<string, string>;
  /** The areas of merged cells that have several rows. */
  readonly merged: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
}

export interface MergedArea {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** How the sheets of an Excel file look, in their order. */
export function looksInExcel(file: ArrayBuffer): readonly Looks[] {
  const parts = unzipSync(new Uint8Array(file), { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  const read = (path: string, open: (tag: Tag) => void, text?: (text: string) => void): void => {
    const part = parts[path];
    if (part !== undefined) readXml(strFromU8(part), open, text);
  };
  const targets = new Map<string, string>();
  read("xl/_rels/workbook.xml.rels", ({ attributes: { Id: id = "", Target: target = "" } }) => {
    targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  });
  const paths: string[] = [];
  read("xl/workbook.xml", ({ name, attributes }) => {
    if (name === "sheet") paths.push(targets.get(attributes["r:id"] ?? "") ?? "");
  });
  const decimals = percentagesIn((open) => {
    read("xl/styles.xml", open);
  });
  return paths.map((path) =>
    looksOf(decimals, (open, text) => {
      read(path, open, text);
    }),
  );
}

/** A cell's key in {@link Looks.percentages}. */
export function addressOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

interface Tag {
  /** Without its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

function readXml(xml: string, open: (tag: Tag) => void, text: (text: string) => void = () => undefined): void {
  const onopentag = (name: string, attributes: Readonly<Record<string, string>>): void => {
    open({ name: name.slice(name.indexOf(":") + 1), attributes });
  };
  const parser = new Parser({ onopentag, ontext: text }, { xmlMode: true });
  parser.end(xml);
}

/** The decimals of each style that shows percentages, by the style's number; `undefined` for the other styles. */
function percentagesIn(read: (open: (tag: Tag) => void) => void): readonly (number | undefined)[] {
  const codes = new Map(BUILT_IN);
  const styles: (number | undefined)[] = [];
  let isInCells = false;
  read(({ name, attributes }) => {
    const id = attributes["numFmtId"] ?? "";
    if (name === "numFmt") codes.set(id, attributes["formatCode"] ?? "");
    else if (name === "xf" && isInCells) styles.push(decimalsOf(codes.get(id) ?? ""));
    else if (name !== "alignment" && name !== "protection") isInCells = name === "cellXfs";
  });
  return styles;
}

/** The formats that Excel does not write into a file, as far as they are percentages. */
const BUILT_IN: readonly (readonly [string, string])[] = [
  ["9", "0%"],
  ["10", "0.00%"],
];

/** How many decimals a format shows of a percentage; `undefined` for another format. What it quotes is no sign. */
function decimalsOf(code: string): number | undefined {
  const [positive = ""] = code.replace(/"[^"]*"|\\./g, "").split(";");
  if (!positive.includes("%")) return undefined;
  return /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
}

function looksOf(
  decimals: readonly (number | undefined)[],
  read: (open: (tag: Tag) => void, text: (text: string) => void) => void,
): Looks {
  const percentages = new Map<string, string>();
  const merged: MergedArea[] = [];
  const hiddenRows = new Set<number>();
  let cell: { readonly address: string; readonly decimals: number } | undefined;
  let isInValue = false;
  read(
    ({ name, attributes: { r: at = "", s: style, t: type = "n", ref = "", hidden = "" } }) => {
      isInValue = name === "v";
      if (name === "row" && /^(?:1|true)$/.test(hidden)) hiddenRows.add(Number(at) - 1);
      else if (name === "c") {
        const shown = type === "n" && style !== undefined ? decimals[Number(style)] : undefined;
        const place = placeIn(at);
        cell = shown === undefined ? undefined : { address: addressOf(place.row, place.column), decimals: shown };
      } else if (name === "mergeCell") {
        const [first = "", last = ""] = ref.split(":");
        const { row: firstRow, column } = placeIn(first);
        const { row: lastRow } = placeIn(last);
        if (lastRow > firstRow) merged.push({ column, firstRow, lastRow });
      }
    },
    (text) => {
      const value = Number(text);
      if (!isInValue || cell === undefined || text.trim() === "" || Number.isNaN(value)) return;
      const shown = (value * WHOLE).toFixed(cell.decimals);
      percentages.set(cell.address, `${cell.decimals === 0 ? shown : shown.replace(/\.?0+$/, "")}%`);
    },
  );
  return { percentages, merged, hiddenRows };
}

const WHOLE = 100;

/** The place that Excel calls `B3`. */
function placeIn(name: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(name) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

const LETTERS = 26;
const BEFORE_A = 64;
