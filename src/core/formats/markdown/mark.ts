/** A place where a Markdown text can be cut, found without parsing it. */
export type Mark = HeadingMark | TableMark | RowMark | BlockMark;

export interface HeadingMark {
  readonly kind: "heading";
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** A table's header line together with its row of dashes. */
export interface TableMark {
  readonly kind: "table";
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

export interface RowMark {
  readonly kind: "row";
  readonly start: number;
  readonly end: number;
}

/** A line that starts a block of its own. */
export interface BlockMark {
  readonly kind: "block";
  readonly start: number;
}
