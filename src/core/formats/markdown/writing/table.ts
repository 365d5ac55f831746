import { OWN_VALUE } from "../../../schema/ordered-shape.ts";
import type { ObjectShape } from "../../../schema/shape.ts";
import type { TextRange } from "../../../text/range.ts";
import { passage, type Passage } from "./passage.ts";
import type { Row, Table } from "../block.ts";
import { type Column, columnsOf } from "../columns.ts";
import { isAbsent } from "../nodes.ts";
import { lineOf } from "../phrase.ts";
import { trimmed } from "../row-text.ts";
import { isSameTarget, type Target } from "../targets.ts";
import { type CellManner, cellText, cellTextInstead, COMMENT, DASHES, dashesText, lengthOf } from "./cells.ts";
import type { Draft } from "./draft.ts";
import { endOfLine, startOfLine } from "./layout.ts";
import { inMannerOf, nameOf, rankOf } from "./names.ts";
import { placeForColumn } from "./new-column.ts";
import { alignedWidths, isPadded, type TableLine, type TableLines, tableLines } from "./table-lines.ts";

/** A column that is to be added. */
interface NewColumn {
  readonly target: Target;
  readonly title: string;
  /** Index of the column that it follows; -1 before the first. */
  readonly after: number;
}

type AnyColumn = Column | NewColumn;

/** Texts for the cells of one row. */
type RowTexts = ReadonlyMap<AnyColumn, Passage>;

/** Collects what is to change in a table, so that a new column comes into all its lines at once. */
export class TableDraft {
  readonly #draft: Draft;
  readonly #table: Table;
  readonly #shape: ObjectShape;
  readonly #lines: TableLines;
  readonly #columns: readonly Column[];
  readonly #newColumns: NewColumn[] = [];
  readonly #texts = new Map<Row, Map<AnyColumn, Passage>>();
  readonly #newRows: RowTexts[] = [];

  constructor(table: Table, shape: ObjectShape, section: string, draft: Draft) {
    this.#draft = draft;
    this.#table = table;
    this.#shape = shape;
    this.#lines = tableLines(table.header, table.rows, draft);
    this.#columns = columnsOf(table.header, shape, section).columns;
  }

  has(target: Target): boolean {
    return this.#indexOf(target) >= 0;
  }

  /** The place of a cell's text, its marks included; `undefined` where the row has no such cell. */
  cell(row: Row, target: Target): TextRange | undefined {
    const slot = this.#lines.rows.find((one) => one.row === row)?.line.slots[this.#indexOf(target)];
    const text = slot && this.#draft.slice(slot).replace(COMMENT, "");
    return slot && text !== undefined ? trimmed(this.#draft.text, slot.start, slot.start + text.length) : undefined;
  }

  /** What the cells of a target's column say. */
  textsIn(target: Target): readonly string[] {
    return this.#lines.rows.flatMap(({ line }) => {
      const slot = line.slots[this.#indexOf(target)];
      return slot === undefined ? [] : [this.#draft.slice(slot)];
    });
  }

  /** Writes over a cell, or into a column that the table does not have yet. */
  setCell(row: Row, target: Target, text: Passage): void {
    const texts = this.#texts.get(row) ?? new Map<AnyColumn, Passage>();
    this.#texts.set(row, texts.set(this.#columnFor(target), text));
  }

  addRow(values: readonly (readonly [Target, Passage])[]): void {
    this.#newRows.push(new Map(values.map(([target, text]) => [this.#columnFor(target), text])));
  }

  /** Turns all that was collected into edits. */
  finish(): void {
    const { header, dashes, rows } = this.#lines;
    const { text } = this.#draft;
    const widths = this.#widths();
    const others = dashes.slots.map((slot) => this.#draft.slice(slot));
    const titles = new Map(
      this.#newColumns.map((column) => [
        column,
        cellText(passage(column.title), widths(column), isPadded(header, text)),
      ]),
    );
    const underlines = new Map(
      this.#newColumns.map((column) => [column, passage(dashesText(others, widths(column), isPadded(dashes, text)))]),
    );
    this.#finishLine(header, titles, widths, isPadded(header, text));
    this.#finishLine(dashes, underlines, widths, isPadded(dashes, text));
    for (const { row, line } of rows) {
      const texts = (row.kind === "row" ? this.#texts.get(row) : undefined) ?? new Map<AnyColumn, Passage>();
      const manner = isPadded(line.slots.length > 1 ? line : header, text);
      const cells = Array.from(texts, ([column, cell]) => [column, cellText(cell, widths(column), manner)] as const);
      for (const [column, cell] of texts) {
        const slot = "after" in column ? undefined : line.slots[this.#columns.indexOf(column)];
        if (slot === undefined) continue;
        this.#draft.replace(slot, cellTextInstead(this.#draft.slice(slot), cell, widths(column), manner));
      }
      this.#finishLine(line, new Map(cells), widths, manner);
    }
    this.#finishNewRows(widths);
  }

  /** One more cell for each new column, and the cells that a row is too short for. */
  #finishLine(line: TableLine, cells: RowTexts, widths: (column: AnyColumn) => number, manner: CellManner): void {
    const order = this.#order();
    const missing: AnyColumn[] = [];
    for (const [at, [index, column]] of order.entries()) {
      const slot = line.slots[index];
      const isNew = "after" in column;
      const cell = cells.get(column) ?? cellText(passage(""), isNew ? widths(column) : 0, manner);
      // A row that ends before a new column needs no empty cell there.
      const isLast = index >= line.slots.length - 1 && order.slice(at).every(([, other]) => !cells.has(other));
      const isShort = line.slots.length < this.#columns.length || !line.isClosed;
      if (isNew && index < 0) {
        if (line.isOpened) this.#draft.insert(line.start + 1, passage(cell, "|"));
        else this.#draft.insert(line.start, passage("|", cell, "|"));
      } else if (isNew && slot !== undefined && !(isLast && isShort)) {
        const isOpenEnd = slot.end === line.end;
        this.#draft.insert(slot.end, isOpenEnd ? this.#openEnd([cell], manner) : passage("|", cell));
      } else if (slot === undefined) {
        missing.push(column);
      }
    }
    const last = missing.findLastIndex((column) => cells.has(column));
    const tail = missing.slice(0, last + 1).map((column) => cells.get(column) ?? cellText(passage(""), 0, manner));
    if (tail.length === 0) return;
    const parts = tail.flatMap((cell) => [cell, "|"]);
    this.#draft.insert(line.end, line.isClosed ? passage(...parts) : this.#openEnd(tail, manner));
  }

  /** Cells at the end of a line that no bar ends. */
  #openEnd(cells: readonly Passage[], { isPadded }: CellManner): Passage {
    const { text, stops } = passage(isPadded ? " " : "", ...cells.flatMap((cell) => ["|", cell]));
    return { text: text.trimEnd(), stops };
  }

