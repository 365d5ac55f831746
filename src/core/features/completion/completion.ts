import type { Cursor, FieldCursor, ValueCursor } from "../../formats/cursor.ts";
import { isPlaceholderText } from "../../schema/placeholder-text.ts";
import { planShape } from "../../schema/plan-shape.ts";
import type { Field } from "../../schema/shape.ts";
import type { Sentence } from "../../source/notice.ts";
import type { IsoDate } from "../../text/iso-date.ts";
import type { Analysis } from "../analyze.ts";
import { formatNamed } from "../formats.ts";
import { likelyDates } from "./dates.ts";
import { possibleRows } from "./ids.ts";
import type { CompletionItem } from "./item.ts";

/** What may be written at an offset, the likeliest first; nothing where only the author knows. */
export function completionsAt(analysis: Analysis, offset: number, today: IsoDate): readonly CompletionItem[] {
  const { document, plan } = analysis;
  const cursor = formatNamed(document.format).cursor({ document, root: plan.root, shape: planShape }, offset);
  if (cursor === undefined) return [];
  return itemsFor(cursor, analysis, today).map((item) => overPrompt(item, analysis.text, offset));
}

/** What stands there as a prompt is written over, and is no beginning of what is looked for. */
function overPrompt(item: CompletionItem, text: string, offset: number): CompletionItem {
  const filter = text.slice(item.edit.range.start, offset);
  return isPlaceholderText(filter) && filter !== "" ? { ...item, filter } : item;
}

function itemsFor(cursor: Cursor, analysis: Analysis, today: IsoDate): readonly CompletionItem[] {
  switch (cursor.kind) {
    case "field":
      return fieldItems(cursor);
    case "row": {
      const label = cursor.item.kind === "object" ? cursor.item.title : "";
      const edit = cursor.edit();
      return label === "" ? [] : [{ label, kind: "row", detail: plain("New row"), about: undefined, edit, also: [] }];
    }
    case "value":
      return valueItems(cursor, analysis, today);
  }
}

/** Fields that are still missing: what the plan cannot do without first, each group in the model's order. */
function fieldItems(cursor: FieldCursor): readonly CompletionItem[] {
  const isPlan = cursor.shape === planShape;
  const rank = ({ need }: Field): number => (isPlan ? 0 : ["required", "recommended", "optional"].indexOf(need));
  return cursor.missing
    .toSorted((a, b) => rank(a) - rank(b))
    .map((field) => ({
      label: field.name,
      kind: isPlan ? "section" : "field",
      detail: field.need === "required" ? plain("Every plan needs this") : undefined,
      about: plain(field.guidance),
      edit: cursor.edit(field),
      also: [],
    }));
}

function valueItems(cursor: ValueCursor, analysis: Analysis, today: IsoDate): readonly CompletionItem[] {
  const { shape, others } = cursor;
  const { plan, format } = analysis;
  const item = (label: string, kind: CompletionItem["kind"], detail: Sentence | undefined): CompletionItem => ({
    label,
    kind,
    detail,
    about: undefined,
    edit: cursor.edit(label),
    also: [],
  });
  const rows = possibleRows(plan, shape, format).filter(({ text }) => !others.includes(text));
  if (rows.length > 0) return rows.map(({ text, name }) => item(text, "id", name === text ? undefined : plain(name)));
  if (shape.choices !== undefined) {
    const open = [...shape.choices].filter(([choice]) => !others.includes(choice));
    return open.map(([choice, meaning]) => item(choice, "value", meaning === "" ? undefined : plain(meaning)));
  }
  if (shape.format !== undefined) return likelyDates(plan, today).map(({ date, why }) => item(date, "date", why));
  const isFlag = shape.types.size === 1 && shape.types.has("boolean");
  return isFlag ? ["true", "false"].map((flag) => item(flag, "value", undefined)) : [];
}

function plain(template: string): Sentence {
  return { template, data: {} };
}
