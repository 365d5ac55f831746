import type { Field, ObjectShape, Shape, ValueShape } from "../schema/shape.ts";
import type { TextEdit } from "../text/edit.ts";

/** What may be written where a cursor stands, however the text around it is broken. */
export type Cursor = FieldCursor | RowCursor | ValueCursor;

/** The name of a field, or the beginning of one. */
export interface FieldCursor {
  readonly kind: "field";
  /** The object that it is a field of. */
  readonly shape: ObjectShape;
  /** The fields that the object does not have yet and that fit there, in the model's order. */
  readonly missing: readonly Field[];
  /** Writes the field over what stands there of its name, with its prompts. */
  edit(field: Field): TextEdit;
}

/** A new row of a list. */
export interface RowCursor {
  readonly kind: "row";
  readonly item: Shape;
  /** Writes the row there, with its prompts. */
  edit(): TextEdit;
}

/** The value of a field, or one of the values of a list. */
export interface ValueCursor {
  readonly kind: "value";
  readonly field: Field;
  readonly shape: ValueShape;
  /** The other values of the same list. */
  readonly others: readonly string[];
  /** Writes the value over what stands there of it, quoted where it must be. */
  edit(value: string): TextEdit;
}
