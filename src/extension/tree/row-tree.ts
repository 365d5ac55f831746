import { EventEmitter, TreeItem, type Disposable, type TreeDataProvider } from "vscode";
import { toTreeItem, type Row } from "./row.ts";

interface PlacedRow {
  readonly row: Row;
  readonly parent: string | undefined;
}

/**
 * Shows rows as a tree whose elements are the rows' ids. A new version of the rows redraws only what differs, so that
 * nothing flickers while somebody types.
 */
export class RowTree implements TreeDataProvider<string>, Disposable {
  readonly #changed = new EventEmitter<string[] | undefined>();
  #roots: readonly Row[] = [];
  #rows: ReadonlyMap<string, PlacedRow> = new Map();

  readonly onDidChangeTreeData = this.#changed.event;

  update(roots: readonly Row[]): void {
    const before = this.#rows;
    const hasOtherRoots = idsOf(roots) !== idsOf(this.#roots);
    this.#roots = roots;
    this.#rows = placed(roots);
    if (hasOtherRoots) {
      this.#changed.fire(undefined);
      return;
    }
    const changed = changedRows(roots, before);
    if (changed.length > 0) this.#changed.fire(changed);
  }

  getChildren(id?: string): string[] {
    const children = id === undefined ? this.#roots : (this.#rows.get(id)?.row.children ?? []);
    return children.map((row) => row.id);
  }

  getTreeItem(id: string): TreeItem {
    const placedRow = this.#rows.get(id);
    return placedRow === undefined ? new TreeItem("") : toTreeItem(placedRow.row);
  }

  /** The offset of a row; `undefined` for rows that are gone, or that have none. */
  offsetOf(id: string): number | undefined {
    return this.#rows.get(id)?.row.offset;
  }

  /** The row with that id, with all below it; all rows for none. */
  rowsAt(id: unknown): readonly Row[] {
    const row = typeof id === "string" ? this.#rows.get(id)?.row : undefined;
    return row === undefined ? this.#roots : [row];
  }

  /** Draws a row as it is: the editor may show it otherwise, as a box that was ticked. */
  redraw(id: string): void {
    if (this.#rows.has(id)) this.#changed.fire([id]);
  }

  getParent(id: string): string | undefined {
    return this.#rows.get(id)?.parent;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** The topmost rows that differ from before; what stands below them is drawn again with them. */
function changedRows(rows: readonly Row[], before: ReadonlyMap<string, PlacedRow>): string[] {
  return rows.flatMap((row) => {
    const old = before.get(row.id)?.row;
    return old !== undefined && looksLike(row, old) ? changedRows(row.children, before) : [row.id];
  });
}

function looksLike(row: Row, other: Row): boolean {
  return idsOf(row.children) === idsOf(other.children) && appearance(row) === appearance(other);
}

function appearance({ children: _children, offset: _offset, ...shown }: Row): string {
  return JSON.stringify(shown);
}

function idsOf(rows: readonly Row[]): string {
  return JSON.stringify(rows.map(({ id }) => id));
}

function placed(roots: readonly Row[]): ReadonlyMap<string, PlacedRow> {
  const rows = new Map<string, PlacedRow>();
  const place = (row: Row, parent: string | undefined): void => {
    rows.set(row.id, { row, parent });
    for (const child of row.children) place(child, row.id);
  };
  for (const row of roots) place(row, undefined);
  return rows;
}