  #finishNewRows(widths: (column: AnyColumn) => number): void {
    if (this.#newRows.length === 0) return;
    const { header, dashes, rows } = this.#lines;
    const { text, eol } = this.#draft;
    const last = rows.at(-1)?.line ?? dashes;
    const manner = isPadded(rows.at(-1)?.line ?? header, text);
    const indent = text.slice(startOfLine(text, dashes.start), dashes.start);
    const empty = passage(this.#emptyText());
    const lines = this.#newRows.map((texts) => {
      const cells = this.#order().map(([, column]) => {
        const own = texts.get(column);
        return passage("|", cellText(own === undefined || own.text === "" ? empty : own, widths(column), manner));
      });
      return passage(eol, indent, ...cells, "|");
    });
    this.#draft.insert(endOfLine(text, last.end), passage(...lines));
  }

  /** All columns as they will stand, each with the index of the present column that it is or follows. */
  #order(): (readonly [number, AnyColumn])[] {
    const following = (index: number): (readonly [number, NewColumn])[] =>
      this.#newColumns.filter(({ after }) => after === index).map((column) => [index, column] as const);
    const present = this.#columns.flatMap((column, index) => [[index, column] as const, ...following(index)]);
    return [...following(-1), ...present];
  }

  #columnFor(target: Target): AnyColumn {
    const known =
      this.#columns[this.#indexOf(target)] ?? this.#newColumns.find((column) => isSameTarget(column.target, target));
    if (known !== undefined) return known;
    const titles = this.#table.header.cells.map(lineOf);
    const title = inMannerOf(nameOf(target, this.#shape), titles);
    const column = { target, title, after: placeForColumn(target, title, this.#columns, titles, this.#shape) };
    this.#newColumns.push(column);
    this.#newColumns.sort((a, b) => rankOf(a.target, this.#shape) - rankOf(b.target, this.#shape));
    return column;
  }

  #indexOf(target: Target): number {
    const own = target.field.shape === OWN_VALUE ? target.field.name.toLowerCase() : undefined;
    return this.#columns.findIndex((column) => {
      if (column.isOwn) return column.key.text.toLowerCase() === own;
      return column.target !== undefined && isSameTarget(column.target, target);
    });
  }

  /** How wide each column is where the table's bars stand below each other; 0 where they do not. */
  #widths(): (column: AnyColumn) => number {
    const aligned = alignedWidths(this.#lines);
    const isAligned = aligned.every((width) => width > 0);
    const padding = isPadded(this.#lines.header, this.#draft.text).isPadded ? 2 : 0;
    return (column) => {
      if (!("after" in column)) return aligned[this.#columns.indexOf(column)] ?? 0;
      const texts = [...this.#texts.values(), ...this.#newRows].map((cells) => cells.get(column)?.text ?? "");
      return isAligned ? padding + Math.max(DASHES, ...[column.title, ...texts].map(lengthOf)) : 0;
    };
  }

  /** What stands in the table's empty cells: nothing, unless all of them have the same dash. */
  #emptyText(): string {
    const texts = this.#lines.rows.flatMap(({ line }) => line.slots.map((slot) => this.#draft.slice(slot).trim()));
    const [only = "", ...others] = new Set(texts.filter(isAbsent));
    return others.length === 0 ? only : "";
  }
}
