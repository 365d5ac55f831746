import { readCells } from "../../formats/markdown/read.ts";
import type { ObjectShape, Shape } from "../../schema/shape.ts";
import { planShape } from "../../schema/plan-shape.ts";
import type { Change } from "../../source/change.ts";
import type { Sentence } from "../../source/notice.ts";
import type { TextEdit } from "../../text/edit.ts";
import { rowLists, type RowList } from "../add-row.ts";
import type { Analysis } from "../analyze.ts";
import { editsOf } from "../fixes.ts";
import { convertedCells } from "./cells.ts";
import { columnsOfSheet } from "./columns.ts";
import type { SheetTable } from "./table.ts";
import { own, several } from "../../text/slot-words.ts";
import { translatable } from "../../text/tongue.ts";

/** Rows of a sheet as rows of a plan. */
export interface PastedRows {
  readonly count: number;
  readonly edits: readonly TextEdit[];
  /** What was done, and what the author should know of it. */
  readonly notes: readonly Sentence[];
}

/**
 * Adds the rows of a sheet to a list of the plan, as its author writes. Columns that the list does not have are kept
 * as the author's own (`x-…`). `undefined` where nothing can be added to this text.
 *
 * @param path the list's place in the model: `goals.items`
 */
export function pasteRows(analysis: Analysis, table: SheetTable, path: string): PastedRows | undefined {
  const list = rowLists(analysis).find((one) => one.path === path);
  const row = rowShapeAt(path);
  if (list === undefined || row === undefined) return undefined;
  const { plan } = analysis;
  const { columns, rows, isGuessed } = columnsOfSheet(table, row, usualOrder(analysis, path, row));
  const cells = columns.map((column, index) =>
    convertedCells(
      rows.map((own) => own[index] ?? ""),
      column,
      plan,
    ),
  );
  const headers = columns.map(({ header }) => header);
  const contents = readCells(
    headers,
    rows.map((_, index) => cells.map((column) => column[index] ?? "")),
    row,
  );
  const changes = contents.map((value): Change => ({ kind: "add", in: plan.root, path, value }));
  const edits = changes.length === 0 ? undefined : editsOf(analysis, { changes });
  if (edits === undefined || edits.length === 0) return undefined;
  const kept = columns.filter(({ shape, header }, index) => {
    return shape === undefined && /^x-/.test(header) && cells[index]?.some((cell) => cell !== "");
  });
  const used = headers.filter((_, index) => cells[index]?.some((cell) => cell !== ""));
  return {
    count: contents.length,
    edits,
    notes: notesOn(
      contents.length,
      list,
      kept.map(({ header }) => header),
      isGuessed ? used : [],
    ),
  };
}

function notesOn(
  count: number,
  { title, sectionTitle }: RowList,
  kept: readonly string[],
  guessed: readonly string[],
): readonly Sentence[] {
  const name = own(title);
  const list = title === sectionTitle ? name : own("{section}: {list}", { section: own(sectionTitle), list: name });
  return [
    count === 1
      ? { template: translatable("1 row is added to {list}"), data: { list } }
      : { template: translatable("{count} rows are added to {list}"), data: { count, list } },
    ...(kept.length === 0
      ? []
      : [
          {
            template: translatable("columns that this list does not have are kept as {columns}"),
            data: { columns: several(kept) },
          },
        ]),
    ...(guessed.length === 0
      ? []
      : [
          {
            template: translatable("the cells have no header row, so they are taken as {columns}"),
            data: { columns: several(guessed.map((column) => own(column))) },
          },
        ]),
  ];
}

/** The fields that the plan's own rows have, and behind them the others of the list. */
function usualOrder({ plan }: Analysis, path: string, row: ObjectShape): readonly string[] {
  const known = plan.rows.filter((one) => one.list === path).flatMap((one) => one.row.node.entries);
  const names = known.map(({ name }) => name).filter((name) => row.fields.has(name));
  const others = [...row.fields.values()].filter(({ name }) => name !== "id");
  return [...new Set([...names, ...others.map(({ name }) => name)])].map((name) => row.fields.get(name)?.title ?? name);
}

function rowShapeAt(path: string): ObjectShape | undefined {
  const found = path.split(".").reduce<Shape | undefined>((shape, name) => {
    return shape?.kind === "object" ? shape.fields.get(name)?.shape : undefined;
  }, planShape);
  return found?.kind === "list" && found.item.kind === "object" ? found.item : undefined;
}
