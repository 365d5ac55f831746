import type { TextRange } from "../text/range.ts";

/**
 * An export in its reader's words, before it is a web page, a Word document or an e-mail: each of them shows every
 * block in its own way.
 */
export interface Page {
  /** A language tag; that of the tool's own words. */
  readonly language: string;
  /** Whether it is meant to fit on one printed page. */
  readonly isOnePage: boolean;
  readonly title: string;
  /** Below the title: whose plan it is, and how it stands. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** When the plan was read. */
  readonly footer: string;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** Something that the reader must not overlook: a draft, a part that is missing. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [label: string, text: string])[] }
  | { readonly kind: "list"; readonly items: readonly Words[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      /** The first cell of each row is its heading; `undefined` is what the plan does not say. */
      readonly rows: readonly (readonly (string | undefined)[])[];
      /** Where in the plan's text each row stands; empty where the rows stand nowhere. */
      readonly places: readonly TextRange[];
    };

export interface Words {
  readonly text: string;
  /** An address of the web. */
  readonly url?: string | undefined;
}

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: "heading", level, text };
}

export function text(text: string | undefined): readonly Block[] {
  return text === undefined || text === "" ? [] : [{ kind: "text", text }];
}

export function note(text: string): Block {
  return { kind: "note", text };
}

/** Facts without words are left out; nothing where all are. */
export function facts(all: readonly (readonly [label: string, text: string | undefined])[]): readonly Block[] {
  const given = all.flatMap(([label, text]) => (text === undefined || text === "" ? [] : [[label, text] as const]));
  return given.length === 0 ? [] : [{ kind: "facts", facts: given }];
}

export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items: items.map((text) => ({ text })) }];
}

/**
 * Columns that are empty in every row are left out; nothing where there are no rows.
 *
 * @param rowed what the rows are made of, where that stands in the plan's text
 */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
  keep: "all columns" | "filled columns" = "filled columns",
  rowed: readonly { readonly range: TextRange }[] = [],
): readonly Block[] {
  if (rows.length === 0) return [];
  const isKept = columns.map((_, at) => keep === "all columns" || at === 0 || rows.some((row) => isWritten(row[at])));
  return [
    {
      kind: "table",
      caption,
      columns: columns.filter((_, at) => isKept[at]),
      rows: rows.map((row) =>
        columns.flatMap((_, at) => (isKept[at] ? [isWritten(row[at]) ? row[at] : undefined] : [])),
      ),
      places: rowed.map(({ range }) => range),
    },
  ];
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text !== "";
}

/** The same page with every text of it changed. */
export function withTexts(page: Page, change: (text: string) => string): Page {
  return {
    ...page,
    title: change(page.title),
    subtitle: change(page.subtitle),
    blocks: page.blocks.map((block) => blockWithTexts(block, change)),
    footer: change(page.footer),
  };
}

function blockWithTexts(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case "heading":
    case "text":
    case "note":
      return { ...block, text: change(block.text) };
    case "facts":
      return { ...block, facts: block.facts.map(([label, text]) => [change(label), change(text)] as const) };
    case "list":
      return { ...block, items: block.items.map((item) => ({ ...item, text: change(item.text) })) };
    case "table":
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map(change),
        rows: block.rows.map((row) => row.map((cell) => (cell === undefined ? undefined : change(cell)))),
      };
  }
}
