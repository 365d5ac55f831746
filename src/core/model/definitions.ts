import { NAMING_FIELDS } from "../schema/shape.ts";
import { fold } from "../text/fold.ts";
import type { Row } from "./located.ts";

/** The rows of one collection that an id or name may stand for. */
export interface Definitions {
  /** The row of that id, else of that name, ignoring case and spacing; `undefined` where none is defined. */
  find(text: string): Row | undefined;
  /** Written or derived ids, for "did you mean". */
  readonly ids: readonly string[];
}

/** What some rows define. Where an id stands twice, the first row has it. */
export function definitionsAmong(rows: readonly Row[]): Definitions {
  const ids = rows.map(({ id }) => id).filter((id) => id !== "");
  const byId = firstRows(rows.map((row) => [row.id.toLowerCase(), row]));
  // Most references are ids, so names are folded only when one is not.
  let byName: ReadonlyMap<string, Row> | undefined;
  const findByName = (text: string): Row | undefined => {
    byName ??= firstRows(rows.flatMap((row) => namesOf(row).map((name) => [fold(name), row] as const)));
    return byName.get(fold(text));
  };
  return { find: (text) => byId.get(text.trim().toLowerCase()) ?? findByName(text), ids };
}

/** Where a key stands twice, the first row has it; an empty key has none. */
function firstRows(entries: readonly (readonly [string, Row])[]): ReadonlyMap<string, Row> {
  return new Map([...entries].reverse().filter(([key]) => key !== ""));
}

/** What a reference may call a row; one with neither an id nor a name is called by its group ("Families"). */
function namesOf({ id, node }: Row): readonly string[] {
  return node.entries.flatMap(({ name, value }) => {
    if (value.kind !== "scalar") return [];
    if (NAMING_FIELDS.includes(name)) return [value.text];
    return name === "group" && id === "" ? [value.text, String(value.value)] : [];
  });
}
