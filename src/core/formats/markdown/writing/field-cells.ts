import type { Content } from "../../../source/change.ts";
import type { Row } from "../block.ts";
import { trimmed } from "../row-text.ts";
import type { Setting } from "../setting.ts";
import type { Target } from "../targets.ts";
import { cellText, cellTextInstead } from "./cells.ts";
import { shapeOf } from "./container.ts";
import type { Draft } from "./draft.ts";
import type { CellHolder } from "./holders.ts";
import { endOfLine, startOfLine } from "./layout.ts";
import { nameOf } from "./names.ts";
import { passage } from "./passage.ts";
import type { Slot } from "./slot.ts";
import type { TableDraft } from "./table.ts";
import { isPadded, tableLine } from "./table-lines.ts";
import { valueText } from "./values.ts";
import type { Writing } from "./writing.ts";

/** A cell of a table's row. */
export function cellSlot(table: TableDraft, row: Row, target: Target): Slot {
  return {
    context: "cell",
    range: table.cell(row, target) ?? { start: 0, end: 0 },
    others: table.textsIn(target),
    put: (text) => {
      table.setCell(row, target, text);
    },
  };
}

/** The second cell of a row whose first one is a label. */
export function pairSlot(row: Row, draft: Draft): Slot | undefined {
  const line = tableLine(draft.text, draft.rangeOf(row).start);
  const slot = line.slots[1];
  const manner = isPadded(line, draft.text);
  if (slot === undefined) return undefined;
  return {
    context: "cell",
    range: trimmed(draft.text, slot.start, slot.end),
    others: [],
    put: (text) => {
      draft.replace(slot, cellTextInstead(draft.slice(slot), text, 0, manner));
    },
  };
}

/** Adds a field to a table of an object's fields: a column, or a row with its label; whether that can be done. */
export function addCell(
  { table, row, pair }: CellHolder,
  target: Target,
  content: Content,
  { shape, section }: Setting,
  writing: Writing,
): boolean {
  const text = valueText(content, shapeOf(target), "cell");
  if (text === undefined) return false;
  if (pair === undefined) {
    writing.tableDraft(table, shape, section).setCell(row, target, text);
    return true;
  }
  const { draft } = writing;
  const last = table.rows.at(-1) ?? row;
  const line = tableLine(draft.text, draft.rangeOf(last.kind === "row" ? last : last.place).start);
  const manner = isPadded(line, draft.text);
  const indent = draft.text.slice(startOfLine(draft.text, line.start), line.start);
  const cells = [passage(nameOf(target, shape)), text].flatMap((cell) => ["|", cellText(cell, 0, manner)]);
  draft.insert(endOfLine(draft.text, line.end), passage(draft.eol, indent, ...cells, "|"));
  return true;
}
