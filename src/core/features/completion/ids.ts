import type { Row } from "../../model/located.ts";
import type { Plan } from "../../model/plan.ts";
import type { Collection, ValueShape } from "../../schema/shape.ts";
import type { FormatName } from "../../source/document.ts";
import { nameOf } from "../navigation/symbols.ts";

/** A row that a field may point to. */
export interface PossibleRow {
  /** What to write for it: its id, or in Markdown its name where it has no id. */
  readonly text: string;
  readonly name: string;
  readonly collection: Collection;
}

/** The rows that a value of that shape may name, in the order of the plan; none where it names no rows. */
export function possibleRows(plan: Plan, shape: ValueShape, format: FormatName): readonly PossibleRow[] {
  const collections: readonly Collection[] = shape.isOwner ? ["members"] : shape.refersTo;
  return collections.flatMap((collection) => rowsOf(plan, collection, format));
}

export function rowsOf(plan: Plan, collection: Collection, format: FormatName): readonly PossibleRow[] {
  const rows = plan.rows.filter((planRow) => planRow.collection === collection).map(({ row }) => row);
  return rows.flatMap((row) => {
    const text = format === "markdown" && !hasWrittenId(row) ? nameOf(row) : row.id;
    return text === "" ? [] : [{ text, name: nameOf(row), collection }];
  });
}

function hasWrittenId({ node }: Row): boolean {
  return node.entries.some(({ name }) => name === "id");
}
