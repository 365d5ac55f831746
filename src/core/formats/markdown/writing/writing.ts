import type { ObjectShape } from "../../../schema/shape.ts";
import type { SourceDocument } from "../../../source/document.ts";
import type { Row, Table } from "../block.ts";
import type { Part } from "../part.ts";
import { Draft } from "./draft.ts";
import { extentsOf, type PartExtent, type Source } from "./layout.ts";
import { type Manner, mannerIn, OWN_MANNER } from "./manner.ts";
import { TableDraft } from "./table.ts";

/** What all writers of one document share. */
export interface Writing {
  readonly draft: Draft;
  readonly source: Source;
  /** How the document writes fields where nothing nearer shows it. */
  readonly manner: Manner;
  readonly extentOf: (part: Part) => PartExtent;
  /** The changes to a table; the same object each time. */
  readonly tableDraft: (table: Table, shape: ObjectShape, section: string) => TableDraft;
  /** Turns what was collected for tables into edits. */
  readonly finishTables: () => void;
}

export function writingOf(document: SourceDocument, source: Source): Writing {
  const draft = new Draft(document);
  const extents = extentsOf(source, document);
  const tables = new Map<Row, TableDraft>();
  const { outline } = source;
  return {
    draft,
    source,
    manner: mannerIn(outline.blocks, outline.parts, document) ?? OWN_MANNER,
    extentOf: (part) => extents.get(part) ?? { start: source.start, headEnd: source.start, ownEnd: 0, end: 0 },
    tableDraft: (table, shape, section) => {
      const known = tables.get(table.header) ?? new TableDraft(table, shape, section, draft);
      tables.set(table.header, known);
      return known;
    },
    finishTables: () => {
      for (const table of tables.values()) table.finish();
    },
  };
}
