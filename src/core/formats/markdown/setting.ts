import type { Field, ListShape, ObjectShape } from "../../schema/shape.ts";

/** Where blocks stand. */
export interface Setting {
  readonly shape: ObjectShape;
  readonly section: string;
  /** Whether they belong to one row of a list, where every label is meant as a field. */
  readonly isRow: boolean;
}

export function inRow(shape: ObjectShape, { section }: Setting): Setting {
  return { shape, section, isRow: true };
}

/** A field that is a list of objects. */
export interface ListField {
  readonly field: Field;
  readonly list: ListShape;
  readonly row: ObjectShape;
}

/** The lists of objects in an object, its main list first. */
export function listFields(shape: ObjectShape): ListField[] {
  const lists = [...shape.fields.values()].map(asListField).filter((field) => field !== undefined);
  const isMain = ({ field }: ListField): boolean => field.name === shape.mainField;
  return [...lists.filter(isMain), ...lists.filter((list) => !isMain(list))];
}

export function mainList(shape: ObjectShape): ListField | undefined {
  const field = shape.fields.get(shape.mainField ?? "");
  return field && asListField(field);
}

/** The list that an item of a task list belongs to: one whose rows can be done. */
export function taskList(shape: ObjectShape): ListField | undefined {
  return listFields(shape).find(({ row }) => canBeDone(row));
}

export function canBeDone(row: ObjectShape): boolean {
  const status = row.fields.get("status")?.shape;
  return status?.kind === "value" && status.choices?.has("done") === true;
}

function asListField(field: Field): ListField | undefined {
  const { shape: list } = field;
  return list.kind === "list" && list.item.kind === "object" ? { field, list, row: list.item } : undefined;
}
