import type { Field, ObjectShape, Shape } from "../../../schema/shape.ts";
import type { CursorLine, Opener } from "./lines.ts";

/** One step from the whole plan down: into a field, or into a row of its list. */
export type Step = { readonly key: string } | "row";

/** The steps to what holds an opener, or a cursor, in that column of that line. */
export function stepsTo(
  lines: readonly CursorLine[],
  index: number,
  column: number,
  kind: Opener["kind"] = "key",
): readonly Step[] {
  const own = lines[index]?.openers.filter((opener) => opener.column < column) ?? [];
  const [first] = own;
  if (first !== undefined) return [...stepsAbove(lines, index, first), ...own.map(stepInto)];
  return stepsAbove(lines, index, { kind, column, name: "" });
}

/** The steps to what holds the first opener of a line. */
function stepsAbove(lines: readonly CursorLine[], index: number, { kind, column }: Opener): readonly Step[] {
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above];
    if (line === undefined || line.isEmpty) continue;
    const holders = line.openers.filter((opener) => holds(opener, line, kind, column));
    const holder = holders.at(-1);
    if (holder === undefined) continue;
    return [...stepsTo(lines, above, holder.column, holder.kind), stepInto(holder)];
  }
  return [];
}

/** A list's dashes may stand in the column of its key, and a key without a value holds what is deeper. */
function holds(opener: Opener, line: CursorLine, kind: Opener["kind"], column: number): boolean {
  if (opener.kind === "dash") return opener.column < column;
  const isBare = line.rest === line.end || opener !== line.openers.at(-1);
  return opener.column < column || (kind === "dash" && opener.column === column && isBare);
}

function stepInto({ kind, name }: Opener): Step {
  return kind === "dash" ? "row" : { key: name };
}

/** What stands at the end of steps. */
export interface Reached {
  readonly shape: Shape;
  /** The field that was last stepped into. */
  readonly field: Field | undefined;
}

/** Follows steps through the shape; `undefined` where they lead out of what the model knows. */
export function follow(shape: ObjectShape, steps: readonly Step[]): Reached | undefined {
  let at: Reached = { shape, field: undefined };
  for (const step of steps) {
    const next = step === "row" ? intoRow(at) : intoField(at, step.key);
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

function intoField({ shape }: Reached, key: string): Reached | undefined {
  if (shape.kind !== "object") return undefined;
  const field = shape.fields.get(shape.nameFor(key) ?? shape.nearestName(key) ?? "");
  if (field !== undefined) return { shape: field.shape, field };
  return shape.rest === undefined ? undefined : { shape: shape.rest, field: undefined };
}

function intoRow({ shape, field }: Reached): Reached | undefined {
  const list = listIn(shape);
  return list === undefined ? undefined : { shape: list.shape.item, field: list.field ?? field };
}

/** The list that rows belong to: the shape itself, or the one that a bare list stands for. */
export function listIn(
  shape: Shape,
): { readonly shape: Extract<Shape, { kind: "list" }>; readonly field: Field | undefined } | undefined {
  if (shape.kind === "list") return { shape, field: undefined };
  const field = shape.kind === "object" ? shape.fields.get(shape.listField ?? "") : undefined;
  return field?.shape.kind === "list" ? { shape: field.shape, field } : undefined;
}
