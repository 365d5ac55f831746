import type { Cursor, FieldCursor, ValueCursor } from "../../formats/cursor.ts";
import { isPlaceholderText } from "../../schema/placeholder-text.ts";
import type { Field, ObjectShape } from "../../schema/shape.ts";
import type { Sentence } from "../../source/notice.ts";
import type { CompletionItem } from "./item.ts";
import { translatable } from "../../text/tongue.ts";

/**
 * What may be written at a cursor.
 *
 * @param root the shape of the whole file
 * @param valueItems values that only the file can tell
 */
export function itemsFor(
  cursor: Cursor,
  root: ObjectShape,
  valueItems: (cursor: ValueCursor) => readonly CompletionItem[],
): readonly CompletionItem[] {
  switch (cursor.kind) {
    case "field":
      return fieldItems(cursor, root);
    case "row": {
      const label = cursor.item.kind === "object" ? cursor.item.title : "";
      const edit = cursor.edit();
      return label === ""
        ? []
        : [{ label, kind: "row", detail: plain(translatable("New row")), about: undefined, edit, also: [] }];
    }
    case "value": {
      const items = valueItems(cursor);
      return items.length > 0 ? items : choiceItems(cursor);
    }
  }
}

/** What stands there as a prompt is written over, and is no beginning of what is looked for. */
export function overPrompt(item: CompletionItem, text: string, offset: number): CompletionItem {
  const filter = text.slice(item.edit.range.start, offset);
  return isPlaceholderText(filter) && filter !== "" ? { ...item, filter } : item;
}

/** Fields that are still missing: what the file cannot do without first, each group in the model's order. */
function fieldItems(cursor: FieldCursor, root: ObjectShape): readonly CompletionItem[] {
  const isRoot = cursor.shape === root;
  const rank = ({ need }: Field): number => (isRoot ? 0 : ["required", "recommended", "optional"].indexOf(need));
  return cursor.missing
    .toSorted((a, b) => rank(a) - rank(b))
    .map((field) => ({
      label: field.name,
      kind: isRoot ? "section" : "field",
      detail: field.need === "required" ? plain("Every plan needs this") : undefined,
      about: plain(field.guidance),
      edit: cursor.edit(field),
      also: [],
    }));
}

/** The values that the model allows, but those that stand there already. */
function choiceItems(cursor: ValueCursor): readonly CompletionItem[] {
  const { shape, others } = cursor;
  if (shape.choices !== undefined) {
    const open = [...shape.choices].filter(([choice]) => !others.includes(choice));
    return open.map(([choice, meaning]) =>
      valueItem(cursor, choice, "value", meaning === "" ? undefined : plain(meaning)),
    );
  }
  const isFlag = shape.types.size === 1 && shape.types.has("boolean");
  return isFlag ? ["true", "false"].map((flag) => valueItem(cursor, flag, "value", undefined)) : [];
}

export function valueItem(
  cursor: ValueCursor,
  label: string,
  kind: CompletionItem["kind"],
  detail: Sentence | undefined,
): CompletionItem {
  return { label, kind, detail, about: undefined, edit: cursor.edit(label), also: [] };
}

export function plain(template: string): Sentence {
  return { template, data: {} };
}
