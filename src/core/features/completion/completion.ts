import type { ValueCursor } from "../../formats/cursor.ts";
import { planShape } from "../../schema/plan-shape.ts";
import type { IsoDate } from "../../text/iso-date.ts";
import type { Analysis } from "../analyze.ts";
import { targetOf } from "../fixes.ts";
import { formatNamed } from "../formats.ts";
import { citationsAt } from "./citations.ts";
import { likelyDates } from "./dates.ts";
import { possibleRows } from "./ids.ts";
import type { CompletionItem } from "./item.ts";
import { itemsFor, overPrompt, plain, valueItem } from "./items.ts";

/** What may be written at an offset, the likeliest first; nothing where only the author knows. */
export function completionsAt(analysis: Analysis, offset: number, today: IsoDate): readonly CompletionItem[] {
  const citations = citationsAt(analysis, offset);
  if (citations !== undefined) return citations;
  const cursor = formatNamed(analysis.format).cursor(targetOf(analysis), offset);
  if (cursor === undefined) return [];
  const items = itemsFor(cursor, planShape, (value) => ownValues(value, analysis, today));
  return items.map((item) => overPrompt(item, analysis.text, offset));
}

/** Rows of the plan that a value may name, and days that it is likely to mean. */
function ownValues(cursor: ValueCursor, { plan, format }: Analysis, today: IsoDate): readonly CompletionItem[] {
  const { shape, others } = cursor;
  const rows = possibleRows(plan, shape, format).filter(({ text }) => !others.includes(text));
  if (rows.length > 0) {
    return rows.map(({ text, name }) => valueItem(cursor, text, "id", name === text ? undefined : plain(name)));
  }
  if (shape.choices !== undefined || shape.format === undefined) return [];
  return likelyDates(plan, today).map(({ date, why }) => valueItem(cursor, date, "date", why));
}
