import { Parser } from "htmlparser2";

/** The cells of a table, row by row, each as it is shown; rows may be of different length. */
export type Cells = readonly (readonly string[])[];

/**
 * The largest table of a page as programs put it on the clipboard: Excel, Google Sheets and Word write very different
 * HTML. Of a merged cell each row has the text, and the first column of it. `undefined` where there is no table.
 */
export function tableInHtml(html: string): Cells | undefined {
  const reader = new TableReader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
    },
    ontext: (text) => {
      reader.text(text);
    },
    onclosetag: (name) => {
      reader.close(name);
    },
  });
  parser.end(html.slice(0, LONGEST));
  return reader.largest;
}

interface OpenCell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A merged cell that reaches into the rows below. */
interface Merged {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly rowsLeft: number;
}

class TableReader {
  #rows: string[][] = [];
  #row: string[] | undefined;
  #cell: OpenCell | undefined;
  #merged: readonly Merged[] = [];
  #nextMerged: Merged[] = [];
  /** Tables in tables are layout; what they say belongs to the cell around them. */
  #depth = 0;
  #silent = 0;
  #isHidden = false;
  #best: readonly (readonly string[])[] = [];

  get largest(): Cells | undefined {
    return this.#best.length === 0 ? undefined : this.#best;
  }

  open(name: string, { colspan, rowspan, style = "" }: Readonly<Record<string, string>>): void {
    if (SILENT.has(name)) this.#silent++;
    if (name === "table" && this.#depth++ === 0) this.#rows = [];
    if (this.#depth !== 1) {
      if (BREAKS.has(name)) this.text("\n", true);
      return;
    }
    if (name === "tr") {
      this.#endRow();
      this.#row = [];
      this.#isHidden = /display\s*:\s*none/i.test(style);
    } else if (name === "td" || name === "th") {
      this.#endCell();
      this.#row ??= [];
      this.#fillMerged();
      this.#cell = { text: "", columns: spanOf(colspan), rows: spanOf(rowspan) };
    } else if (BREAKS.has(name)) this.text("\n", true);
  }

  text(text: string, isBreak = false): void {
    if (this.#cell === undefined || this.#silent > 0) return;
    this.#cell.text += isBreak ? text : text.replace(/[\s\u00a0]+/g, " ");
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent--;
    if (name === "table" && this.#depth > 0 && --this.#depth === 0) {
      this.#endRow();
      this.#merged = [];
      if (sizeOf(this.#rows) > sizeOf(this.#best)) this.#best = this.#rows;
    }
    if (this.#depth !== 1) return;
    if (name === "td" || name === "th") this.#endCell();
    else if (name === "tr") this.#endRow();
    else if (name === "p" || name === "div" || name === "li") this.text("\n", true);
  }

  #endCell(): void {
    const cell = this.#cell;
    if (cell === undefined || this.#row === undefined) return;
    this.#cell = undefined;
    const text = cell.text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join("\n");
    if (cell.rows > 1) {
      this.#nextMerged.push({ column: this.#row.length, columns: cell.columns, text, rowsLeft: cell.rows - 1 });
    }
    this.#row.push(text, ...Array<string>(cell.columns - 1).fill(""));
  }

  #fillMerged(): void {
    const row = this.#row ?? [];
    for (let merged = this.#mergedAt(row.length); merged !== undefined; merged = this.#mergedAt(row.length)) {
      row.push(merged.text, ...Array<string>(merged.columns - 1).fill(""));
    }
  }

  #mergedAt(column: number): Merged | undefined {
    return this.#merged.find((one) => one.column === column);
  }

  #endRow(): void {
    if (this.#row === undefined) return;
    this.#endCell();
    this.#fillMerged();
    const left = this.#merged.map((one) => ({ ...one, rowsLeft: one.rowsLeft - 1 }));
    this.#merged = [...left.filter(({ rowsLeft }) => rowsLeft > 0), ...this.#nextMerged];
    this.#nextMerged = [];
    if (!this.#isHidden && this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = undefined;
  }
}

const SILENT: ReadonlySet<string> = new Set(["style", "script", "head", "title"]);
const BREAKS: ReadonlySet<string> = new Set(["br", "p", "div", "li"]);

/** Characters of a page that are read; more than people paste into a plan. */
const LONGEST = 5_000_000;

/** More than a sheet's cell spans; a larger number is a slip or an attack. */
const WIDEST = 1000;

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? "1", 10);
  return span >= 1 && span <= WIDEST ? span : 1;
}

function sizeOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}
