import type { ObjectShape } from "../../../schema/shape.ts";
import type { Column } from "../columns.ts";
import { matchLabel, type Target } from "../targets.ts";
import { rankOf } from "./names.ts";

/**
 * Index of the column that a new one follows (-1: it comes first): the one before it in the model, or the last one
 * where another column would mean something else behind the new one ("Date" is that of the object named before it).
 */
export function placeForColumn(
  target: Target,
  title: string,
  columns: readonly Column[],
  titles: readonly string[],
  shape: ObjectShape,
): number {
  const rank = rankOf(target, shape);
  let after = -1;
  let highest = -1;
  for (const [index, column] of columns.entries()) {
    const own = column.target === undefined ? -1 : rankOf(column.target, shape);
    if (own > highest && own < rank) [after, highest] = [index, own];
  }
  const now = meanings(titles, shape);
  const then = meanings(titles.toSpliced(after + 1, 0, title), shape).toSpliced(after + 1, 1);
  return then.every((field, index) => field === now[index]) ? after : columns.length - 1;
}

/** The field of the object that each header cell means. */
function meanings(titles: readonly string[], shape: ObjectShape): readonly unknown[] {
  const before: Target[] = [];
  return titles.map((title) => {
    const target = matchLabel(title, shape, before)?.target;
    if (target !== undefined) before.push(target);
    return target?.field;
  });
}
