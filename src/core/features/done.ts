import { entryOf } from "../source/node.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Analysis } from "./analyze.ts";
import { editsOf } from "./fixes.ts";
import { rowWithKey, type KeyedRow, type RowKey } from "./plan-rows.ts";

/** Lists whose rows are done at some time. */
const LISTS: readonly string[] = ["convening.next_steps", "timeline.milestones"];

/** Whether a row is done; `undefined` for rows of other lists, which never are. */
export function isDone({ list, row }: KeyedRow): boolean | undefined {
  const status = entryOf(row.node, "status")?.value;
  return LISTS.includes(list) ? status?.kind === "scalar" && status.value === "done" : undefined;
}

/** Whether the row with a key is done. */
export function isRowDone(analysis: Analysis, key: RowKey): boolean | undefined {
  const found = rowWithKey(analysis, key);
  return found && isDone(found);
}

/**
 * Edits that mark a row as done, or as planned again; a task's box is ticked or cleared. `undefined` where the plan has
 * no such row, or its status cannot be written.
 */
export function markDone(analysis: Analysis, key: RowKey, done: boolean): readonly TextEdit[] | undefined {
  const found = rowWithKey(analysis, key);
  if (found === undefined || isDone(found) === undefined) return undefined;
  if (isDone(found) === done) return [];
  const { node } = found.row;
  const status = entryOf(node, "status")?.value;
  const clear = status && editsOf(analysis, { changes: [{ kind: "remove", node: status }] });
  const box = clear?.length === 1 ? clear[0] : undefined;
  // A task without a tick says already that it is not done.
  if (!done && box !== undefined && /^[xX]$/.test(analysis.text.slice(box.range.start, box.range.end))) return clear;
  const value = done ? "done" : "planned";
  return editsOf(analysis, { changes: [{ kind: "set", in: node, path: "status", value }] });
}
